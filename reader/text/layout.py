"""How a file sets its paragraphs: one per line, wrapped between blank lines, or wrapped and indented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from reader.story import Layout
from reader.text.lines import Line, Lines, is_rule, is_sentence

NARROWEST, WIDEST = 45, 100
"""The usual measures, in characters, of what was wrapped by hand or by an editor."""
NARROW, WIDE = 20, 250
"""Measures at which lines are still taken to be wrapped if no word would have fitted on the line above."""
RAGGED = 12
"""Characters a line may fall short of the measure although the next word would have fitted, at most."""
STRICT = 4
"""Characters of that in a text whose lines were wrapped by a program: there, a short line is meant."""
RUNS, RUN = 32, 64
"""Runs of lines that are looked at in a text of very many, and the lines in each."""


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
    slack: int = RAGGED
    """Characters its lines fall short of the width although the next word would have fitted."""

    @property
    def strict(self) -> bool:
        """Whether lines are so evenly filled that one which is not was ended on purpose."""
        return self.slack <= STRICT


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


def breaks_early(line: Line, following: Line, limit: int) -> bool:
    """Whether a line ends although it would not be longer than the limit with the next line's first word."""
    length = line.indent + len(line.text)
    if length + 2 >= limit:
        return False
    if _is_eastern(following.text):
        return True  # Chinese and Japanese may be broken before any character.
    word, _, _ = following.text.partition(" ")
    return length + 1 + len(word) < limit


def _is_eastern(text: str) -> bool:
    """Whether a line begins in a script of wide characters and no spaces."""
    return text[0] >= "\u2e80"


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
        return _typescript(lines, width)
    indent, slack = _indents(lines), _slack(lines, width)
    gapped = sum(1 for line in lines if line.gap) > len(lines) / 12
    if not indent:
        return Setting(Layout.BLOCK, width, gap, indent=False, slack=slack)
    both = gapped and _plain_starts(lines) > 0.3
    layout = Layout.MIXED if both else Layout.INDENTED
    return Setting(layout, width, gap if gapped else 0, indent=True, slack=slack)


def _typescript(lines: list[Line], width: int) -> Setting:
    """The setting of lines with a blank one below each: more of them part paragraphs, or an indent does."""
    wide = Counter(line.gap for line in lines[1:] if line.gap > 1)
    parted = wide.total() > len(lines) / 20
    indent = not parted and sum(1 for line in lines if line.indent > 1) > len(lines) / 25
    layout = Layout.INDENTED if indent or parted else Layout.BLOCK
    gap = min(wide) - 1 if parted else 0
    return Setting(layout, width, gap, indent=indent or parted, spaced=True, slack=_slack(lines, width))


def _width(lines: list[Line]) -> int:
    """The measure the lines are wrapped at, or 0."""
    written = [line for line in lines if line.text[0].isalnum() or not is_rule(line.text)]
    lengths = sorted(line.indent + len(line.text) for line in written)
    if len(lengths) < 4:
        return 0
    width = lengths[int(len(lengths) * 0.9)]
    narrowest = NARROWEST / 2 if _is_eastern(written[len(written) // 2].text) else NARROWEST
    usual = narrowest <= width <= WIDEST and lengths[int(len(lengths) * 0.98) - 1] <= WIDEST
    if not usual and not (NARROW <= width <= WIDE and _is_filled(written, width)):
        return 0
    above = [line for line, following in pairwise(written) if not following.gap]
    if len(above) < len(written) / 6:
        above = written
    broken = sum(1 for line in above if len(line.text) > width * 0.7 and not is_sentence(line.text))
    return width if broken > len(above) * 0.35 else 0


def _is_filled(lines: list[Line], width: int) -> bool:
    """Whether hardly a line ends before it must, but those that end a paragraph."""
    inner = [(line, below) for line, below in pairwise(lines) if not below.gap and not is_sentence(line.text)]
    early = sum(breaks_early(line, below, width - STRICT) for line, below in inner)
    capitals = sum(below.text[0].isupper() for _, below in inner)
    return len(inner) >= 8 and early <= len(inner) / 12 and capitals <= len(inner) / 2


def _slack(lines: list[Line], width: int) -> int:
    """How far lines fall short where a sentence goes on with a small letter on the next."""
    short = sorted(
        width - line.indent - len(line.text) - 1 - len(below.text.partition(" ")[0])
        for line, below in pairwise(lines)
        if below.text[0].islower() and line.text[-1].isalnum()
    )
    return min(RAGGED, max(0, short[int(len(short) * 0.995)])) if len(short) >= 10 else RAGGED


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
