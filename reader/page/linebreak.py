"""Breaking a paragraph into lines, as well as can be for the paragraph as a whole."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from math import inf
from typing import NamedTuple

from reader.page.opportunities import CUT, HYPHEN, LAST, Opportunity, opportunities
from reader.page.totalfit import ROUNDING, Paragraph, Pass, Way, best_way

SHRINK = 1 / 3
"""How much narrower than it is a space may become."""

PLAIN = Pass(tolerance=1.0, third_hyphen=inf)
HYPHENATED = Pass(tolerance=2.0, third_hyphen=inf)
LOOSE = Pass(tolerance=4.0, third_hyphen=inf)
EMERGENCY = Pass(tolerance=1e9, third_hyphen=1e9, emergency=0.01)
"""Always succeeds: it takes any line that is not too wide, and cuts words that are."""


class LineBreak(NamedTuple):
    """A line: a span of the text, with the spaces it ends in, and whether a hyphen is added."""

    start: int
    end: int
    hyphenated: bool


def break_lines(
    text: str,
    widths: Sequence[float],
    measure: float,
    first_indent: float = 0.0,
    hyphens: Callable[[], Sequence[int]] = tuple,
    hyphen_width: float = 0.0,
    shrink: float = SHRINK,
) -> tuple[LineBreak, ...]:
    """Break a paragraph into lines; they cover the text in order, and there are none for no text.

    ``widths`` are the advances of the characters in pixels, 0 for one that continues a cluster;
    ``measure`` and ``first_indent`` are in pixels too. ``hyphens`` returns the indices, in
    order, before which a word may be broken with a hyphen of ``hyphen_width`` pixels; it is asked only
    if the paragraph does not come out well without. A space may give up the share ``shrink`` of its
    width. U+2028 ends a line.

    Every line but the last, and but those before U+2028, is meant to be justified. Only a single
    cluster wider than the measure sticks out of it: a longer word that is too wide is cut.
    """
    measure = max(measure, 1.0)
    sums = list(accumulate(widths, initial=0.0))
    lines: list[LineBreak] = []
    for start, end in _hard_lines(text):
        indent = 0.0 if start else first_indent
        visible = start + len(text[start:end].rstrip())
        if sums[visible] - sums[start] + indent <= measure + ROUNDING:
            lines.append(LineBreak(start, end, False))
            continue
        paragraph = Paragraph(start, sums, measure, indent, hyphen_width, shrink)
        points = [*opportunities(text, start, visible), (visible, end, LAST)]
        lines += _total_fit(paragraph, points, hyphens, widths)
    return tuple(lines)


def _hard_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\u2028", start) + 1 or len(text)
        yield start, end
        start = end


def _total_fit(
    paragraph: Paragraph,
    points: list[Opportunity],
    hyphens: Callable[[], Sequence[int]],
    widths: Sequence[float],
) -> Iterator[LineBreak]:
    node = best_way(paragraph, points, PLAIN)
    if not node:
        points = _with_hyphens(points, hyphens(), paragraph.start, widths)
        node = best_way(paragraph, points, HYPHENATED) or best_way(paragraph, points, LOOSE)
    if not node:
        paragraph, points = _cut_wide_words(paragraph, points, widths)
        node = best_way(paragraph, points, EMERGENCY)
    return _lines(paragraph.start, points, node)


def _lines(start: int, points: list[Opportunity], node: Way | None) -> Iterator[LineBreak]:
    path = []
    while node and node[4]:
        path.append(points[node[3]])
        node = node[4]
    for _, following, kind in reversed(path):
        yield LineBreak(start, following, kind == HYPHEN)
        start = following


def _with_hyphens(
    points: list[Opportunity], hyphens: Sequence[int], start: int, widths: Sequence[float]
) -> list[Opportunity]:
    first, last = bisect_right(hyphens, start), bisect_left(hyphens, points[-1][0])
    added = {index: (index, index, HYPHEN) for index in hyphens[first:last] if widths[index]}
    return sorted((added | {point[0]: point for point in points}).values()) if added else points


def _cut_wide_words(
    paragraph: Paragraph, points: list[Opportunity], widths: Sequence[float]
) -> tuple[Paragraph, list[Opportunity]]:
    """Make every piece between two opportunities fit the measure.

    Words are cut between clusters, hyphens that stick out are dropped, and a cluster wider than the
    measure counts as just as wide.
    """
    measure = paragraph.measure
    sums = list(accumulate((min(width, measure) for width in widths), initial=0.0))
    indent = min(paragraph.indent, measure - (sums[paragraph.start + 1] - sums[paragraph.start]))
    fitting: list[Opportunity] = []
    left = sums[paragraph.start] - indent
    for end, following, kind in points:
        if kind == HYPHEN and sums[end] + paragraph.hyphen_width - left > measure:
            continue
        while sums[end] - left > measure + ROUNDING:
            cut = bisect_right(sums, left + measure + ROUNDING) - 1
            fitting.append((cut, cut, CUT))
            left = sums[cut]
        fitting.append((end, following, kind))
        left = sums[following]
    return replace(paragraph, sums=sums, indent=indent), fitting
