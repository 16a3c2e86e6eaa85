"""Counting in a large file without keeping the window beside it waiting."""

from __future__ import annotations

from reader.text.known import undecodable

_PIECE = 1 << 18
_WIDE = ("utf-16", "utf-32")


def undecodable_in_pieces(content: bytes, encoding: str) -> int:
    """Return how many bytes of a file have no meaning in an encoding.

    A codec lets nobody else work while it goes through what it was given; so it is given little at a time.
    """
    if encoding.startswith(_WIDE):
        # A line end is no place to cut here, and these are fast.
        return undecodable(content, encoding)
    count, start = 0, 0
    while start < len(content):
        end = content.find(b"\n", start + _PIECE) + 1 or len(content)
        count += undecodable(content[start:end], encoding)
        start = end
    return count
