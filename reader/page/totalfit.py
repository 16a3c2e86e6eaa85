"""The search for the best breaks of a paragraph: boxes, glue and penalties.

The algorithm is that of D. E. Knuth and M. F. Plass, "Breaking Paragraphs into Lines" (Software:
Practice and Experience 11, 1981), with the parameters of plain TeX (The TeXbook, chapter 14). Two
things differ: a third hyphen in a row is all but forbidden, and badness has no upper limit, so that
a column too narrow for good lines gets the least bad ones.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from math import inf
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from reader.page.opportunities import (
    CUT,
    DASH,
    HARD_HYPHEN,
    HYPHEN,
    IDEOGRAPH,
    LAST,
    SPACE,
    TIE,
    Opportunity,
)

IDEOGRAPH_SHARE = 1 / 10
"""How much of the room that a space of its width would take, an ideograph takes behind it."""

LINE_DEMERITS = 10
ADJACENT_DEMERITS = 10_000
"""For a tight line beside a loose one, or a decent one beside a very loose one."""
HYPHEN_DEMERITS = 50**2
TIE_DEMERITS = 50**2
DOUBLE_HYPHEN_DEMERITS = 10_000
FINAL_HYPHEN_DEMERITS = 100_000
"""For a hyphen before the last line, which spaces up to three quarters wider are to avoid. It is 5,000 in
plain TeX, where paragraphs are longer: in a dialogue every other word that is broken ends so."""

ROUNDING = 1e-6
"""Pixels by which sums of the same widths may differ."""


class Pass(NamedTuple):
    """One attempt at a paragraph; the next one follows where no lines are good enough."""

    tolerance: float
    """The largest stretch ratio of a line."""
    slack: float = 0.0
    """By how much every line may fall short at a stretch ratio of 1, in measures, its spaces apart."""
    third_hyphen: float = inf
    """Demerits for a third hyphen in a row and every further one."""


Way: TypeAlias = "tuple[float, int, int, int, Way | None]"
"""A way to a break: demerits, fitness class, hyphens in a row, index of the opportunity, and the way to
the line before."""
_DECENT = 1
_FITNESS_LIMITS = (-0.5, 0.5, 1.0)
"""Stretch ratios up to which a line is tight, decent or loose; beyond, it is very loose."""


class _Cost(NamedTuple):
    """What it costs to end a line with something."""

    demerits: float
    in_row: tuple[float, float, float]
    """Further demerits if none, one, or more of the lines just before end with a hyphen."""
    hyphen: int
    """1 if it looks like a hyphen, else 0."""


_Start: TypeAlias = "tuple[float, float, float, float, float, list[Way]]"
"""A place where a line may start: how far narrow and wide lines reach from here, then the width,
stretch and shrink of all that stands before it (pixels), and the best ways to it."""


class Paragraph(NamedTuple):
    """The widths of a paragraph's characters, the column it is set in (pixels), and where it starts."""

    sums: Sequence[float]
    """Of the widths before each character."""
    starts: Sequence[float]
    """The same, as they count for a line that starts there: more by what hangs over the left edge."""
    ends: Sequence[float]
    """The same, as they count for a line that ends there: less by what hangs over the right edge."""
    measure: float
    indent: float
    hyphen_width: float
    """Inside the edge."""
    stretch: float
    """The share of its width that a space gains at a stretch ratio of 1."""
    shrink: float
    """The share of its width that a space may give up."""
    start: int = 0


def best_way(paragraph: Paragraph, points: list[Opportunity], attempt: Pass) -> Way | None:
    """The way to the last opportunity that has the fewest demerits, or None.

    A line from a start to a stop fits if what stands before the stop is no wider than the start's
    ``widest`` and, shrunk, no narrower than its ``narrowest``. Both grow along the text, so the
    starts to be tried slide along it as a window, and the time is linear in the text.
    """
    sums, line_starts, line_ends = paragraph.sums, paragraph.starts, paragraph.ends
    measure, tolerance, costs = paragraph.measure + ROUNDING, attempt.tolerance, _costs(attempt)
    stretch, shrink, slack = 0.0, 0.0, attempt.slack * paragraph.measure
    narrowest = widest = width = line_starts[paragraph.start] - paragraph.indent
    starts: list[_Start] = [(width, width, width, stretch, shrink, [(0.0, _DECENT, 0, -1, None)])]
    first, nodes = 0, starts[0][5]
    for index, (end, following, kind) in enumerate(points):
        over = line_ends[end] - measure
        while narrowest < over - shrink:
            first += 1
            if first == len(starts):
                return None
            narrowest, widest = starts[first][:2]
        if kind == HYPHEN:
            over += paragraph.hyphen_width
        elif kind == LAST:
            stretch = inf
        reach = over + tolerance * (stretch + slack)
        nodes = []
        if widest <= reach:
            past = len(starts)
            while starts[past - 1][1] > reach:
                past -= 1
            nodes = _ways(starts[first:past], index, over, stretch + slack, shrink, costs[kind])
        glue = sums[following] - sums[end]
        stretch += glue * paragraph.stretch
        shrink += glue * paragraph.shrink
        if kind == IDEOGRAPH:
            stretch += (sums[end] - sums[end - 1]) * paragraph.stretch * IDEOGRAPH_SHARE
        if nodes:
            width = line_starts[following]
            starts.append((width - shrink, width + tolerance * stretch, width, stretch, shrink, nodes))
    return min(nodes, default=None, key=itemgetter(0))


def _ways(
    starts: Sequence[_Start], index: int, over: float, stretch: float, shrink: float, cost: _Cost
) -> list[Way]:
    """The best ways to a stop, one for each fitness class and number of hyphens in a row."""
    demerits, in_row, hyphen = cost
    best: dict[int, Way] = {}
    for _, _, width, start_stretch, start_shrink, nodes in starts:
        room = width - over
        if room >= 0.0:
            ratio = room / (stretch - start_stretch) if room > 2 * ROUNDING else 0.0
        elif start_shrink - shrink <= room:
            ratio = room / (shrink - start_shrink)
        else:
            continue
        badness = 100.0 * ratio * ratio * ratio
        line = (LINE_DEMERITS + (badness if badness > 0.0 else -badness)) ** 2 + demerits
        fitness = bisect_left(_FITNESS_LIMITS, ratio)
        for node in nodes:
            total, before, row, _, _ = node
            total += line + in_row[row]
            if not -2 < before - fitness < 2:
                total += ADJACENT_DEMERITS
            key = fitness + (4 * min(row + 1, 2) if hyphen else 0)
            if total < (best[key][0] if key in best else inf):
                best[key] = (total, fitness, key >> 2, index, node)
    return _undominated(list(best.values())) if len(best) > 1 else list(best.values())


def _undominated(nodes: list[Way]) -> list[Way]:
    """Leave out nodes that no following line can make better than the best of them."""
    best = min(nodes, key=itemgetter(0))
    return [node for node in nodes if node[0] < best[0] + ADJACENT_DEMERITS or node[2] < best[2]]


@cache
def _costs(attempt: Pass) -> tuple[_Cost, ...]:
    """What each kind of opportunity costs, in the order of their numbers."""
    nothing, row = (0.0, 0.0, 0.0), (0.0, DOUBLE_HYPHEN_DEMERITS, attempt.third_hyphen)
    cost = {
        SPACE: _Cost(0.0, nothing, 0),
        TIE: _Cost(TIE_DEMERITS, nothing, 0),
        DASH: _Cost(HYPHEN_DEMERITS, nothing, 0),
        HARD_HYPHEN: _Cost(HYPHEN_DEMERITS, row, 1),
        IDEOGRAPH: _Cost(0.0, nothing, 0),
        HYPHEN: _Cost(HYPHEN_DEMERITS, row, 1),
        CUT: _Cost(0.0, nothing, 0),
        LAST: _Cost(0.0, (0.0, FINAL_HYPHEN_DEMERITS, FINAL_HYPHEN_DEMERITS), 0),
    }
    return tuple(cost[kind] for kind in range(len(cost)))
