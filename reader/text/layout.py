"""How a file sets its paragraphs: one per line, wrapped between blank lines, or wrapped and indented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from reader.story import Layout
from reader.text.lines import Line, Lines, is_rule, is_sentence

WIDEST = 100
"""Longest line, in characters, of a file that is taken to be wrapped by hand or by an editor."""
NARROWEST = 45
"""Shortest measure, in characters, prose is wrapped at."""
RUNS, RUN = 32, 64
"""Runs of lines that are looked at in a text of very many, and the lines in each."""
SLACK = 12
"""Characters a wrapped line may fall short of the width although the next word would have fitted."""


@dataclass(frozen=True, slots=True)
class Setting:
    """The file's own norm, which everything else is judged against."""

    layout: Layout
    width: int
    """Where its lines are wrapped, in characters; 0 if they are not."""
    gap: int
    """Blank lines between two paragraphs."""
    indent: bool
    """Whether an indented line begins a paragraph."""
    spaced: bool = False
    """Whether there are blank lines between all lines, as in a typescript."""


UNMEASURED = Setting(Layout.LINE, 0, 0, indent=False)


def measure(lines: Lines, first: int, last: int, layout: Layout | None = None) -> Setting:
    """Find how the lines from ``first`` to the one before ``last`` set their paragraphs.

    ``layout`` is the user's word on it. Of very many lines, runs spread evenly over all are looked at.
    """
    gap, sample = _usual_gap(lines.gaps[first + 1 : last]), _sample(lines, first, last)
    if layout is None:
        return _found(sample, gap)
    width = 0 if layout is Layout.LINE else _width(sample) or _long(sample)
    return Setting(layout, width, gap, layout in (Layout.INDENTED, Layout.MIXED))


def breaks_early(line: Line, following: Line, width: int) -> bool:
    """Whether a line ends although the next line's first word would have fitted on it."""
    length = line.indent + len(line.text)
    if length + 2 >= width - SLACK:
        return False
    word, _, _ = following.text.partition(" ")
    return length + 1 + len(word) < width - SLACK


def _sample(lines: Lines, first: int, last: int) -> list[Line]:
    """The lines, or so many that more would not change what is found."""
    if last - first <= RUNS * RUN:
        return lines[first:last]
    step = (last - first - RUN) // (RUNS - 1)
    return [line for run in range(RUNS) for line in lines[first + run * step : first + run * step + RUN]]


def _found(lines: list[Line], gap: int) -> Setting:
    width = _width(lines)
    if not width:
        return Setting(Layout.LINE, 0, gap, indent=False)
    if _is_typescript(lines, width):
        return Setting(Layout.INDENTED, width, 0, indent=True, spaced=True)
    indent = _indents(lines)
    gapped = sum(1 for line in lines if line.gap) > len(lines) / 12
    if not indent:
        return Setting(Layout.BLOCK, width, gap, indent=False)
    both = gapped and _plain_starts(lines) > 0.3
    return Setting(Layout.MIXED if both else Layout.INDENTED, width, gap if gapped else 0, indent=True)


def _width(lines: list[Line]) -> int:
    """The measure the lines are wrapped at, or 0."""
    written = [line for line in lines if line.text[0].isalnum() or not is_rule(line.text)]
    lengths = sorted(line.indent + len(line.text) for line in written)
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.9)]
    if not NARROWEST <= width <= WIDEST or lengths[int(len(lengths) * 0.98) - 1] > WIDEST:
        return 0
    above = [line for line, following in pairwise(written) if not following.gap]
    if len(above) < len(written) / 6:
        above = written
    broken = sum(1 for line in above if len(line.text) > width * 0.7 and not is_sentence(line.text))
    return width if broken > len(above) * 0.35 else 0


def _long(lines: list[Line]) -> int:
    """The length that nine of ten lines keep to."""
    lengths = sorted(line.indent + len(line.text) for line in lines)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _usual_gap(gaps: Iterable[int]) -> int:
    """The smallest number of blank lines that is common where there are any; 0 if blank lines are rare."""
    counts = Counter(gaps)
    total, none = counts.total(), counts.pop(0, 0)
    if not counts or total - none < total / 12:
        return 0
    return min(gap for gap, times in counts.items() if times >= max(counts.values()) * 0.5)


def _is_typescript(lines: list[Line], width: int) -> bool:
    gapped = sum(1 for line in lines[1:] if line.gap)
    open_ends = sum(1 for line in lines if not is_sentence(line.text) and len(line.text) > width * 0.6)
    return gapped >= (len(lines) - 1) * 0.9 and open_ends > len(lines) * 0.4


def _indents(lines: list[Line]) -> bool:
    """Whether indented lines followed by flush ones are common enough to be paragraphs' beginnings."""
    starts = sum(
        1
        for line, following in pairwise(lines)
        if 1 < line.indent <= 16 and line.indent > following.indent and not following.gap
    )
    return starts > len(lines) / 25


def _plain_starts(lines: list[Line]) -> float:
    """The share of lines after a blank one that are not indented."""
    after = [line.indent for line in lines if line.gap]
    return sum(1 for indent in after if not indent) / max(1, len(after))
