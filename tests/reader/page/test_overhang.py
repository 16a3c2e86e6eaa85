"""What hangs over a line's edges."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.page.overhang import edges, overhang


def test_letters_hang_nowhere() -> None:
    assert overhang("a") == overhang("雨") == (0.0, 0.0)


@pytest.mark.parametrize(("further", "less"), [(".", "-"), (",", ":"), ("-", "—"), ("”", "!"), ("、", "？")])
def test_at_the_right_what_has_less_ink_hangs_further(further: str, less: str) -> None:
    assert overhang(further)[1] > overhang(less)[1] >= 0


@pytest.mark.parametrize("opening", ["“", "‘", "„", "«", "(", "「", "《"])
def test_what_opens_hangs_at_the_left(opening: str) -> None:
    assert overhang(opening)[0] > 0


@pytest.mark.parametrize("closing", [".", ",", "!", ")", "」", "。"])
def test_what_closes_never_hangs_at_the_left(closing: str) -> None:
    assert overhang(closing)[0] == 0


def test_edges_are_where_lines_begin_and_end() -> None:
    starts, ends = edges("“a.", [0.0, 4.0, 10.0, 14.0])
    assert starts == pytest.approx([2.0, 4.0, 10.0, 14.0])
    assert ends == pytest.approx([0.0, 2.0, 10.0, 11.2])


@given(st.text(alphabet="ab.,-—“”「。 ", max_size=30), st.floats(0, 50))
def test_edges_are_in_the_order_of_the_text(text: str, width: float) -> None:
    starts, ends = edges(text, [width * index for index in range(len(text) + 1)])
    assert starts == sorted(starts)
    assert ends == sorted(ends)
