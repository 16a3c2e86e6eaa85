"""Numbers in names: ``3``, ``03b``, ``42.5``, ``1-5``, ``2 of 7``, ``II``, ``twenty-one``."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.library.parts.tokens import Token
from reader.text.number_words import LAST
from reader.text.numerals import number

LONGEST = 4
"""More digits than these are no chapter's number."""
_OF = {"of", "von", "de", "из", "sur", "di", "av", "af", "van", "out"}
_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_ROMAN_LETTERS = "ivx"
_RANGE = {"-", "–", "—", "~"}
_SPACED_RANGE = re.compile(r"\s?[-–—~]\s?|\s(?:to|bis|à)\s")


class Counted(NamedTuple):
    """A number as it stands in a name."""

    number: tuple[int, ...]
    """``(8, 1)`` for 8a, ``(42, 5)`` for 42.5."""
    last: tuple[int, ...]
    """The same, or the end of ``1-5``."""
    total: int | None
    """7 in ``2 of 7``."""
    after: int
    """The index of the token that follows it."""


def digits_at(text: str, row: list[Token], at: int) -> Counted | None:
    """The number in digits that begins at a token."""
    if at >= len(row) or not row[at].word.isdecimal() or len(row[at].word) > LONGEST:
        return None
    value = int(row[at].word)
    one = Counted((value,), (value,), None, at + 1)
    if at + 1 == len(row):
        return one
    between, follows = text[row[at].end : row[at + 1].start], row[at + 1].word
    if follows.isdecimal() and len(follows) <= LONGEST:
        return _with_second(text, row, at, between) or one
    if not between and len(follows) == 1 and follows in _ALPHABET:
        number = (value, _ALPHABET.index(follows) + 1)
        return Counted(number, number, None, at + 2)
    if follows in _OF and at + 2 < len(row) and row[at + 2].word.isdecimal():
        return one._replace(total=int(row[at + 2].word), after=at + 3)
    return one


def _with_second(text: str, row: list[Token], at: int, between: str) -> Counted | None:
    """Two numbers side by side: a fraction, a range, or a part and how many there are."""
    first, second = int(row[at].word), int(row[at + 1].word)
    bracketed = (
        row[at].start and text[row[at].start - 1] in "([" and text[row[at + 1].end :][:1] in (")", "]")
    )
    if second >= first and (between in ("/", "⁄", "∕") or (bracketed and between in ("-", "_", " "))):
        return Counted((first,), (first,), second, at + 2)
    if between in _RANGE and second > first:
        return Counted((first,), (second,), None, at + 2)
    if between == "." or (between == "-" and second <= first):
        return Counted((first, second), (first, second), None, at + 2)
    return None


def counted_at(text: str, row: list[Token], at: int) -> Counted | None:
    """The number that follows a word such as Chapter: in digits, Roman numerals, words or a letter."""
    if at >= len(row) or row[at].word.isdecimal():
        return digits_at(text, row, at)
    word, value = row[at].word, None
    pair = text[row[at].start : row[at + 1].end] if at + 1 < len(row) else ""
    if len(pair) > len(word) + 1 and (value := number(pair)) is not None:
        return Counted((value,), (value,), None, at + 2)
    value = _letter(word) if len(word) == 1 else number(word)
    return None if value is None or value == LAST else Counted((value,), (value,), None, at + 1)


def _letter(word: str) -> int | None:
    """``Part I`` is the first, and so is ``Part A``."""
    if word in _ROMAN_LETTERS:
        return number(word)
    return _ALPHABET.index(word) + 1 if word in _ALPHABET else number(word)
