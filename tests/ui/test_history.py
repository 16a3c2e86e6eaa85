"""Going back to where one was, and forward again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.history import LONGEST, History

PLACES = st.lists(st.integers(0, 1_000), min_size=1, max_size=20)


def walked(places: list[int]) -> tuple[History, int]:
    history, here = History(), 0
    for place in places:
        history, here = history.left(here), place
    return history, here


@given(PLACES)
def test_all_the_way_back_and_all_the_way_forward_ends_where_it_began(places: list[int]) -> None:
    history, here = walked(places)
    before = here
    while history.behind:
        history, here = history.back(here)
    assert here == 0
    while history.ahead:
        history, here = history.forward(here)
    assert here == before


def test_going_elsewhere_forgets_what_was_ahead() -> None:
    history, _ = walked([5, 9])
    history, here = history.back(9)
    assert history.left(here).ahead == ()


def test_a_place_left_twice_is_remembered_once() -> None:
    assert History().left(3).left(3).behind == (3,)


def test_the_oldest_places_are_forgotten() -> None:
    history, _ = walked(list(range(1, 3 * LONGEST)))
    assert len(history.behind) == LONGEST


def test_there_is_no_going_back_from_the_beginning() -> None:
    with pytest.raises(IndexError):
        History().back(3)
    with pytest.raises(IndexError):
        History().forward(3)
