"""Which of a file's would-be headings are its headings: each reason to choose is a function in a tuple."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise

from reader.text.candidate import Candidate
from reader.text.draft import Draft
from reader.text.headlines import FARTHEST
from reader.text.keywords import ASIDES, CHAPTER, DOUBTFUL, VOLUME
from reader.text.lines import is_capitals, letters
from reader.text.lists import ENTRY
from reader.text.rows import is_stanzas, rows

OFTEN = 2
"""Times a word without a number may come again, or stand right below others, and be a heading itself."""
NEAR = 120
"""Characters between two headings that say the same, at most."""


def _in_sequence(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Bare numerals only where they count up from one, and do not number the stanzas of larger parts."""
    outer = sum(1 for c in candidates if c.rank <= CHAPTER and c.number is not None) > 1
    kept = {c.line for row in rows(candidates) if not (outer and is_stanzas(draft, row)) for c in row}
    return [c for c in candidates if not c.bare or c.line in kept]


def _sure(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Doubtful keywords only in rows or capitals; any other word only once at the top, or often."""
    counts = Counter(c.key for c in candidates)
    loose: dict[str, list[int | None]] = defaultdict(list)
    others: dict[str, list[int | None]] = defaultdict(list)
    for candidate in candidates:
        if candidate.loose:
            loose[candidate.key].append(candidate.number)
        if candidate.key == "other":
            others[candidate.shape].append(candidate.number)
    rows = {shape for shape, numbers in others.items() if _counts_up(numbers)}

    def is_sure(candidate: Candidate) -> bool:
        if candidate.loose:
            return loose[candidate.key][:2] == [1, 2]
        if candidate.key == "other":
            return candidate.shape in rows or (
                len(others) == 1 and candidate.titled and candidate.line < draft.first + 12
            )
        if candidate.key in ASIDES:
            return counts[candidate.key] <= OFTEN
        doubtful = candidate.key in DOUBTFUL and counts[candidate.key] < 2
        return not doubtful or is_capitals(draft.lines[candidate.line].text)

    return [c for c in candidates if is_sure(c)]


def _counts_up(numbers: list[int | None]) -> bool:
    """Whether three numbers or more each say one more than the one before."""
    steps = [b - a for a, b in pairwise(filter(None, numbers))]
    return len(steps) >= 2 and steps.count(1) >= len(steps) * 0.8


def _volumes(_: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """A volume by itself is what the title page says, not a part of the file."""
    volumes = [c for c in candidates if c.rank == VOLUME]
    return [c for c in candidates if c.rank != VOLUME] if len(volumes) == 1 else candidates


def _one_marker(_: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """A downloader's marker, the same through the whole file and counting without a break, stands for all."""
    rows: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if not candidate.bare and candidate.number is not None and candidate.shape[0] in "*=-#[~_":
            rows[candidate.shape].append(candidate)
    for row in rows.values():
        complete = [c.number for c in row] == list(range(row[0].number or 1, len(row) + (row[0].number or 1)))
        common = row[0] is candidates[0] or len(row) >= len(candidates) / 4
        if complete and len(row) >= 2 and common:
            return row
    return candidates


def _said_once(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """Of two headings with the same number close together the first, of two prefaces the second."""
    kept: list[Candidate] = []
    for candidate in candidates:
        above = kept[-1] if kept else None
        if above is None or not _same(candidate, above):
            kept.append(candidate)
            continue
        apart = draft.lines[candidate.line].start - draft.lines[above.line].end
        if candidate.number is None and apart < ENTRY and _words(draft, candidate) != _words(draft, above):
            kept[-1] = candidate
        elif candidate.number is None or apart >= NEAR:
            kept.append(candidate)
    return kept


def _same(one: Candidate, other: Candidate) -> bool:
    """Whether two headings say the same; bare numerals do only where they are written alike."""
    alike = (one.key, one.number) == (other.key, other.number) and (one.solo or one.number is not None)
    return alike and (not one.bare or one.shape == other.shape)


def _running(_: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """``[Part One]`` again and again below ``PART ONE`` is a running head, not another part."""
    latest: dict[str, Candidate] = {}
    kept: list[Candidate] = []
    for candidate in candidates:
        above = latest.get(candidate.key, candidate)
        again = candidate.number is not None and above.number == candidate.number
        if candidate.bare or not again or above.shape == candidate.shape:
            kept.append(candidate)
            latest[candidate.key] = candidate
    return kept


def _words(draft: Draft, candidate: Candidate) -> str:
    return letters(draft.lines[candidate.line].text)


def _no_titles(draft: Draft, candidates: list[Candidate]) -> list[Candidate]:
    """``Epilogue`` right below ``Chapter X`` is that chapter's title, ``Argument`` below every book none."""
    numbered = {c.line: c for c in candidates if c.number is not None}
    below = Counter(c.key for c in candidates if c.solo and c.line - 1 in numbered)

    def is_own(candidate: Candidate) -> bool:
        above = numbered.get(candidate.line - 1)
        if above is None or not candidate.solo or draft.lines[candidate.line].gap > FARTHEST:
            return True
        return (above.rank < CHAPTER or above.titled) and below[candidate.key] <= OFTEN

    return [c for c in candidates if is_own(c)]


CHOICES = (_in_sequence, _sure, _volumes, _no_titles, _one_marker, _said_once, _running)
