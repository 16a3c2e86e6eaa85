"""Tables of contents: where they stand and what they list.

Books list their parts before them or behind them, with page numbers; e-texts kept the list and lost
the pages.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from reader.text.draft import Draft
from reader.text.headings import parse
from reader.text.lines import Lines, groups, letters
from reader.text.numerals import number

LONGEST = 400
"""Lines of the longest table that is looked for."""
PAGED = 0.3
"""Share of a table's lines that end in a page number where its entries do."""
NAMES = {
    "contents", "table of contents", "the contents", "inhalt", "inhaltsverzeichnis", "table des matières",
    "table", "índice", "indice", "目录", "目次", "inhoud", "list of chapters", "chapters",
}  # fmt: skip
_KEYWORD = re.compile(r"(?:chapter|book|part|chapitre|kapitel|canto|capítulo|livre|teil) (?=\w)")
_PAUSE = re.compile(r"[,;(—–]|--")
_PAGE = re.compile(r" \d{1,4}$")


@dataclass(frozen=True, slots=True)
class Contents:
    """The lines of a table of contents, and its entries in lower case without numbers."""

    lines: frozenset[int] = frozenset()
    entries: Mapping[str, int] = field(default_factory=dict)
    """How often it lists each."""
    openings: frozenset[str] = frozenset()
    """What stands before a comma, a dash or a bracket in an entry: a title that goes on only in the table."""


def find_contents(draft: Draft) -> Contents:
    """The table under a line such as ``CONTENTS``, down to where its first entries come again."""
    gaps = enumerate(draft.lines.gaps[draft.first : draft.last], draft.first)
    heads = (index for index, gap in gaps if (gap or index == draft.first) and _is_head(draft.lines, index))
    head = next(heads, None)
    if head is None:
        return Contents()
    before = {letters(line.text) for line in draft.lines[draft.first : head]}
    end = _end(draft, head + 1, min(draft.last, head + LONGEST), before)
    if end - head <= 2:
        return Contents()
    texts = list(_entries(draft, head + 1, end))
    entries = Counter(filter(None, map(entry_words, texts)))
    openings = frozenset(filter(None, map(_opening, texts))) - entries.keys()
    return Contents(frozenset(range(head, end)), entries, openings)


def _entries(draft: Draft, first: int, last: int) -> Iterator[str]:
    """The entries, one a line; where page numbers end them, the lines up to one are one entry."""
    lines = draft.lines[first:last]
    paged = sum(1 for line in lines if _PAGE.search(line.text)) >= len(lines) * PAGED
    entry = ""
    for line, gap in zip(lines, [*(line.gap for line in lines[1:]), 1], strict=True):
        entry = f"{entry} {line.text}".strip()
        if not paged or gap or _PAGE.search(line.text):
            yield entry
            entry = ""


def _opening(text: str) -> str:
    return entry_words(_PAUSE.split(text, maxsplit=1)[0])


def entry_words(text: str) -> str:
    """The words of an entry or a heading; numbering, where words follow it, and page numbers left out."""
    words = _KEYWORD.sub("", _PAGE.sub("", letters(text)), count=1)
    first, _, rest = words.partition(" ")
    return rest if rest and number(first) is not None else words


def _is_head(lines: Lines, index: int) -> bool:
    return lines.ends[index] - lines.starts[index] <= 24 and letters(lines.shown(index)) in NAMES


def _end(draft: Draft, first: int, last: int, before: set[str]) -> int:
    """One past the last entry: one that comes again after a wide gap is a heading, and prose is none.

    A line of the title page that comes again, too, stands below the table.
    """
    seen = set[str]()
    for index in range(first, last):
        line = draft.lines[index]
        words = letters(line.text)
        if line.gap > draft.setting.gap and index > first and {words, entry_words(line.text)} & seen:
            return _with_parts(draft, first, index)
        if line.gap > draft.setting.gap + 1 and index > first + 2 and words in before:
            return index
        parts = words.split()[:12]
        seen |= {entry_words(line.text), *(" ".join(parts[:length]) for length in range(1, len(parts) + 1))}
    prose = (a for a, b in groups(draft.lines, first, last) if _is_prose(draft, a, b))
    return next(prose, first)


def _with_parts(draft: Draft, first: int, end: int) -> int:
    """The first of the headings that stand right above a chapter's and are set apart as it is."""
    while end - 1 > first and draft.lines[end - 1].gap >= draft.lines[end].gap:
        if parse(draft.lines[end - 1], end - 1) is None:
            break
        end -= 1
    return end


def _is_prose(draft: Draft, first: int, last: int) -> bool:
    """Whether lines are wrapped or long, as no table's are."""
    width = draft.setting.width or 100
    wide = sum(1 for line in draft.lines[first:last] if len(line.text) > width * 0.8)
    return (wide >= 3 and wide > (last - first) * 0.6) or len(draft.lines[first].text) > 200
