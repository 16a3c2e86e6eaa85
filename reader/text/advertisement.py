"""Advertisements of bulletin boards behind a story: boxes of names and telephone numbers.

Boards of the 1980s and 1990s appended one to every file that was downloaded from them.
"""

from __future__ import annotations

import re
from dataclasses import replace

from reader.story import BlockKind
from reader.text.draft import Draft, Mark
from reader.text.lines import is_sentence, is_speech

TAIL = 40
"""How many of the last lines an advertisement may take."""
FEWEST = 2
"""Lines with a telephone number that make one."""
WIDEST = 2
"""Blank lines at most between two lines of one."""
_TELEPHONE = re.compile(r"(?<!\d)\(?\d{3}\)?[-/. ]{1,2}\d{3}[-/. ][\dA-Z]{4}(?![\dA-Za-z])")


def find_advertisement(draft: Draft) -> Draft:
    """Leave an advertisement at the end out of the story."""
    tail = range(max(draft.first + 1, draft.last - TAIL), draft.last)
    numbers = [index for index in tail if _is_entry(draft.lines.shown(index))]
    if len(numbers) < FEWEST:
        return draft
    start = _start(draft, numbers[0], tail[0])
    return replace(draft.marked(Mark(BlockKind.BOILERPLATE, start, draft.last - 1)), last=start)


def _is_entry(text: str) -> bool:
    """Whether a line lists a telephone number, and nobody says it."""
    return bool(_TELEPHONE.search(text)) and not is_sentence(text) and not is_speech(text)


def _start(draft: Draft, index: int, least: int) -> int:
    """The first of the lines above that are neither prose nor far away."""
    while index > least and draft.lines.gaps[index] <= WIDEST:
        above = draft.lines.shown(index - 1)
        if is_sentence(above) or is_speech(above):
            break
        index -= 1
    return index
