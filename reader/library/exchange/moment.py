"""Moments as the document writes them: in UTC, to the microsecond, as xsd:dateTime does."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_LATEST = 253_402_300_799.0
"""The end of the year 9999, after which no moment can be written."""
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?", re.ASCII)


def moment(seconds: float) -> str:
    """A time in seconds since 1970; of two of them the later one is the greater text, too."""
    held = min(max(0.0, seconds), _LATEST)
    return (_EPOCH + timedelta(seconds=held)).isoformat(timespec="microseconds").replace("+00:00", "Z")


def seconds_of(found: object) -> float:
    """The time in seconds since 1970, in UTC where no zone is given. Raises ValueError if it is none."""
    match = _MOMENT.fullmatch(found) if isinstance(found, str) else None
    if match is None:
        raise ValueError("this is no moment")
    day_and_time, fraction, zone = match.groups()
    zone = "+00:00" if zone in (None, "Z") else zone
    whole = datetime.fromisoformat(day_and_time + zone) - _EPOCH
    return (whole + timedelta(seconds=float(fraction or 0))).total_seconds()
