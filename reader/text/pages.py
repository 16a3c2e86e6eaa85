"""The heads and numbers of pages, left where a book or a printout was made text.

A running head repeats (*The Chicago Manual of Style*, 18th ed., 1.10-16), its number counts up, and unlike
any heading it stands in the middle of sentences.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise

from reader.story import BlockKind
from reader.text.draft import Draft, Mark
from reader.text.lines import is_sentence

LONGEST = 75
"""Characters of the longest running head."""
FEWEST = 3
"""Pages at least whose heads must be alike."""
INTERRUPTING = 0.25
"""The least share of a row of heads that stands in the middle of a sentence."""
_NUMBER = re.compile(r"\d{1,4}")
_PLACE = "\0"


def find_pages(draft: Draft) -> Draft:
    """Mark the lines that head or number the pages of a book."""
    apart = _apart(draft)
    shapes = {_shape(draft, index) for index in apart if _is_inside_sentence(draft, index)}
    if not shapes:
        return draft
    rows = defaultdict[str, list[int]](list)
    for index in apart:
        rows[_shape(draft, index)].append(index)
    found = sorted(index for shape in shapes if _are_heads(draft, rows[shape]) for index in rows[shape])
    return draft.marked(*(Mark(BlockKind.BOILERPLATE, index, index) for index in found))


def _shape(draft: Draft, index: int) -> str:
    """A line without its numbers."""
    return _NUMBER.sub(_PLACE, draft.lines.shown(index))


def _apart(draft: Draft) -> list[int]:
    """The short lines with blank space above and below, or on one side and a number in them."""
    lines, first, last = draft.lines, draft.first, draft.last
    begin = set(lines.apart(first, last))
    end = {last - 1, *(index - 1 for index in begin if index > first)}
    return [
        index
        for index in sorted(begin | end if first < last else ())
        if lines.ends[index] - lines.starts[index] <= LONGEST
        and (
            (index in begin and index in end)
            or _NUMBER.search(draft.text, lines.starts[index], lines.ends[index])
        )
    ]


def _are_heads(draft: Draft, row: list[int]) -> bool:
    """Whether lines that are alike but for a number stand at the ends of pages."""
    numbered = bool(_NUMBER.search(draft.lines.shown(row[0])))
    if len(row) < FEWEST or not (_counts_up(draft, row) if numbered else _is_periodic(draft, row)):
        return False
    return sum(_is_inside_sentence(draft, index) for index in row) > len(row) * INTERRUPTING


def _counts_up(draft: Draft, row: list[int]) -> bool:
    """Whether the first number in each line is nearly always a little more than in the one before."""
    numbers = [int(found[0]) for index in row if (found := _NUMBER.search(draft.lines.shown(index)))]
    steps = [below - above for above, below in pairwise(numbers)]
    return sum(1 <= step <= 4 for step in steps) >= len(steps) * 0.8


def _is_periodic(draft: Draft, row: list[int]) -> bool:
    """Whether lines come at the same distance again and again, as many lines as a page has."""
    steps = sorted(below - above for above, below in pairwise(map(draft.lines.numbers.__getitem__, row)))
    usual = steps[len(steps) // 2]
    regular = 20 <= usual <= 90 and len(steps) >= FEWEST
    return regular and sum(abs(step - usual) <= usual / 5 for step in steps) >= len(steps) * 0.6


def _is_inside_sentence(draft: Draft, index: int) -> bool:
    """Whether the words above a line go on below it."""
    if not draft.first < index < draft.last - 1:
        return False
    goes_on = draft.text[draft.lines.starts[index + 1]].islower()
    return goes_on and not is_sentence(draft.lines.shown(index - 1))
