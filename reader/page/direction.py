"""Which way a paragraph is written: from the left, or from the right as Arabic and Hebrew are."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_STRONG = {"L": False, "R": True, "AL": True}
_FIRST_RIGHT_TO_LEFT = "\u0590"


@lru_cache(maxsize=1024)
def is_right_to_left(text: str) -> bool:
    """Whether the first character with a direction of its own is written from the right.

    These are the rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX 9), embeddings left out.
    """
    if text.isascii() or max(text) < _FIRST_RIGHT_TO_LEFT:
        return False
    strong = (_STRONG.get(unicodedata.bidirectional(char)) for char in text)
    return next((found for found in strong if found is not None), False)
