"""Days add up to weeks, months and years, and nothing is lost or counted twice."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.statistics.amount import NOTHING, Amount
from reader.statistics.record import Day, Finished, Record, sensible
from reader.statistics.sums import by_month, by_week, total, week_of, weeks

dates = st.dates(date(2024, 1, 1), date(2028, 12, 31))
amounts = st.builds(Amount, st.integers(0, 40_000).map(float), st.integers(0, 100_000))
all_days = st.dictionaries(dates, st.builds(Day, amounts, st.integers(1, 9)), max_size=60)
years = st.integers(2024, 2028)
weekdays = st.integers(0, 6)


def summed(amounts: tuple[Amount, ...]) -> Amount:
    return sum(amounts, NOTHING)


@given(all_days, years, weekdays)
def test_weeks_and_months_add_up_to_the_year(days: dict[date, Day], year: int, first: int) -> None:
    whole = total(days, date(year, 1, 1), date(year, 12, 31))
    assert summed(by_week(days, year, first)) == summed(by_month(days, year)) == whole


@given(years, weekdays)
def test_every_day_of_a_year_is_in_exactly_one_of_its_weeks(year: int, first: int) -> None:
    starts = weeks(year, first)
    assert starts[0] <= date(year, 1, 1) < starts[1]
    assert starts[-1] <= date(year, 12, 31) < starts[-1] + timedelta(days=7)
    assert {start.weekday() for start in starts} == {first}
    assert {later - earlier for earlier, later in pairwise(starts)} == {timedelta(days=7)}


@given(dates)
def test_weeks_that_begin_on_monday_are_those_of_iso(day: date) -> None:
    assert week_of(day, 0).isocalendar()[:2] == day.isocalendar()[:2]


def test_where_weeks_begin_on_sunday_a_saturday_ends_one() -> None:
    assert week_of(date(2026, 3, 14), 6) == date(2026, 3, 8)
    assert week_of(date(2026, 3, 15), 6) == date(2026, 3, 15)


def test_a_leap_year_can_touch_fifty_four_weeks() -> None:
    assert len(weeks(2028, 6)) == 54
    assert len(weeks(2026, 0)) == 53


@given(all_days, dates, dates)
def test_a_stretch_and_what_is_around_it_add_up(days: dict[date, Day], one: date, other: date) -> None:
    first, last = sorted((one, other))
    day = timedelta(days=1)
    parts = total(days, date.min, first - day), total(days, first, last), total(days, last + day, date.max)
    assert summed(parts) == total(days, date.min, date.max)


def test_a_speed_is_told_from_five_minutes_on() -> None:
    assert Amount(299, 1_000).speed is None
    assert Amount(300, 1_000).speed == 200


def test_days_of_a_clock_that_was_wrong_are_left_out() -> None:
    today, read = date(2026, 5, 1), Day(Amount(60, 200), 1)
    wrong, right = (date(1970, 1, 1), date(2099, 1, 1)), (date(2025, 5, 1), today)
    ends = tuple(Finished("a", day, "The Weir", "", b"/weir.txt") for day in wrong + right)
    record = sensible(Record(dict.fromkeys(wrong + right, read), ends), today)
    assert set(record.days) == set(right)
    assert [each.day for each in record.finished] == list(right)
