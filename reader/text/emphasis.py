"""Emphasis as typewriters and news readers wrote it: ``_so_``, ``*so*``, ``/so/``, ``**so**``.

The marks of news groups and mail, from which Setext and Markdown took theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

LONGEST = {"*": 2000, "_": 2000, "/": 400}
"""Characters of the longest passage emphasised with a marker."""
_MARK = re.compile(r"[*_/]+")
_MARKER = re.compile(r"(?:\*{1,3}|//?)?(?:__?)?(?:\*{1,3}|//?)?")
"""One, two or three of a kind, or two kinds together as in ``**_so_**``; longer rows are drawn."""
_OPENING = "\"'“‘(¿¡…-–—$£&"
"""What an emphasised passage may begin with, if not with a letter or a digit."""
_PATH = "\\:.<~"
"""What a slash follows in paths, addresses and tags."""


class Emphasis(NamedTuple):
    """Emphasised text from ``start`` to ``end``, its markers right outside, each ``width`` long."""

    start: int
    end: int
    width: int


def find_emphasis(text: str, start: int, end: int) -> Iterator[Emphasis]:
    """The emphasised passages of a paragraph, in order, never overlapping."""
    opened: dict[str, int] = {}
    for found in _MARK.finditer(text, start, end):
        mark, at, after = found[0], found.start(), found.end()
        before, behind = text[at - 1] if at > start else " ", text[after : after + 2] if after < end else " "
        opener = opened.get(mark[::-1], -1)
        if opener >= 0 and _closes(before, behind[0]) and _is_sound(text[opener:at], mark):
            yield Emphasis(opener, at, len(mark))
            opened.clear()
        elif _opens(mark, before, behind):
            opened[mark] = after


def _opens(mark: str, before: str, behind: str) -> bool:
    """Whether a marker stands where a word may begin, and is no part of a path or a drawn row."""
    if before.isalnum() or before == "\\" or ("/" in mark and before in _PATH):
        return False
    quoted = behind[0] in _OPENING and not behind[1:].isspace()
    return (behind[0].isalnum() or quoted or behind == "..") and bool(_MARKER.fullmatch(mark))


def _closes(before: str, behind: str) -> bool:
    return not behind.isalnum() and behind != "\\" and not before.isspace()


def _is_sound(inner: str, mark: str) -> bool:
    """Whether what stands between two markers can be emphasised words and is no path or product."""
    kind = mark[0]
    if len(inner) > LONGEST[kind] or kind in inner:
        return False
    return any(map(str.isalpha if kind == "/" else str.isalnum, inner))
