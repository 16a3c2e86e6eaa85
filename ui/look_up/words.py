"""Which words of the page are meant."""

from __future__ import annotations

import re

LONGEST = 120
"""Characters; more than that is no word or name."""

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_AROUND = ' \t\n\u2028\u2029.,;:!?…"“”„»«()[]*_—–'


def trimmed(selected: str) -> str:
    """Return a selection as somebody would type it: in one line, without quotes or stops around it."""
    return " ".join(selected.split()).strip(_AROUND)[:LONGEST]


def word_at(text: str, offset: int) -> str:
    """Return the word of a text that an offset is in or at the end of; empty if there is none."""
    start = max(0, offset - LONGEST)
    for found in _WORD.finditer(text, start, offset + LONGEST):
        if found.start() <= offset <= found.end():
            return found[0]
    return ""
