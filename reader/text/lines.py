"""The lines of a text that hold something, and what can be told of a line by looking at it alone."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from typing import NamedTuple, overload

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
CHUNK = 1 << 18
"""Characters that are cut into lines at a time."""
_ODD = re.compile("[" + re.escape("".join(char for char in BLANK if not char.isspace())) + "]")
"""What shows nothing although Python does not call it a space."""


_CLOSING = QUOTES + ")"
_STOPS = ("", *SENTENCE_ENDS, ",", ";")
_MARKS = re.compile(r"[\W_]+")
_DRAWN = re.compile(rf"(?:[^\w{QUOTES}]|_)+")
_SILENCE = re.compile(r"[?!,;.…\s]+")


class Line(NamedTuple):
    """A line that shows something. Lines end at ``\\n`` and nowhere else."""

    number: int
    """From 1, counting every line of the file or of the part."""
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


class Lines(Sequence[Line]):
    """Every line that shows something, of a text or of a part of it from ``start`` to ``end``.

    A book has a million lines, of which few need a closer look: what is known of all of them is kept
    in columns, one number a line, and a :class:`Line` is made where one is asked for.
    """

    def __init__(self, text: str, start: int = 0, end: int | None = None) -> None:
        self._text = text
        self.start, self.end = start, len(text) if end is None else end
        self.numbers, self.gaps, self.indents = array("i"), array("i"), array("i")
        self.starts, self.ends = array("q"), array("q")
        self._read()
        self._apart = array("i", compress(range(len(self.gaps)), self.gaps))
        self._made: dict[int, Line] = {}

    def __len__(self) -> int:
        return len(self.starts)

    @overload
    def __getitem__(self, index: int) -> Line: ...

    @overload
    def __getitem__(self, index: slice) -> list[Line]: ...

    def __getitem__(self, index: int | slice) -> Line | list[Line]:
        if isinstance(index, slice):
            return [self[each] for each in range(*index.indices(len(self)))]
        line = self._made.get(index)
        if line is None:
            start, end = self.starts[index], self.ends[index]
            number, indent, gap = self.numbers[index], self.indents[index], self.gaps[index]
            line = self._made[index] = Line(number, start, end, indent, gap, self._text[start:end])
        return line

    def shown(self, index: int) -> str:
        """What a line shows, for whoever needs no more of it."""
        return self._text[self.starts[index] : self.ends[index]]

    def length(self, index: int) -> int:
        """The columns a line takes, its indentation among them."""
        return int(self.indents[index] + self.ends[index] - self.starts[index])

    def needed(self, index: int) -> int:
        """The columns a line would take with the first word of the line below."""
        start, end = self.starts[index + 1], self.ends[index + 1]
        if is_eastern(self._text[start]):
            return self.length(index) + 1  # Chinese and Japanese may be broken before any character.
        space = self._text.find(" ", start, end)
        return self.length(index) + 1 + int(space if space > 0 else end) - start

    def uneven(self, limit: int, longest: int, most: int) -> bytearray:
        """A one for every line that could take the next one's first word within a limit, or is too long.

        The last line before more than ``most`` blank ones is never uneven.
        """
        # Like `needed`, in one loop: every line of a book comes through here.
        uneven, find = bytearray(len(self)), self._text.find
        rows = zip(
            self.starts, self.ends, self.indents, self.starts[1:], self.ends[1:], self.gaps[1:], strict=False
        )
        for index, (start, end, indent, below, below_end, gap) in enumerate(rows):
            length = end - start + indent
            if gap > most:
                continue
            if length > longest:
                uneven[index] = 1
            elif length + 2 < limit:
                space = find(" ", below, below_end)
                word = 1 if is_eastern(self._text[below]) else (space if space > 0 else below_end) - below
                uneven[index] = length + 1 + word < limit
        return uneven

    def is_filled(self, first: int, last: int, limit: int) -> bool:
        """Whether no line but the last of some could take the next one's first word within a limit."""
        return all(self.needed(index) >= limit for index in range(first, last - 1))

    def apart(self, first: int, last: int) -> Sequence[int]:
        """The lines of a range (half open) that have blank ones above them, in order."""
        return self._apart[bisect_left(self._apart, first) : bisect_left(self._apart, last)]

    def at(self, offset: int) -> int:
        """The index of the line an offset lies in or below; -1 above the first."""
        return bisect_right(self.starts, offset) - 1

    def _read(self) -> None:
        blanks = BLANK if _ODD.search(self._text, self.start, self.end) else None
        offset, seen = self.start, 0
        columns = (self.numbers, self.gaps, self.indents, self.starts, self.ends)
        add_number, add_gap, add_indent, add_start, add_end = (column.append for column in columns)
        for number, raw in enumerate(_raw_lines(self._text, self.start, self.end), 1):
            visible = raw.strip(blanks)
            if visible:
                lead = 0 if visible is raw else raw.find(visible[0])
                add_start(offset + lead)
                add_end(offset + lead + len(visible))
                add_indent(len(raw[:lead].expandtabs(TAB)) if lead else 0)
                add_gap(number - seen - 1)
                add_number(number)
                seen = number
            offset += len(raw) + 1


def _raw_lines(text: str, start: int, end: int) -> Iterator[str]:
    """The lines of a text, cut some hundred thousand characters at a time: all at once take much memory."""
    while end - start > CHUNK:
        cut = text.find("\n", start + CHUNK, end)
        if cut < 0:
            break
        yield from text[start:cut].split("\n")
        start = cut + 1
    yield from text[start:end].split("\n")


def gap_after(lines: Lines, index: int) -> int:
    """Blank lines below a line; below the last one, as many as anyone could ask for."""
    return lines.gaps[index + 1] if index + 1 < len(lines) else 99


def groups(lines: Lines, first: int, last: int) -> list[tuple[int, int]]:
    """Ranges of lines (half open) that follow each other without a blank line."""
    edges = [first, *lines.apart(first + 1, last), last]
    return [(above, below) for above, below in pairwise(edges) if above < below]


def is_rule(text: str) -> bool:
    """Whether a line is drawn, not written: ``* * *``, ``-----``, ``~*~``."""
    return bool(_DRAWN.fullmatch(text)) and not _SILENCE.fullmatch(text)


def is_eastern(text: str) -> bool:
    """Whether a text begins in a script of wide characters and no spaces."""
    return text[:1] >= "\u2e80"


def is_capitals(text: str) -> bool:
    """Whether every letter is a capital, and there are at least two."""
    return text.isupper() and sum(map(str.isalpha, text[:80])) >= 2


def is_speech(text: str) -> bool:
    """Whether a line opens with a quotation mark that it does not close at its very end."""
    return text[:1] in OPENING_QUOTES and not (text[-1:] in QUOTES and text[-2:-1] not in ".!?,…-—")


def is_sentence(text: str) -> bool:
    """Whether a line ends as a sentence of prose does."""
    return text.rstrip(_CLOSING)[-1:] in _STOPS


def letters(text: str) -> str:
    """The letters and digits of a line in lower case, words parted by one space."""
    return _MARKS.sub(" ", text.replace("'", "").replace("’", "").lower()).strip()
