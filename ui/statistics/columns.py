"""The columns of weeks the pictures of a year share, so that a bar stands below its days."""

from __future__ import annotations

from dataclasses import dataclass

GUTTER = 44
"""Pixels before the first column, for what names the rows."""
_WIDEST = 20.0
GAP = 3
"""Pixels between two columns."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Places of columns on a line, in pixels; from the right where text runs that way."""

    count: int
    width: int
    mirrored: bool

    @property
    def step(self) -> float:
        """From one column to the next."""
        return min(_WIDEST, (self.width - GUTTER) / max(1, self.count))

    @property
    def cell(self) -> float:
        """The width of a column."""
        return self.step - GAP

    def x(self, number: int) -> float:
        """Return a column's left edge."""
        start = GUTTER + number * self.step
        return self.width - start - self.cell if self.mirrored else start

    def at(self, x: float) -> int | None:
        """Return the column at a place, if there is one."""
        number = int(((self.width - x if self.mirrored else x) - GUTTER) // self.step)
        return number if 0 <= number < self.count else None
