"""How a file sets its paragraphs: one per line, wrapped between blank lines, or wrapped and indented."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from reader.story import Layout
from reader.text.lines import Lines, is_eastern, is_rule, is_sentence

NARROWEST, WIDEST = 45, 100
"""The usual measures, in characters, of what was wrapped by hand or by an editor."""
NARROW, WIDE = 20, 250
"""Measures at which lines are still taken to be wrapped if no word would have fitted on the line above."""
RAGGED = 12
"""Characters a line may fall short of the measure although the next word would have fitted, at most."""
STRICT = 4
"""Characters of that in a text whose lines were wrapped by a program: there, a short line is meant."""
RUNS, RUN = 20, 8
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


class _Look(NamedTuple):
    """What the layout is judged by: a line and how it meets the one below."""

    length: int
    indent: int
    gap: int
    below: int
    """Blank lines below it."""
    needed: int
    """Columns it would take with the first word of the line below."""
    open: bool
    """Whether it ends in the middle of a sentence."""
    word: bool
    """Whether it ends in a letter or a digit."""
    next: str
    """The first character of the line below."""
    next_indent: int


def _sample(lines: Lines, first: int, last: int) -> list[_Look]:
    """The lines but for those that are drawn, or so many that more would not change what is found."""
    if last - first <= RUNS * RUN:
        return list(_looks(lines, first, last - 1))
    step = (last - first - RUN - 1) // (RUNS - 1)
    return [look for run in range(first, first + RUNS * step, step) for look in _looks(lines, run, run + RUN)]


def _looks(lines: Lines, first: int, last: int) -> Iterator[_Look]:
    """The lines from ``first`` to the one before ``last``; there must be one more below."""
    shown = lines.shown(first) if first < last else ""
    for index in range(first, last):
        text, shown = shown, lines.shown(index + 1)
        if not text[0].isalnum() and is_rule(text):
            continue
        indent = lines.indents[index]
        length = indent + len(text)
        word = 1 if is_eastern(shown) else len(shown.partition(" ")[0])
        yield _Look(
            length, indent, lines.gaps[index], lines.gaps[index + 1], length + 1 + word,
            not is_sentence(text), text[-1].isalnum(), shown[0], lines.indents[index + 1],
        )  # fmt: skip


def _found(sample: list[_Look], gap: int) -> Setting:
    width = _width(sample)
    if not width:
        return Setting(Layout.LINE, 0, gap, indent=False)
    slack = _slack(sample, width)
    if _is_typescript(sample, width):
        return _typescript(sample, width, slack)
    gapped = sum(1 for look in sample if look.gap) > len(sample) / 12
    if not _indents(sample, width):
        return Setting(Layout.BLOCK, width, gap, indent=False, slack=slack)
    both = gapped and _plain_starts(sample) > 0.3
    layout = Layout.MIXED if both else Layout.INDENTED
    return Setting(layout, width, gap if gapped else 0, indent=True, slack=slack)


def _typescript(sample: list[_Look], width: int, slack: int) -> Setting:
    """The setting of lines with a blank one below each: more of them part paragraphs, or an indent does."""
    wide = Counter(look.below for look in sample if look.below > 1)
    parted = wide.total() > len(sample) / 20
    indent = parted or sum(1 for look in sample if look.indent > 1) > len(sample) / 25
    layout, gap = Layout.INDENTED if indent else Layout.BLOCK, min(wide) - 1 if parted else 0
    return Setting(layout, width, gap, indent, spaced=True, slack=slack)


def _width(sample: list[_Look]) -> int:
    """The measure the lines are wrapped at, or 0."""
    if len(sample) < 3:
        return 0
    lengths = sorted(look.length for look in sample)
    width, longest = lengths[int(len(lengths) * 0.9)], lengths[max(0, int(len(lengths) * 0.98) - 1)]
    wide = sum(1 for look in sample if is_eastern(look.next)) > len(sample) / 3
    narrowest = NARROWEST / 2 if wide else NARROWEST
    usual = narrowest <= width and longest <= WIDEST
    if not usual and not (NARROW <= width <= WIDE and _is_filled(sample, width)):
        return 0
    above = [look for look in sample if not look.below]
    if len(above) < len(sample) / 6:
        above = sample
    full = [look.open for look in above if look.length - look.indent > width * 0.7]
    # Talk has many short lines; of the long ones most are then broken in the middle of a sentence.
    wrapped = sum(full) > len(above) * 0.35 or (len(full) >= 8 and sum(full) > len(full) * 0.6)
    return width if wrapped else 0


def _is_filled(sample: list[_Look], width: int) -> bool:
    """Whether hardly a line ends before it must, but those that end a paragraph."""
    inner = [look for look in sample if look.open and not look.below]
    early = sum(1 for look in inner if look.needed < width - STRICT)
    capitals = sum(1 for look in inner if look.next.isupper())
    return len(inner) >= 8 and early <= len(inner) / 12 and capitals <= len(inner) / 2


def _slack(sample: list[_Look], width: int) -> int:
    """How far lines fall short where a sentence goes on with a small letter on the next."""
    short = sorted(width - look.needed for look in sample if look.word and look.next.islower())
    return min(RAGGED, max(0, short[int(len(short) * 0.995)])) if len(short) >= 6 else RAGGED


def _long(sample: list[_Look]) -> int:
    """The length that nine of ten lines keep to."""
    lengths = sorted(look.length for look in sample)
    return lengths[int(len(lengths) * 0.9)] if lengths else 0


def _usual_gap(gaps: Iterable[int]) -> int:
    """The smallest number of blank lines that is common where there are any; 0 if blank lines are rare."""
    counts = Counter(gaps)
    total, none = counts.total(), counts.pop(0, 0)
    if not counts or total - none < total / 12:
        return 0
    return min(gap for gap, times in counts.items() if times >= max(counts.values()) * 0.5)


def _is_typescript(sample: list[_Look], width: int) -> bool:
    gapped = sum(1 for look in sample if look.below)
    open_ends = sum(1 for look in sample if look.open and look.length > width * 0.6)
    return gapped >= len(sample) * 0.9 and open_ends > len(sample) * 0.4


def _indents(sample: list[_Look], width: int) -> bool:
    """Whether full lines that are indented, with flush ones below, are common enough to begin paragraphs."""
    starts = sum(
        1
        for look in sample
        if 1 < look.indent <= 16
        and not look.below
        and look.next_indent < look.indent
        and look.needed > width - RAGGED
    )
    return starts > len(sample) / 25


def _plain_starts(sample: list[_Look]) -> float:
    """The share of lines after a blank one that are not indented."""
    after = [look.indent for look in sample if look.gap]
    return sum(1 for indent in after if not indent) / max(1, len(after))
