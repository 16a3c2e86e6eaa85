"""Filling pages with lines, without widows, orphans or headings left at a page's foot."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

_STRANDED = 10_000
"""Badness of a page that ends with a heading, or with one line under it."""
_WIDOW = 10
_ORPHAN = 5
"""With the badness of a short page (the square of the lines missing, times 4) these make it worth
while to move one line, never two, and to prefer an orphan to a widow in a paragraph of three."""
_MISSING = 4
_LOOK_BACK = 8
"""Lines that may be moved to the next page, to keep a heading with its text."""


class LineBox(NamedTuple):
    """A line as pagination sees it; heights are in rows of the page's grid."""

    rows_before: int
    """Blank rows above it, unless it is the first on its page."""
    rows: int
    keep_with_next: bool
    """A heading's line, an ornament: the next two lines are to stand on the same page."""
    paragraph_first: bool
    paragraph_last: bool


def paginate(lines: Sequence[LineBox], rows: int, pinned: int | None = None) -> tuple[int, ...]:
    """Return the index of the first line of each page; there are no pages for no lines.

    ``rows`` is the height of a page. The line ``pinned`` starts a page, and the page before it may be
    short. A line higher than the page has one to itself.
    """
    middle = pinned or 0
    return (*_pages(lines, 0, middle, rows), *_pages(lines, middle, len(lines), rows))


def _pages(lines: Sequence[LineBox], first: int, end: int, rows: int) -> Iterator[int]:
    while first < end:
        yield first
        full = _fill(lines, first, end, rows)
        first = full if full == end else _best_end(lines, first, full)


def _fill(lines: Sequence[LineBox], first: int, end: int, rows: int) -> int:
    """The index of the first line that does not fit on the page."""
    used = lines[first].rows
    for index in range(first + 1, end):
        used += lines[index].rows_before + lines[index].rows
        if used > rows:
            return index
    return end


def _best_end(lines: Sequence[LineBox], first: int, full: int) -> int:
    ends = range(full, max(first, full - _LOOK_BACK), -1)
    return min(ends, key=_badness(lines, first, full))


def _badness(lines: Sequence[LineBox], first: int, full: int) -> Callable[[int], int]:
    def badness(end: int) -> int:
        last, following = lines[end - 1], lines[end]
        stranded = last.keep_with_next or (end - 2 >= first and lines[end - 2].keep_with_next)
        widow = following.paragraph_last and not following.paragraph_first
        orphan = last.paragraph_first and not last.paragraph_last
        return _STRANDED * stranded + _WIDOW * widow + _ORPHAN * orphan + _MISSING * (full - end) ** 2

    return badness
