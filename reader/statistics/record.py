"""What is known of somebody's reading: every day, and every story that was finished."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from reader.statistics.amount import NOTHING, Amount

EARLIEST = date(2020, 1, 1)
"""Before this nobody read here: a day that says so was stamped by a clock that had stopped."""


@dataclass(frozen=True, slots=True)
class Day:
    """What was read on a day."""

    amount: Amount = NOTHING
    stories: int = 0
    """How many different ones."""


UNREAD = Day()
"""A day without reading."""
Days = Mapping[date, Day]
"""The days on which something was read, as dates of where the reader was."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A story that was read to its end."""

    story: str
    """The hash of the story's first text."""
    day: date
    """When its end was reached first."""
    title: str
    author: str
    path: bytes
    """Where its file lay then, as ``os.fsencode`` gives it."""


@dataclass(frozen=True, slots=True)
class Record:
    """All that was read."""

    days: Days
    finished: tuple[Finished, ...]
    """The latest first."""


def sensible(record: Record, today: date) -> Record:
    """Return what lies between the first day that can be and today: clocks are set wrongly."""
    days = {day: read for day, read in record.days.items() if EARLIEST <= day <= today}
    return Record(days, tuple(each for each in record.finished if EARLIEST <= each.day <= today))
