"""Which Western code page a file is in, told by where its quotes, dashes and accents would stand.

A story in English holds a few dozen bytes beyond ASCII, too few for statistics of letters. But a
closing quote stands behind a word, an accented letter inside one and a rule is many strokes long.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

CODE_PAGES = ("cp1252", "cp437", "mac-roman", "cp850")
_OLD_MACHINES = frozenset({*CODE_PAGES, "mac-latin2", "mac-iceland", "hp-roman8"})
# A byte beyond ASCII with the one before it and two behind.
_WINDOW = re.compile(rb"(?=([\s\S][\x80-\xff][\s\S]{2}))")
_WIDTH = 4
_ENOUGH = 120
_SENSE = 0.3
# How much of a place's sense the commonest of them is ahead.
_PRIOR = 0.3
_MARGIN = 0.5
_FEW = 8
_MARGIN_OF_FEW = 0.35
# Of answers resting on a single place three in four are right.
_DOUBT = 0.3
# What English clips behind an apostrophe.
_CLIPPED = frozenset({"re", "ll", "ve", "em", "er"})
# Italian has them, at the ends of words.
_FINAL = frozenset("ìòù")
# The code pages have them, the tongues they are used for hardly.
_RARE = frozenset("ŠšŽžÿŸƒı")


def western(lines: Sequence[bytes], preferred: str) -> tuple[str, float] | None:
    """The code page that makes far better sense than the preferred encoding, and how sure that is (to 1).

    ``lines`` are those of the file that tell. Windows-1252 is so much the commonest that it need
    only make as much sense as a page of old machines.
    """
    windows = _windows(lines)
    places = max(1, len(windows) // _WIDTH)
    senses = {name: _sense(windows, name) for name in (*CODE_PAGES, preferred)}
    scores = {**senses, "cp1252": senses["cp1252"] + _PRIOR / places}
    best = max(CODE_PAGES, key=lambda name: (scores[name], name == preferred))
    few = preferred in CODE_PAGES and places <= _FEW
    margin = _MARGIN_OF_FEW if few else _MARGIN
    if best == "cp1252" and preferred in _OLD_MACHINES:
        margin = 0
    if senses[best] < _SENSE or scores[best] < scores[preferred] + margin:
        return None
    return best, (1 + senses[best]) / 2 * places / (places + _DOUBT)


def _windows(lines: Sequence[bytes]) -> bytes:
    """Every different place of a byte beyond ASCII; of many a part."""
    found = sorted(set(_WINDOW.findall(b"\n" + b"\n".join(lines) + b"\n\n")))
    return b"".join(found[:: -(-len(found) // _ENOUGH) or 1])


def _sense(windows: bytes, name: str) -> float:
    """The mean over the characters beyond ASCII, from -1 (none can stand where it is) to 1."""
    text = windows.decode(name, "replace")
    if not text or len(text) != len(windows):
        return 0.0
    marks = [_fits(*text[at : at + _WIDTH]) for at in range(0, len(text), _WIDTH)]
    return sum(marks) / len(marks)


def _fits(before: str, char: str, after: str, later: str) -> float:
    if _is_drawn(char):
        return -1 if before.isalpha() or after.isalpha() else float(_is_drawn(before) or _is_drawn(after))
    if char == before == after:
        return -1
    if char >= "\u0370" and char.isalpha() and (_is_latin(before) or _is_latin(after)):
        return -1  # No word mixes two alphabets.
    kind = unicodedata.category(char)
    rule = _PLACES.get(kind)
    return rule(char, before, after, later) if rule else _ANYWHERE.get(char, _ANYWHERE.get(kind, 0))


def _is_drawn(char: str) -> bool:
    """Whether it is a stroke of a rule, a corner of a box or a shade."""
    return "\u2500" <= char <= "\u259f"


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


def _small_letter(char: str, before: str, after: str, _later: str) -> float:
    if not (before.isalpha() or after.islower()):
        return -0.5
    if char in _FINAL and after.islower():
        return 0.5
    return 0.3 if char in _RARE else 1


def _capital(char: str, before: str, after: str, later: str) -> float:
    if before.islower() or (before.isalpha() and after.islower()):
        return -1
    if not before.isalpha() and after.isupper() and later.islower():
        return -1
    if char in _RARE:
        return 0.3
    return 0.6 if after.isalpha() else 0


def _opening(_char: str, before: str, after: str, _later: str) -> float:
    return -1 if before.isalnum() or after.isspace() else 1


def _closing(char: str, before: str, after: str, later: str) -> float:
    if before.isspace():
        return -1
    if not (before.islower() and after.islower()):
        return 1
    if char != "’":
        return -1
    return 1 if after in "stdm" or after + later in _CLIPPED else 0.5


def _dash(char: str, before: str, after: str, _later: str) -> float:
    """A dash in Spanish or Italian is an accent of the Macintosh, behind a word or inside one."""
    if before.islower() and char == "–" and after.islower():
        return 0.6
    return 0.75 if before.islower() and after in " \n,;:.)" else 1


_PLACES = {
    "Ll": _small_letter,
    "Lo": _small_letter,
    "Lu": _capital,
    "Pi": _opening,
    "Ps": _opening,
    "Pf": _closing,
    "Pd": _dash,
}
_ANYWHERE = {"…": 1, "\ufffd": -1, "Zs": 1, "Cc": -1, "Cn": -1, "Co": -1}
