"""Lists of headings: tables of contents that no line such as ``CONTENTS`` stands above."""

from __future__ import annotations

from collections import Counter

from reader.text.candidate import Candidate
from reader.text.draft import Draft
from reader.text.lines import letters

ENTRY = 600
"""Characters from one entry of a table of contents to the next, at most."""
BARE = 100
"""Characters from one entry to the next, at most, where nothing stands between them."""


def repeated(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """Candidates close to each other that all come again further down: a table of contents."""
    if not candidates:
        return frozenset()
    keys = [(c.key, c.number or letters(draft.lines[c.line].text[slice(*c.label)])) for c in candidates]
    final = {key: index for index, key in enumerate(keys)}
    starts = [*(draft.lines[c.line].start for c in candidates[1:]), draft.lines[draft.last - 1].end]
    lengths = [start - draft.lines[c.line].end for c, start in zip(candidates, starts, strict=False)]
    found: list[int] = []
    row: list[int] = []
    for index, key in enumerate(keys):
        again = final[key] > index
        if again and (not row or lengths[index - 1] < ENTRY):
            row.append(index)
            continue
        if _counts([candidates[i] for i in row]) > 1 and _is_table(
            row, lengths, [final[keys[i]] for i in row]
        ):
            found += row
        row = [index] if again else []
    return frozenset(candidates[index].line for index in found)


def _is_table(row: list[int], lengths: list[int], chapters: list[int]) -> bool:
    """Whether a row is long enough to be a list, and far less follows each entry than its chapter is long."""
    entries = [lengths[index] for index in row[:-1]]
    own = sum(lengths[index] for index in chapters[:-1])
    return len(row) >= 3 and all(length < ENTRY for length in entries) and sum(entries) * 2 < own


def listed(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """Candidates of a kind that count up with nothing between them: a list, though nothing comes again."""
    found = set[int]()
    row: list[Candidate] = []
    for candidate in [*candidates, None]:
        close = candidate and row and draft.lines[candidate.line].start - draft.lines[row[-1].line].end < BARE
        if candidate and (close or not row):
            row.append(candidate)
            continue
        found |= {c.line for c in _list_part(row)}
        row = [candidate] if candidate else []
    return frozenset(found)


def _list_part(row: list[Candidate]) -> list[Candidate]:
    """The row without the headings at its end that a chapter of its own follows, if it is a list."""
    last = len(row)
    while last and row[last - 1].key not in {c.key for c in row[last:]}:
        last -= 1
    return row[:last] if _counts(row) >= 3 else []


def _counts(row: list[Candidate]) -> int:
    """How many numbers, or words without one, the commonest kind in a row has."""
    said = {(c.key, c.number) if c.number is not None else ("", c.key) for c in row}
    return max(Counter(kind for kind, _ in said).values(), default=0)
