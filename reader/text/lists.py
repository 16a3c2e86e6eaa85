"""Lists of headings: tables of contents that no line such as ``CONTENTS`` stands above."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from reader.text.candidate import Candidate
from reader.text.draft import Draft
from reader.text.lines import letters

ENTRY = 600
"""Characters from one entry of a table of contents to the next, at most."""
BARE = 100
"""Characters from one entry to the next, at most, where nothing stands between them."""


def repeated(draft: Draft, candidates: list[Candidate]) -> frozenset[int]:
    """Candidates close to each other that all come again further down: a table of contents."""
    keys = [(c.key, c.number or letters(draft.lines[c.line].text[slice(*c.label)])) for c in candidates]
    final = {key: index for index, key in enumerate(keys)}
    lengths = [draft.lines[b.line].start - draft.lines[a.line].end for a, b in pairwise(candidates)]
    found: list[int] = []
    row: list[int] = []
    for index, key in enumerate(keys):
        again = final[key] > index
        if again and (not row or lengths[index - 1] < ENTRY):
            row.append(index)
            continue
        found += _long_row(row, lengths)
        row = [index] if again else []
    found += _long_row(row, lengths)
    return frozenset(candidates[index].line for index in found)


def _long_row(row: list[int], lengths: list[int]) -> list[int]:
    """The row, if it is long enough to be a list and dense enough to hold no chapters."""
    return row if len(row) >= 3 and all(lengths[index] < ENTRY for index in row[:-1]) else []


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
    counts = Counter(key for key, number in {(c.key, c.number) for c in row[:last]} if number is not None)
    return row[:last] if max(counts.values(), default=0) >= 3 else []
