"""Where pages stand in a window: how many, how wide, how many rows each; or where one column does."""

from __future__ import annotations

from typing import NamedTuple

from ui.page.face import Face

NARROWEST_OF_TWO = 45
"""Characters in a line, at least, for two pages to stand side by side."""
_OVER_COLUMN = 8
"""Pixels that are left free over what is scrolled."""
MOST_PAGES = 10_000
"""More than any section has: from there mirrored pages are counted to the left, before all are known."""
BLEED = 12
"""Pixels around the pages for what reaches over a line's edge."""


class Geometry(NamedTuple):
    """Columns of text, placed side by side, each a stride from the next: one for every page."""

    columns: int
    """Pages side by side in the window: one or two."""
    measure: float
    gap: float
    rows: int
    """Of text, on a page."""
    left: int
    top: int
    """Where the first column begins in the window."""
    scrolled: bool = False
    """There is one column, as high as the section."""
    lead: int = 0
    """Above the first line of a column, and below its last."""
    mirrored: bool = False
    """The next page is left of this one: the story runs from right to left."""

    def column(self, page: int) -> int:
        """Return how many pixels right of the first place for a column a page stands."""
        return (MOST_PAGES - page if self.mirrored else page) * self.stride

    def page_at(self, x: float) -> int:
        """Return the page whose column, with the gap right of it, holds a place, which may be no page."""
        number = int(x // self.stride)
        return MOST_PAGES - number if self.mirrored else number

    @property
    def stride(self) -> int:
        """From one column to the next, in whole pixels."""
        return round(self.measure + self.gap)

    @property
    def width(self) -> int:
        """All columns in the window, without the bleed."""
        return self.stride * (self.columns - 1) + round(self.measure)

    @property
    def lines_ahead(self) -> int:
        """Lines from the first one shown on that settle what the window shows; of pages, mostly.

        Those are chosen with an eye to the next spread; the lowest lines have three quarters of a row.
        """
        if self.scrolled:
            return self.rows * 4 // 3 + 4
        return (2 * self.columns + 1) * self.rows + 4


def fit(width: int, height: int, face: Face, *, scrolled: bool = False, mirrored: bool = False) -> Geometry:
    """Place one or two pages, or a column, in a window of ``width`` by ``height`` pixels."""
    margin = max(24, round(width * face.typography.margin / 100))
    gap = max(32, min(96, round(2.4 * face.row)))
    pair = (width - 2 * margin - gap) / 2
    columns = 2 if pair >= NARROWEST_OF_TWO * face.average and not scrolled else 1
    room = pair if columns == 2 else width - 2 * margin
    measure = float(int(max(4 * face.average, min(face.typography.measure * face.average, room))))
    above = max(24, min(72, round(height * 0.07)))
    block = columns * measure + (columns - 1) * gap
    left = max(0, round((width - block) / 2))
    if scrolled:
        rows = max(1, int((height - _OVER_COLUMN) // face.row))
        return Geometry(1, measure, gap, rows, left, _OVER_COLUMN + BLEED, scrolled=True, lead=above)
    rows = max(1, int((height - above - above // 2) // face.row))
    return Geometry(columns, measure, gap, rows, left, above, mirrored=mirrored)
