"""Folding: texts that people take for the same become the same."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = (range(0xC0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
"""Latin, Greek and Cyrillic: in other scripts a mark makes another letter."""
_ALIKE = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ı": "i",
    "’": "'",
    "‘": "'",
}
"""What Unicode does not take apart."""


def _plain() -> dict[int, str | None]:
    marks = dict.fromkeys(range(0x300, 0x370))
    letters = (chr(code) for codes in _LETTERS for code in codes)
    bases = {ord(letter): unicodedata.normalize("NFD", letter)[0] for letter in letters}
    return {
        **marks,
        **{letter: base for letter, base in bases.items() if ord(base) != letter},
        **{ord(letter): plain for letter, plain in _ALIKE.items()},
    }


_PLAIN = _plain()


def folded(text: str) -> str:
    """Return a text without capitals and accents, curly apostrophes straight."""
    lower = text.casefold()
    if lower.isascii():
        return lower
    # Mathematical and full-width letters become letters only here, and may then be capitals.
    return unicodedata.normalize("NFKC", lower).casefold().translate(_PLAIN)


fold = lru_cache(maxsize=20_000)(folded)
"""The same of a short text that comes again and again, such as a name."""
