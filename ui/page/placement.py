"""Where the lines of a section stand: on pages side by side, or in one tall column."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSizeF

from reader.page.paginate import paginate
from ui.page.boxes import Box, bottoms
from ui.page.geometry import BLEED, MOST_PAGES, Geometry
from ui.page.styles import QUARTERS

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF


class PlacedLine(NamedTuple):
    """A line on its page: the block it belongs to, its number there, its place in pixels."""

    block: int
    number: int
    page: int
    top: float
    height: float


def line_of(starts: Sequence[int], position: int) -> int:
    """Return the index of the line that shows a position, of lines that begin with those in ``starts``."""
    return max(0, bisect_right(starts, position) - 1)


class Placement(NamedTuple):
    """Lines in order. A column is one page, as high as it must be."""

    lines: Sequence[PlacedLine]
    starts: Sequence[int]
    """The position of the document each line begins with."""
    pages: Sequence[int]
    """The index of the line each page begins with."""

    def index_of(self, position: int) -> int:
        """Return the index of the line that shows a position."""
        return line_of(self.starts, position)

    def page_of(self, position: int) -> int:
        """Return the page that shows a position."""
        return self.lines[self.index_of(position)].page if self.lines else 0

    def first_position(self, page: int) -> int:
        """Return the position a page begins with."""
        return self.starts[self.pages[page]] if 0 <= page < len(self.pages) else 0

    def lines_of(self, page: int) -> Sequence[PlacedLine]:
        """Return the lines of a page; there are none where there is no page."""
        if not 0 <= page < len(self.pages):
            return ()
        end = self.pages[page + 1] if page + 1 < len(self.pages) else len(self.lines)
        return self.lines[self.pages[page] : end]

    def line_at(self, page: int, y: float) -> PlacedLine | None:
        """Return the line at a height of a page, or the one nearest above."""
        lines = self.lines_of(page)
        return next((line for line in lines if y < line.top + line.height), lines[-1] if lines else None)

    def first_below(self, y: float) -> int:
        """Return the index of the first line of a column that begins at a height or below it."""
        return bisect_left(self.lines, y, key=_top)

    def first_beyond(self, y: float) -> int:
        """Return the index of the first line of a column that reaches below a height."""
        return bisect_right(self.lines, y, key=_bottom)

    def lines_between(self, top: float, bottom: float) -> Sequence[PlacedLine]:
        """Return the lines of a column that reach between two heights."""
        return self.lines[self.first_beyond(top) : self.first_below(bottom)]


def _top(line: PlacedLine) -> float:
    return line.top


def _bottom(line: PlacedLine) -> float:
    return line.top + line.height


def place(
    found: Sequence[Box],
    starts: Sequence[int],
    geometry: Geometry,
    row: float,
    *,
    pinned: int | None,
    more: bool,
) -> Placement:
    """Place lines in rows of ``row`` pixels; the line ``pinned`` begins a page.

    With ``more``, unknown lines follow: the last page takes all that will be parted once they are known.
    """
    if geometry.scrolled:
        return Placement(list(_in_column(found, geometry.lead, row)), starts, (0,))
    rows, boxes = geometry.rows * QUARTERS, [box.line for box in found]
    pages = paginate(boxes, rows, geometry.columns, pinned=pinned, grid=QUARTERS, more=more)
    return Placement(list(_on_pages(found, pages, row)), starts, pages)


def size(placement: Placement, geometry: Geometry, row: float) -> QSizeF:
    """Return the size of all pages, or of the column, with rows of ``row`` pixels; there must be lines."""
    columns = MOST_PAGES + 1 if geometry.mirrored else len(placement.pages) + geometry.columns - 1
    last, height = placement.lines[-1], geometry.rows * row + 2 * BLEED
    if geometry.scrolled:
        height = last.top + last.height + geometry.lead
    return QSizeF(columns * geometry.stride + 2 * BLEED, height)


def lines_in(placement: Placement, geometry: Geometry, clip: QRectF) -> Sequence[PlacedLine]:
    """Return the lines of all pages, or those of the column, that a rectangle shows something of."""
    if geometry.scrolled:
        return placement.lines_between(clip.top(), clip.bottom())
    edges = clip.left() - 2 * BLEED, clip.right()
    first, last = sorted(map(geometry.page_at, edges))
    return [line for page in range(max(0, first), last + 1) for line in placement.lines_of(page)]


def _on_pages(found: Sequence[Box], pages: Sequence[int], row: float) -> Iterator[PlacedLine]:
    for page, (begin, end) in enumerate(zip(pages, [*pages[1:], len(found)], strict=True)):
        yield from _stacked(found[begin:end], page, BLEED, row)


def _in_column(found: Sequence[Box], lead: float, row: float) -> Iterator[PlacedLine]:
    return _stacked(found, 0, lead, row)


def _stacked(lines: Sequence[Box], page: int, lead: float, row: float) -> Iterator[PlacedLine]:
    quarter = row / QUARTERS
    for box, bottom in zip(lines, bottoms(lines), strict=True):
        top = lead + (bottom - box.line.rows) * quarter
        yield PlacedLine(box.block, box.number, page, top, box.line.rows * quarter)
