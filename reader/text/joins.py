"""What stands between two lines of a paragraph when they are joined: a space, a hyphen, or nothing."""

from __future__ import annotations

import re

REACH = 500_000
"""Characters before and after a hyphenated word among which the whole word is looked for."""
_WORD = 40
"""Characters of the longest half of a hyphenated word."""
_BEFORE = re.compile(r"[^\W\d_]+\Z")
_AFTER = re.compile(r"[^\W\d_]+")
_DASHES = ("--", "—", "–")


def joint(text: str, start: int, end: int) -> str:
    """What is shown for the blanks from ``start`` to ``end``, among which a line ends.

    Chinese and Japanese know no spaces, and a dash set against its words has none.
    """
    before, after = text[max(0, start - 3) : start], text[end : end + 1]
    if _is_spaceless(before[-1:]) and _is_spaceless(after):
        return ""
    if before[-2:].endswith(_DASHES) and before[:1].isalnum() and after.isalnum():
        return ""
    return " "


def hyphen(text: str, start: int, end: int) -> str:
    """What is shown for a hyphen at a line's end and the blanks behind it, from ``start`` to ``end``.

    Nothing, if the text has the whole word elsewhere: a typewriter cut it. Else the hyphen is the word's own.
    """
    first = _BEFORE.search(text, max(0, start - _WORD), start)
    last = _AFTER.match(text, end, end + _WORD)
    whole = f"{first[0]}{last[0]}" if first and last else ""
    return "" if whole and _stands(text, whole, start) else "-"


def _stands(text: str, word: str, near: int) -> bool:
    """Whether a whole word stands in the text around an offset, with a small or a capital letter."""
    low, high = max(0, near - REACH), near + REACH
    return any(_finds(text, each, low, high) for each in {word, word[0].lower() + word[1:]})


def _finds(text: str, word: str, low: int, high: int) -> bool:
    at = text.find(word, low, high)
    while at >= 0:
        end = at + len(word)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(word, end, high)
    return False


def _is_spaceless(char: str) -> bool:
    """Whether a character belongs to a script written without spaces, or to its marks."""
    return "\u2e80" <= char <= "\ua4cf" or "\uf900" <= char <= "\ufaff" or "\uff00" <= char <= "\uff9f"
