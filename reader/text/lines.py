"""The lines of a text that hold something, and what can be told of a line by looking at it alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from reader.text.decoration import QUOTES

BLANK = (
    "".join(map(chr, range(0x21)))
    + "".join(map(chr, range(0x7F, 0xA1)))
    + "\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f"
    + "\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff"
)
"""Characters that show nothing: spaces, control characters, byte order marks, directional marks."""

OPENING_QUOTES = "\"“„«»‘'`「『"
SENTENCE_ENDS = ".!?…。！？"
TAB = 8
"""Columns between tab stops."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line that shows something. Lines end at ``\\n`` and nowhere else."""

    number: int
    """From 1, counting every line of the file."""
    start: int
    """Offset of its first visible character."""
    end: int
    """Offset after its last visible character."""
    indent: int
    """Columns before ``start``."""
    gap: int
    """Blank lines right above it."""
    text: str
    """What stands between ``start`` and ``end``."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Every line of a text that shows something."""
    lines, offset, seen = [], 0, 0
    for number, raw in enumerate(text.split("\n"), 1):
        visible = raw.strip(BLANK)
        if visible:
            lead = len(raw) - len(raw.lstrip(BLANK))
            indent = len(raw[:lead].expandtabs(TAB)) if lead else 0
            start = offset + lead
            lines.append(Line(number, start, start + len(visible), indent, number - seen - 1, visible))
            seen = number
        offset += len(raw) + 1
    return tuple(lines)


def gap_after(lines: tuple[Line, ...], index: int) -> int:
    """Blank lines below a line; below the last one, as many as anyone could ask for."""
    return lines[index + 1].gap if index + 1 < len(lines) else 99


def groups(lines: tuple[Line, ...], first: int, last: int) -> list[tuple[int, int]]:
    """Ranges of lines (half open) that follow each other without a blank line."""
    edges = [first, *(i for i in range(first + 1, last) if lines[i].gap), last]
    return [(above, below) for above, below in pairwise(edges) if above < below]


def is_rule(text: str) -> bool:
    """Whether a line is drawn, not written: ``* * *``, ``-----``, ``~*~``."""
    if text[0].isalnum() or text[-1].isalnum():
        return False
    drawn = [character for character in text if not character.isspace()]
    if any(character.isalnum() or character in QUOTES for character in drawn):
        return False
    return not all(character in "?!,;.…" for character in drawn)


def is_capitals(text: str) -> bool:
    """Whether every letter is a capital, and there are at least two."""
    return text.isupper() and sum(map(str.isalpha, text[:80])) >= 2


def is_speech(text: str) -> bool:
    """Whether a line opens with a quotation mark that it does not close at its very end."""
    return text[:1] in OPENING_QUOTES and not (text[-1:] in QUOTES and text[-2:-1] not in ".!?,…-—")


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence of prose does."""
    return text.rstrip(QUOTES + ")")[-1:] in SENTENCE_ENDS + ",;"


def letters(text: str) -> str:
    """The letters and digits of a line in lower case, words parted by one space."""
    spaced = "".join(
        character if character.isalnum() else " " for character in text.replace("'", "").replace("’", "")
    )
    return " ".join(spaced.lower().split())
