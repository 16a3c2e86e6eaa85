"""Days in a row, as far as today or, while today is young, yesterday."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.statistics.streak import Streak, streak

TODAY = date(2026, 3, 30)
ago = st.sets(st.integers(0, 60))


def days(*numbers: int) -> set[date]:
    """Days so many days ago."""
    return {TODAY - timedelta(days=number) for number in numbers}


@pytest.mark.parametrize(
    ("read", "current", "longest"),
    [
        ((), 0, 0),
        ((0,), 1, 1),
        ((0, 1, 2), 3, 3),
        ((1, 2), 2, 2),
        ((2, 3, 4), 0, 3),
        ((0, 2, 3, 4), 1, 3),
    ],
    ids=["never", "today", "three days", "today not yet", "a day was left out", "begun anew"],
)
def test_a_streak_lasts_while_no_whole_day_was_left_out(
    read: tuple[int, ...], current: int, longest: int
) -> None:
    assert streak(days(*read), TODAY) == Streak(current, longest)


def test_an_hour_that_is_left_out_in_spring_breaks_nothing() -> None:
    assert streak(days(0, 1, 2), date(2026, 3, 30)).current == 3


@given(ago)
def test_the_longest_is_at_least_the_current_one_and_at_most_all(read: set[int]) -> None:
    found = streak(days(*read), TODAY)
    assert 0 <= found.current <= found.longest <= len(read)


@given(ago)
def test_reading_today_never_makes_a_streak_shorter(read: set[int]) -> None:
    assert streak(days(*read, 0), TODAY).current == streak(days(*read - {0}), TODAY).current + 1
