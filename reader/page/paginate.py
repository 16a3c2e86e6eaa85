"""Filling pages with lines, spread by spread, so that no page ends or begins badly.

Each spread is chosen with an eye to the next: of all ways to end its pages within a few lines of
full, the one that has, with the best the next spread can make of it, the least badness. M. F. Plass,
"Optimal Pagination Techniques for Automatic Typesetting Systems" (Stanford, 1981) does so for a
whole document. Looking one spread ahead is all but as good, and pages do not change for what comes
long after them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple, TypeAlias

LOOK_BACK = 8
"""Lines that may be moved to the next page, to keep a heading or a short paragraph together."""
CHOICES = 3
"""Ends of one page that are weighed: the fullest that break no rule."""

_BROKEN_RULE = 1_000_000
_HYPHEN = 9
"""Worth two lines left empty, not three."""
_UNEVEN = 20
"""Of facing pages that end on different lines: worse than two hyphens, worth two lines less on each."""
_AHEAD = 1 / 3
"""The share that the next spread's badness has in a choice, so small that no rule is broken here
lest two be broken there."""


class LineBox(NamedTuple):
    """A line as pagination sees it; heights are in the units of the page's height."""

    rows_before: int
    """Blank above it, unless it is the first on its page."""
    rows: int
    keep_with_next: bool
    """A heading's line, an ornament: the next two lines are to stand on the same page."""
    paragraph_first: bool
    paragraph_last: bool
    hyphenated: bool = False


_End: TypeAlias = "tuple[int, float, int]"
"""One way to end a page: before which line, how bad that is, how many rows are left empty."""
_Spread: TypeAlias = "tuple[float, int, int]"
"""How bad a spread is, and before which lines its pages end; the same twice if it is one page."""


def paginate(
    lines: Sequence[LineBox],
    rows: int,
    columns: int = 1,
    *,
    pinned: int | None = None,
    grid: int = 1,
    more: bool = False,
) -> tuple[int, ...]:
    """Return the index of the first line of each page; there are no pages for no lines.

    ``rows`` is the height of a page, ``grid`` that of a line of text in the same units: the first line of
    a page stands as far below a row of the grid as it does below one counted from the first line of all.
    ``columns`` pages, one or two, are seen at once. The line ``pinned`` begins a page and a spread; the
    pages before it are set as if nothing followed. A line higher than the page has one to itself.

    No page ends with a paragraph's first line or before its last, so that paragraphs of two and three
    lines are not parted, nor with a line that keeps with the next or with one line after such a
    line. A page gives up to ``LOOK_BACK`` lines to the next for this; where that is not
    enough it breaks as few rules as it can. Within the rules facing pages end on the same row,
    then no page ends with a hyphen, then pages are full; where the lines end, a spread may be uneven.

    With ``more``, unknown lines follow, and only the pages they can never change are returned: what
    the whole will begin with. The last of them is one that has a beginning but no end as yet.
    """
    middle = pinned or 0
    above = sum(line.rows_before + line.rows for line in lines[:middle])
    before = _Pages(lines[:middle], 0, rows, columns, grid).firsts()
    after = _Pages(lines[middle:], above, rows, columns, grid).firsts(more)
    return (*before, *(middle + first for first in after))


class _Pages:
    """The pages of lines that stand by themselves, and what it takes to find them.

    ``above`` is the height of all that stands before them.
    """

    def __init__(self, lines: Sequence[LineBox], above: int, rows: int, columns: int, grid: int) -> None:
        self._rows, self._columns, self._grid, self._last = rows, columns, grid, len(lines)
        edges = list(accumulate(chain.from_iterable(line[:2] for line in lines), initial=above))
        self._tops, self._bottoms = edges[1::2], edges[2::2]
        self._feet = _feet(lines)
        self._ends: dict[int, list[_End]] = {}
        self._least: dict[int, float] = {len(lines): 0.0}

    def firsts(self, more: bool = False) -> Iterator[int]:
        """The first line of each page, as :func:`paginate` returns them."""
        first = 0
        while first < self._last:
            yield first
            if more and self._last in accumulate(range(2 * self._columns), self._full, initial=first):
                return  # the choice knows of the last line
            _, end, last_end = self._best_spread(first)
            if end < last_end:
                yield end
            first = last_end

    def _best_spread(self, first: int) -> _Spread:
        spreads = self._spreads(first)
        if len(spreads) == 1:
            return spreads[0]
        ahead = [badness + _AHEAD * self._least_badness(last) for badness, _, last in spreads]
        return spreads[ahead.index(min(ahead))]

    def _least_badness(self, first: int) -> float:
        if first not in self._least:
            self._least[first] = min(self._spreads(first))[0]
        return self._least[first]

    def _spreads(self, first: int) -> list[_Spread]:
        """Every spread that may begin with a line."""
        ends = self._ends_of(first)
        if self._columns == 1 or ends[0][0] == self._last:
            return [(badness, end, end) for end, badness, _ in ends]
        return [
            (badness + right_badness + _UNEVEN * (empty != right_empty and right < self._last), end, right)
            for end, badness, empty in ends
            for right, right_badness, right_empty in self._ends_of(end)
        ]

    def _ends_of(self, first: int) -> list[_End]:
        """The ways to end a page that begins with a line, the fullest first."""
        if first not in self._ends:
            full = self._full(first)
            self._ends[first] = [(full, 0.0, 0)] if full == self._last else self._find_ends(first, full)
        return self._ends[first]

    def _find_ends(self, first: int, full: int) -> list[_End]:
        feet, bottoms, grid = self._feet, self._bottoms, self._grid
        lines = range(full, max(first, full - LOOK_BACK), -1)
        sound = [line for line in lines if feet[line] < _BROKEN_RULE][:CHOICES]
        foot = self._head(first) + self._rows
        found: list[_End] = []
        for line in sound or [min(lines, key=self._brokenness)]:
            empty = max(0, foot - bottoms[line - 1]) // grid
            found.append((line, feet[line] + empty * empty, empty))
        return found

    def _brokenness(self, line: int) -> tuple[int, int]:
        """How bad it is to break rules before a line: the less, the more of a pause is there."""
        return self._feet[line], self._bottoms[line - 1] - self._tops[line]

    def _full(self, first: int, _: int = 0) -> int:
        """The first line that does not fit on a page that begins with a line."""
        if first == self._last:
            return first
        return max(first + 1, bisect_right(self._bottoms, self._head(first) + self._rows, first))

    def _head(self, first: int) -> int:
        """Where a page begins that begins with a line: on the grid."""
        return self._tops[first] // self._grid * self._grid


def _feet(lines: Sequence[LineBox]) -> list[int]:
    """How bad it is for a page to end before each line, whatever room it leaves."""
    keep = [line.keep_with_next for line in lines]
    orphans = [line.paragraph_first and not line.paragraph_last for line in lines]
    widows = [line.paragraph_last and not line.paragraph_first for line in lines]
    hyphens = [line.hyphenated for line in lines]
    stranded = map(max, keep, [False, *keep])
    broken = map(sum, zip(stranded, orphans, widows[1:], strict=False))
    feet = zip(broken, hyphens, strict=False)
    return [0, *(_BROKEN_RULE * rules + _HYPHEN * hyphen for rules, hyphen in feet)]
