"""Folding: texts that people take for the same become the same."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_ALIKE = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "’": "'", "‘": "'"}
)
"""What Unicode does not take apart."""


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """Return a text without capitals and accents, curly apostrophes straight."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    apart = unicodedata.normalize("NFKD", folded.translate(_ALIKE))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
