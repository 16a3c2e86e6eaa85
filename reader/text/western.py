"""Which Western code page a file is in, told by where its quotes, dashes and accents would stand.

A story in English holds a few dozen bytes beyond ASCII, too few for statistics of letters. But a
closing quote stands behind a word, an accented letter inside one and a rule is many strokes long.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

CODE_PAGES = ("cp1252", "mac-roman", "cp437", "cp850")
_OLD_MACHINES = frozenset({*CODE_PAGES, "mac-latin2", "mac-iceland", "hp-roman8"})
_AROUND = re.compile(rb"[\x00-\x7f]?[\x80-\xff]{1,16}[\x00-\x7f]?")
_BEYOND_ASCII = re.compile(r"(?=([\s\S]|^)([^\x00-\x7f])([\s\S]|$))")
_LATIN = re.compile(r"[A-Za-z]")
_ENOUGH = 500
_SENSE = 0.3
_MARGIN = 0.5


def western(content: bytes, preferred: str) -> tuple[str, float] | None:
    """The code page that makes far better sense than the preferred encoding, and how much (to 1).

    Windows-1252 is so much the commonest that it need only make as much sense as a page of old machines.
    """
    sample = b"".join(match.group() for match in islice(_AROUND.finditer(content), _ENOUGH))
    scores = {name: _sense(sample.decode(name, "replace")) for name in CODE_PAGES}
    best = max(CODE_PAGES, key=lambda name: scores[name])
    usual = best == "cp1252" and preferred in _OLD_MACHINES
    needed = max(_SENSE, _sense(sample.decode(preferred, "replace")) + (0 if usual else _MARGIN))
    return (best, scores[best]) if scores[best] >= needed else None


def _sense(text: str) -> float:
    """The mean over the characters beyond ASCII, from -1 (none can stand where it is) to 1."""
    marks = [_fits(before, char, after) for before, char, after in _BEYOND_ASCII.findall(text)]
    return sum(marks) / max(1, len(marks))


def _fits(before: str, char: str, after: str) -> float:
    if char == before == after:
        return 1 if "\u2500" <= char <= "\u259f" else -1
    if char >= "\u0370" and char.isalpha() and _LATIN.search(before + after):
        return -1  # No word mixes two alphabets.
    kind = unicodedata.category(char)
    rule = _PLACES.get(kind)
    return rule(before, after) if rule else _ANYWHERE.get(char, _ANYWHERE.get(kind, 0))


def _small_letter(before: str, after: str) -> float:
    return 1 if before.isalpha() or after.islower() else -0.5


def _capital(before: str, after: str) -> float:
    if before.islower() or (before.isalpha() and after.islower()):
        return -1
    return 1 if after.isalpha() else 0


def _opening(before: str, after: str) -> float:
    return -1 if before.isalnum() or after.isspace() else 1


def _closing(before: str, _after: str) -> float:
    return -1 if before.isspace() else 1


_PLACES = {
    "Ll": _small_letter,
    "Lo": _small_letter,
    "Lu": _capital,
    "Pi": _opening,
    "Ps": _opening,
    "Pf": _closing,
}
_ANYWHERE = {"…": 1, "\ufffd": -1, "Pd": 1, "Zs": 1, "Cc": -1, "Cn": -1, "Co": -1}
