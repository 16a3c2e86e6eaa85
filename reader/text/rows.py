"""Rows of bare numerals: what continues a count, what numbers pages or stanzas instead of chapters.

Printers numbered chapters, stanzas and pages alike.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from reader.text.candidate import Candidate
from reader.text.draft import Draft
from reader.text.lines import is_sentence

STANZA = 700
"""Characters from one numeral to the next, at most, where they count stanzas or paragraphs of a chapter."""
INTERRUPTING = 0.25
"""Share of the numerals in a row that stand in the middle of a sentence where they are page numbers."""


def rows(candidates: list[Candidate]) -> list[list[Candidate]]:
    """The bare numerals that count up from one, those written alike together."""
    rows: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.bare:
            rows[candidate.shape.replace("numbered", "numeral").rstrip(".: )-")].append(candidate)
    return [_counting(row) for row in rows.values()]


def is_stanzas(draft: Draft, row: list[Candidate]) -> bool:
    """Whether many numerals stand as close together as those of stanzas or verses do."""
    lengths = sorted(draft.lines[b.line].start - draft.lines[a.line].end for a, b in pairwise(row))
    return len(lengths) >= 8 and lengths[len(lengths) // 2] < STANZA


def page_numbers(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """The lines of numerals that count up, but stand in the middle of sentences too often to be headings."""
    return frozenset(
        c.line
        for row in rows(candidates)
        if sum(_is_inside_sentence(draft, c.line) for c in row) > len(row) * INTERRUPTING
        for c in row
    )


def _counting(row: list[Candidate]) -> list[Candidate]:
    """The candidates that continue a count from one, or from two where the story's title stands for it.

    A number misprinted or left out does not end a row.
    """
    kept: list[Candidate] = []
    first = 1 if any(c.number == 1 for c in row) else 2
    for position, candidate in enumerate(row):
        expected = (kept[-1].number or 0) + 1 if kept else first
        following = row[position + 1].number if position + 1 < len(row) else None
        skipped = len(kept) > 1 and candidate.number == expected + 1 and following in (None, expected + 2)
        if candidate.number == expected or (candidate.number == 1 and following == 2) or skipped:
            kept.append(candidate)
        elif kept and following == expected + 1:
            kept.append(candidate._replace(number=expected))
    return kept if len(kept) > first else []


def _is_inside_sentence(draft: Draft, index: int) -> bool:
    """Whether the text above a line goes on below it."""
    if not draft.first < index < draft.last - 1:
        return False
    return not is_sentence(draft.lines[index - 1].text) and draft.lines[index + 1].text[0].islower()
