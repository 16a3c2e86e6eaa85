"""Numbers in names: ``3``, ``03b``, ``42.5``, ``1-5``, ``2 of 7``, ``II``, ``twenty-one``."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.parts.tokens import Phrase
from reader.text.number_words import LAST
from reader.text.numerals import number

_LONGEST = 4
"""More digits than these are no chapter's number."""
_OF = {"of", "von", "de", "из", "sur", "di", "av", "af", "van"}
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ROMAN_LETTERS = "ivx"
_RANGE = {"-", "–", "—", "~"}
_SLASHES = {"/", "⁄", "∕"}
_BETWEEN_BRACKETS = {"-", "_", " "}


class Counted(NamedTuple):
    """A number as it stands in a name."""

    number: tuple[int, ...]
    """``(8, 1)`` for 8a, ``(42, 5)`` for 42.5."""
    last: tuple[int, ...]
    """The same, or the end of ``1-5``."""
    after: int
    """The index of the token that follows it."""
    is_of_many: bool = False
    """Whether it says how many there are: ``2 of 7``."""


def counted_at(name: Phrase, at: int) -> Counted | None:
    """The number that begins at a token, after a word such as Chapter: in digits, letters or words."""
    word = name.word(at)
    if not word or word.isdecimal():
        return digits_at(name, at)
    if name.word(at + 1) and (value := number(name.text[name.tokens[at].start : name.tokens[at + 1].end])):
        return Counted((value,), (value,), at + 2)
    found = _letter(word) if len(word) == 1 else number(word)
    return None if found is None or found == LAST else Counted((found,), (found,), at + 1)


def _letter(word: str) -> int | None:
    """``Part I`` is the first, and so is ``Part A``."""
    is_alphabet = word in _ALPHABET and word not in _ROMAN_LETTERS
    return _ALPHABET.index(word) + 1 if is_alphabet else number(word)


def digits_at(name: Phrase, at: int) -> Counted | None:
    """The number in digits that begins at a token."""
    if not _is_number(name.word(at)):
        return None
    value: tuple[int, ...] = (int(name.word(at)),)
    one, follows = Counted(value, value, at + 1), name.word(at + 1)
    if _is_number(follows):
        return _with_second(name, at) or one
    if follows in _OF and _is_number(name.word(at + 2)):
        return Counted(value, value, at + 3, is_of_many=True)
    if follows and len(follows) == 1 and follows in _ALPHABET and not name.gap(at + 1):
        value = (*value, _ALPHABET.index(follows) + 1)
        return Counted(value, value, at + 2)
    return one


def _is_number(word: str) -> bool:
    return word.isdecimal() and len(word) <= _LONGEST


def _with_second(name: Phrase, at: int) -> Counted | None:
    """Two numbers side by side: a fraction, a range, or a part and how many there are."""
    first, second, sign = int(name.word(at)), int(name.word(at + 1)), name.gap(at + 1)
    bracketed = name.gap(at)[-1:] in tuple("([") and name.gap(at + 2)[:1] in tuple(")]")
    if second >= first and (sign in _SLASHES or (bracketed and sign in _BETWEEN_BRACKETS)):
        return Counted((first,), (first,), at + 2, is_of_many=True)
    if second > first and sign in _RANGE:
        return Counted((first,), (second,), at + 2)
    return Counted((first, second), (first, second), at + 2) if sign in (".", "-") else None
