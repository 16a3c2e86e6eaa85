"""How many days in a row were read on."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from typing import NamedTuple

_DAY = timedelta(days=1)


class Streak(NamedTuple):
    """Days in a row."""

    current: int
    """Up to today; or to yesterday, while today is not read on yet."""
    longest: int


def streak(days: Collection[date], today: date) -> Streak:
    """Return how many days in a row are among ``days``, now and at best."""
    longest = run = 0
    before: date | None = None
    for day in sorted(days):
        run = run + 1 if before is not None and day - before == _DAY else 1
        longest, before = max(longest, run), day
    is_going_on = before is not None and today - _DAY <= before <= today
    return Streak(run if is_going_on else 0, longest)
