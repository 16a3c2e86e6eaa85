"""Where addresses stand in a text: of pages of the web, of mail, of files."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

_WORD = re.compile(r"\S+")
_SIGN = re.compile(r"://|\bwww\.|\w@\w")
_PATH = re.compile(r"[\w.~:]*(?:/[\w.~-]+){2,}")
_LETTER = re.compile(r"[^\W\d_]")


def addresses(text: str) -> list[tuple[int, int]]:
    """Return the spans of all addresses; they hold no space, but perhaps the punctuation after them."""
    if "/" not in text and "@" not in text and "www." not in text:
        return []
    # Word by word: a pattern for the whole text would try each word from each of its letters.
    return [word.span() for word in _WORD.finditer(text) if _is_address(word.group())]


def is_inside(spans: Sequence[tuple[int, int]], index: int) -> bool:
    """Whether an index lies within one of the spans, which are in order, and not at its edge."""
    before = bisect_left(spans, (index,)) - 1
    return before >= 0 and index < spans[before][1]


def _is_address(word: str) -> bool:
    return bool(_SIGN.search(word) or (_PATH.match(word) and _LETTER.search(word)))
