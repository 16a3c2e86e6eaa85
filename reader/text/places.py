"""Places kept when a file is read in another encoding: from offset to byte, and from byte to offset."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from reader.story import Encoding
from reader.text.repair import error_handler
from reader.text.sample import telling_lines

_PIECE = 1 << 12
_ASCII = re.compile(rb"[\x00-\x7f]")


def same_places(content: bytes, offsets: Iterable[int], old: Encoding, new: Encoding) -> list[int]:
    """Where places of a file read in the old encoding are when it is read in the new one.

    Each begins at the same byte, or is the character that holds this byte.
    """
    if (old.name, old.how == "chosen") == (new.name, new.how == "chosen"):
        return list(offsets)
    before, after = _Reading(content, old), _Reading(content, new)
    return [after.offset_of(before.byte_of(offset)) for offset in offsets]


class _Decoder:
    """A codec's own decoder, which gives up over broken escape sequences that are replaced in whole files."""

    def __init__(self, name: str, errors: str) -> None:
        self._name = name
        self._own = codecs.getincrementaldecoder(name)(errors)

    def decode(self, content: bytes, final: bool = False) -> str:
        """What is complete with the next piece."""
        try:
            return self._own.decode(content, final)
        except UnicodeError:
            self._own.reset()
            return content.decode(self._name, "replace")

    def getstate(self) -> Any:
        """What it holds back until more is read."""
        return self._own.getstate()

    def setstate(self, state: Any) -> None:
        """Go back to where this was held back."""
        self._own.setstate(state)


@dataclass(frozen=True, slots=True)
class _Point:
    """A byte where a piece begins, and what has been read up to it."""

    byte: int
    offset: int
    state: Any
    fresh: bool
    """Nothing but byte order marks so far."""
    after_return: bool

    def then(self, byte: int, text: str, state: Any) -> _Point:
        """The point behind what was read next, counted as it is shown: without marks, lines ending in one."""
        shown = text.lstrip("\ufeff") if self.fresh else text
        length = len(shown) - shown.count("\r\n") - (self.after_return and shown[:1] == "\n")
        returned = shown[-1:] == "\r" if shown else self.after_return
        return _Point(byte, self.offset + length, state, self.fresh and not shown, returned)


class _Reading:
    """A file read in an encoding, piece by piece."""

    def __init__(self, content: bytes, encoding: Encoding) -> None:
        self._content = content
        self._decoder = _decoder(content, encoding)
        self._points = list(self._read())
        self._bytes = [point.byte for point in self._points]
        self._offsets = [point.offset for point in self._points]
        last = self._points[-1]
        self._decoder.setstate(last.state)
        self._length = last.then(last.byte, self._decoder.decode(b"", True), None).offset

    def _read(self) -> Iterator[_Point]:
        point = _Point(0, 0, self._decoder.getstate(), True, False)
        yield point
        for end in _cuts(self._content):
            text = self._decoder.decode(self._content[point.byte : end])
            point = point.then(end, text, self._decoder.getstate())
            yield point

    def byte_of(self, offset: int) -> int:
        """The byte a character begins at."""
        if offset <= 0:
            return 0
        index = bisect_left(self._offsets, offset)
        if offset >= self._length or index == len(self._offsets):
            return len(self._content)
        point, end = self._points[index - 1], self._bytes[index]
        return bisect_left(range(end), offset, point.byte, key=lambda byte: self._until(point, byte))

    def offset_of(self, byte: int) -> int:
        """The character that begins at a byte, or holds it."""
        if byte >= len(self._content):
            return self._length
        return self._until(self._points[bisect_right(self._bytes, byte) - 1], byte)

    def _until(self, point: _Point, byte: int) -> int:
        self._decoder.setstate(point.state)
        return point.then(byte, self._decoder.decode(self._content[point.byte : byte]), None).offset


def _decoder(content: bytes, encoding: Encoding) -> _Decoder:
    errors = error_handler(telling_lines(content)) if encoding.how == "repaired" else "replace"
    return _Decoder(encoding.name, errors)


def _cuts(content: bytes) -> Iterator[int]:
    """Where pieces end: behind a byte of ASCII, so that no character of UTF-8 is cut."""
    end = 0
    while end < len(content):
        found = _ASCII.search(content, end + _PIECE)
        end = found.end() if found else len(content)
        yield end
