"""Emphasis as typewriters and news readers wrote it: ``_so_``, ``*so*``, ``/so/``, ``**so**``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

MARKERS = "_*/"
LONGEST = 2000
"""Characters of the longest emphasised passage."""
_MARK = re.compile(r"(?P<mark>\*{1,3}|_{1,2}|/)")


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Emphasised text from ``start`` to ``end``, its markers right outside, each ``width`` long."""

    start: int
    end: int
    width: int


def find_emphasis(text: str, start: int, end: int) -> Iterator[Emphasis]:
    """The emphasised passages of a paragraph, in order, never overlapping."""
    opened: dict[str, int] = {}
    done = start
    for found in _MARK.finditer(text, start, end):
        mark, at, after = found["mark"], found.start(), found.end()
        before, behind = text[at - 1] if at > start else " ", text[after] if after < end else " "
        opener = opened.get(mark, -1)
        if done <= opener and _closes(before, behind) and _sound(text[opener:at], mark):
            yield Emphasis(opener, at, len(mark))
            opened.clear()
            done = after
        elif _opens(before, behind):
            opened[mark] = after


def _opens(before: str, behind: str) -> bool:
    return (
        not before.isalnum()
        and before not in MARKERS + "\\:.<"
        and (behind.isalnum() or behind in "\"'“‘(¿¡…")
    )


def _closes(before: str, behind: str) -> bool:
    return not behind.isalnum() and behind not in MARKERS + "\\" and not before.isspace()


def _sound(inner: str, mark: str) -> bool:
    """Whether what stands between two markers can be emphasised words and is no path or product."""
    if not inner or len(inner) > LONGEST or mark[0] in inner:
        return False
    return mark != "/" or (len(inner) <= 200 and any(map(str.isalpha, inner)))
