"""How dark a day is in the picture of the year."""

from __future__ import annotations

from collections.abc import Iterable

MOST = 4
"""The level of the days with most reading; 0 is a day without any."""
_USUAL = 0.9
"""The part of the days that are not out of the ordinary: a single long one must not make all others pale."""


def full(values: Iterable[float]) -> float:
    """Return the value from which a day has the highest level; 0 where nothing was read."""
    read = sorted(value for value in values if value > 0)
    return read[min(len(read) - 1, int(len(read) * _USUAL))] if read else 0.0


def level(value: float, most: float) -> int:
    """Return the level of a day among others whose highest level begins at ``most``."""
    if value <= 0 or most <= 0:
        return 0
    return min(MOST, 1 + int(MOST * value / most * (1 - 1e-9)))
