"""A few lines of a file from which somebody can tell its encoding: those that hold more than ASCII."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

LINES = 200
"""Lines in a sample, at most."""
_LONGEST = 240
"""Bytes of a line that is taken whole."""
_BEFORE = 80
"""Bytes that are shown before the first one that tells something, in a line that is cut."""
_CHUNK = 1 << 16
_ASCII = bytes(range(0x80))
_WIDE = ("utf-16", "utf-32")


@dataclass(frozen=True, slots=True)
class SampleLine:
    """A line of the file, or the telling part of it."""

    content: bytes
    is_cut: bool = False
    """Whether it goes on after what is taken."""


def sample(content: bytes) -> tuple[SampleLine, ...]:
    """The first lines that hold more than ASCII; the first lines of all where there are none."""
    telling = tuple(islice(_telling(content), LINES))
    if telling:
        return telling
    return tuple(map(_excerpt, _lines(content[:_CHUNK])[:LINES]))


def shown_as(content: bytes, lines: tuple[SampleLine, ...], encoding: str) -> tuple[str, ...]:
    """What the lines of a sample are in an encoding; the file's start where that is of whole words."""
    if encoding.startswith(_WIDE):
        return telling_lines(content[:_CHUNK].decode(encoding, "replace"))
    return tuple(_decoded(line, encoding) for line in lines)


def telling_lines(text: str) -> tuple[str, ...]:
    """The lines of a decoded text that a sample of its bytes would hold."""
    lines = sample(text.encode("utf-8", "surrogatepass"))
    return tuple(_decoded(line, "utf-8") for line in lines)


def _telling(content: bytes) -> Iterator[SampleLine]:
    start = 0
    while start < len(content):
        # Most of a large file may be plain: this passes over it at the speed of memory.
        end = content.find(b"\n", start + _CHUNK, start + 2 * _CHUNK) + 1 or start + _CHUNK
        chunk = content[start:end]
        if not chunk.isascii():
            yield from (_excerpt(line) for line in _lines(chunk) if not line.isascii())
        start = end


def _lines(chunk: bytes) -> list[bytes]:
    return [line for line in chunk.replace(b"\r", b"\n").split(b"\n") if line.strip()]


def _excerpt(line: bytes) -> SampleLine:
    if len(line) <= _LONGEST:
        return SampleLine(line)
    first = len(line) - len(line.lstrip(_ASCII)) if not line.isascii() else 0
    start = max(0, first - _BEFORE)
    start = line.find(b" ", start, first) + 1 or first if start else 0
    end = start + _LONGEST
    return SampleLine(line[start : max(first + 1, line.rfind(b" ", first + 1, end) + 1 or end)], True)


def _decoded(line: SampleLine, encoding: str) -> str:
    text = line.content.decode(encoding, "replace")
    return text.rstrip("\ufffd ") + " …" if line.is_cut else text
