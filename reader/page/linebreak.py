"""Breaking a paragraph into lines, as well as can be for the paragraph as a whole."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from reader.page.opportunities import CUT, HYPHEN, LAST, Opportunity, opportunities
from reader.page.overhang import edges, overhang
from reader.page.totalfit import ROUNDING, Paragraph, Pass, Way, best_way


class Setting(NamedTuple):
    """A way to fill lines: what spaces give and take, and the attempts at a paragraph in their order."""

    stretch: float
    """How much wider than it is a space becomes at a stretch ratio of 1, in its own width."""
    shrink: float
    """How much narrower than it is a space may become."""
    plain: Pass
    """Without hyphens."""
    hyphenated: tuple[Pass, ...]
    emergency: Pass
    """Always succeeds: it takes any line that is not too wide, and words that are, are cut."""


_WORST = 1e18
"""More demerits than a hundred of the worst lines have."""
JUSTIFIED = Setting(
    stretch=1 / 2,
    shrink=1 / 3,
    plain=Pass(tolerance=1.0),
    hyphenated=(Pass(tolerance=2.0), Pass(tolerance=4.0)),
    emergency=Pass(tolerance=1e9, slack=0.01, third_hyphen=_WORST),
)
RAGGED = Setting(
    stretch=0.0,
    shrink=0.0,
    plain=Pass(tolerance=2.0, slack=0.1),
    hyphenated=(Pass(tolerance=4.0, slack=0.1),),
    emergency=Pass(tolerance=1e9, slack=0.1, third_hyphen=_WORST),
)
"""Spaces keep their width, and the lines' ends are as even as can be: as in the paper of Knuth and Plass,
all stretch is at the end of the line. A fifth of the measure may stay empty before words are hyphenated."""


class LineBreak(NamedTuple):
    """A line: a span of the text, with the spaces it ends in, and whether a hyphen is added."""

    start: int
    end: int
    hyphenated: bool
    left: float = 0.0
    """How far it hangs over the left edge, in pixels."""
    right: float = 0.0
    """How far it hangs over the right edge, its hyphen included."""


def break_lines(
    text: str,
    widths: Sequence[float],
    measure: float,
    first_indent: float = 0.0,
    hyphens: Callable[[], Sequence[int]] = tuple,
    hyphen_width: float = 0.0,
    *,
    setting: Setting = JUSTIFIED,
    hanging: bool = False,
) -> tuple[LineBreak, ...]:
    """Break a paragraph into lines; they cover the text in order, and there are none for no text.

    ``widths`` are the advances of the characters in pixels, 0 for one that continues a cluster;
    ``measure`` and ``first_indent`` are in pixels too. ``hyphens`` returns the indices, in
    order, before which a word may be broken with a hyphen of ``hyphen_width`` pixels; it is asked only
    if the paragraph does not come out well without. U+2028 ends a line.

    Every line but the last, and but those before U+2028, is meant to be justified, if that is the
    setting. Only a single cluster wider than the measure sticks out of it: a longer word that is
    too wide is cut.

    With ``hanging``, punctuation hangs over the edges. A line is then to begin ``left`` pixels before
    the edge and to end ``right`` pixels after the measure, so that it is wider by both; within this
    width its text ends ``hyphen_width`` earlier if it is hyphenated. An indented line does not begin at the
    edge, and hangs at its end alone.
    """
    sums = list(accumulate(widths, initial=0.0))
    paragraph = Paragraph(
        sums,
        *(edges(text, sums, indented=first_indent > 0.0) if hanging else (sums, sums)),
        measure=max(measure, 1.0),
        indent=first_indent,
        hyphen_width=hyphen_width * (1.0 - overhang("-")[1]) if hanging else hyphen_width,
        stretch=setting.stretch,
        shrink=setting.shrink,
    )
    lines: list[LineBreak] = []
    for start, end in _hard_lines(text):
        part = paragraph._replace(start=start, indent=0.0) if start else paragraph
        visible = start + len(text[start:end].rstrip())
        if part.ends[visible] - part.starts[start] + part.indent <= part.measure + ROUNDING:
            lines.append(LineBreak(start, end, False))
        else:
            points = [*opportunities(text, start, visible), (visible, end, LAST)]
            lines += _total_fit(part, points, setting, hyphens, widths)
    return tuple(_hung(text, lines, paragraph, hyphen_width) if hanging else lines)


def _hung(
    text: str, lines: Iterable[LineBreak], paragraph: Paragraph, hyphen_width: float
) -> Iterator[LineBreak]:
    for line in lines:
        visible = line.start + len(text[line.start : line.end].rstrip())
        left = paragraph.starts[line.start] - paragraph.sums[line.start]
        right = paragraph.sums[visible] - paragraph.ends[visible] if visible > line.start else 0.0
        if line.hyphenated:
            right = hyphen_width - paragraph.hyphen_width
        yield line._replace(left=left, right=right)


def _hard_lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\u2028", start) + 1 or len(text)
        yield start, end
        start = end


def _total_fit(
    paragraph: Paragraph,
    points: list[Opportunity],
    setting: Setting,
    hyphens: Callable[[], Sequence[int]],
    widths: Sequence[float],
) -> Iterator[LineBreak]:
    node = best_way(paragraph, points, setting.plain)
    if not node:
        points = _with_hyphens(points, hyphens(), paragraph.start, widths)
        ways = (best_way(paragraph, points, attempt) for attempt in setting.hyphenated)
        node = next(filter(None, ways), None)
    if not node:
        paragraph, points = _cut_wide_words(paragraph, points, widths)
        node = best_way(paragraph, points, setting.emergency)
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
    """Make every piece between two opportunities fit the measure, whatever may hang over its edges.

    Words are cut between clusters, hyphens that stick out are dropped, and a cluster wider than the
    measure counts as just as wide.
    """
    measure, start = paragraph.measure, paragraph.start
    sums = list(accumulate((min(width, measure) for width in widths), initial=0.0))
    indent = min(paragraph.indent, measure - (sums[start + 1] - sums[start]))
    fitting: list[Opportunity] = []
    left = sums[start] - indent
    for end, following, kind in points:
        if kind == HYPHEN and sums[end] + paragraph.hyphen_width - left > measure:
            continue
        while sums[end] - left > measure + ROUNDING:
            cut = bisect_right(sums, left + measure + ROUNDING) - 1
            fitting.append((cut, cut, CUT))
            left = sums[cut]
        fitting.append((end, following, kind))
        left = sums[following]
    return paragraph._replace(sums=sums, starts=sums, ends=sums, indent=indent), fitting
