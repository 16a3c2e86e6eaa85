"""More reading is never paler, and one long day does not make all others pale."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.statistics.levels import MOST, full, level

values = st.lists(st.floats(0, 86_400), max_size=100)


@given(values)
def test_more_is_never_paler(values: list[float]) -> None:
    most = full(values)
    levels = [level(value, most) for value in sorted(values)]
    assert levels == sorted(levels)
    assert all((found == 0) == (value == 0) for found, value in zip(levels, sorted(values), strict=True))


@given(values.filter(any))
def test_some_day_has_the_highest_level(values: list[float]) -> None:
    assert max(level(value, full(values)) for value in values) == MOST


def test_one_long_day_leaves_the_others_their_shades() -> None:
    assert level(60, full([60] * 20 + [600])) == MOST


def test_a_year_without_reading_is_blank() -> None:
    assert level(0, full([])) == 0
