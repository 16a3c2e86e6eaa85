"""Highlights that overlap are taken apart without losing any of them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ui.annotations.layers import Layer, pieces

LAYERS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(0, 12), st.sampled_from("abcd")).map(
        lambda each: Layer(each[0], each[0] + each[1], each[2])
    ),
    max_size=12,
).map(sorted)


def test_two_that_overlap_make_three_pieces() -> None:
    assert pieces([Layer(0, 10, "a"), Layer(4, 12, "b")]) == [
        (0, 4, ("a",)),
        (4, 10, ("a", "b")),
        (10, 12, ("b",)),
    ]


@given(LAYERS)
def test_every_character_has_the_styles_of_all_layers_over_it(layers: list[Layer]) -> None:
    found = {offset: piece.styles for piece in pieces(layers) for offset in range(piece.start, piece.end)}
    for offset in range(60):
        over = tuple(layer.style for layer in layers if layer.start <= offset < layer.end)
        assert sorted(found.get(offset, ())) == sorted(over)


@given(LAYERS)
def test_pieces_follow_each_other(layers: list[Layer]) -> None:
    found = pieces(layers)
    assert all(piece.start < piece.end for piece in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
