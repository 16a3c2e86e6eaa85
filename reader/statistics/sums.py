"""Adding up days: to a stretch of them, to the weeks of a year, to its months."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import reduce
from operator import add

from reader.statistics.amount import NOTHING, Amount
from reader.statistics.record import Days

WEEK = timedelta(days=7)


def total(days: Days, first: date, last: date) -> Amount:
    """Return what was read from one day to another, both included."""
    return _sum(day.amount for date_, day in days.items() if first <= date_ <= last)


def week_of(day: date, first_weekday: int) -> date:
    """Return the day a week begins with; ``first_weekday`` is 0 where that is a Monday, 6 for a Sunday."""
    return day - timedelta(days=(day.weekday() - first_weekday) % 7)


def weeks(year: int, first_weekday: int) -> tuple[date, ...]:
    """Return the first days of all weeks with a day in the year: 53, or 54."""
    start, end = week_of(date(year, 1, 1), first_weekday), date(year, 12, 31)
    return tuple(start + number * WEEK for number in range((end - start).days // 7 + 1))


def by_week(days: Days, year: int, first_weekday: int) -> tuple[Amount, ...]:
    """Return what was read in every week of :func:`weeks`, on its days in the year."""
    starts = weeks(year, first_weekday)
    sums = [NOTHING] * len(starts)
    for day, read in days.items():
        if day.year == year:
            number = (day - starts[0]).days // 7
            sums[number] += read.amount
    return tuple(sums)


def by_month(days: Days, year: int) -> tuple[Amount, ...]:
    """Return what was read in each of a year's twelve months."""
    sums = [NOTHING] * 12
    for day, read in days.items():
        if day.year == year:
            sums[day.month - 1] += read.amount
    return tuple(sums)


def _sum(amounts: Iterable[Amount]) -> Amount:
    return reduce(add, amounts, NOTHING)
