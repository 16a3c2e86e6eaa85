"""The parts of a file that tell its encoding: from all over it, pieces, and lines beyond ASCII."""

from __future__ import annotations

from itertools import chain

ENOUGH = 1 << 13
"""Bytes. Detectors count letters in no more than this."""
_LONG = 1 << 12
_PIECES = 16
# No encoding of more than one byte a character has these inside one.
_ENDS = bytes(0x20 if byte < 0x30 else 0x41 for byte in range(256))


def spread(content: bytes) -> bytes:
    """The whole of a file, or of a large one pieces evenly spread, each at an even place."""
    step = len(content) // _PIECES & ~1
    if step <= ENOUGH:
        return content
    return b"".join(content[start : start + ENOUGH] for start in range(0, step * _PIECES, step))


def telling_lines(content: bytes) -> list[bytes]:
    """The lines beyond ASCII, and of a long line pieces; evenly spread, about ``ENOUGH`` bytes at most."""
    lines = [line for line in content.split(b"\n") if not line.isascii()]
    pieces = list(chain.from_iterable(map(_pieces, lines)))
    step = -(-sum(map(len, pieces)) // ENOUGH)
    return pieces[:: max(1, step)]


def _pieces(line: bytes) -> list[bytes]:
    if len(line) <= _LONG:
        return [line]
    cut = (line[start : start + _LONG] for start in range(0, len(line), _LONG))
    whole = [_between_characters(piece) for piece in cut if not piece.isascii()]
    return [piece for piece in whole if not piece.isascii()] or [line[:ENOUGH]]


def _between_characters(piece: bytes) -> bytes:
    """A piece without its ends, where it may have cut a character; nothing if that cannot be known."""
    ends = piece.translate(_ENDS)
    return piece[ends.find(b" ") + 1 : ends.rfind(b" ") + 1]
