"""Which number counts in a name where none stands with a word: the first, the last, one set off."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.library.parts.counting import Counted, digits_at
from reader.library.parts.tokens import SIGNS, Phrase

_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?:(?P<sign>[-_.]?)(?:0\d|1[0-2])(?:(?P=sign)[0-3]\d)?)(?!\d)")
_AFTER_SORTING = tuple("-–.)]")
_SETTING_OFF = {"-", "–", "—", "_", ".", "(", ")", "[", "]", "_-", "_-_"}
_YEARS = 1000


class Standing(NamedTuple):
    """A number in a name."""

    at: int
    """The token it begins with."""
    counted: Counted
    padded: bool
    """Whether it is written as the numbers of a row are."""


def number_alone(name: Phrase) -> Standing | None:
    """The number that says which part the file is; None if there is none, or it is a date."""
    if not any(token.word.isdecimal() for token in name.tokens) or _DATE.search(name.text):
        return None
    counts = [(at, count) for at in range(len(name.tokens)) if (count := digits_at(name, at))]
    found = [Standing(at, count, _is_padded(name, at, count)) for at, count in counts]
    leading = next((each for each in found if _leads(name, each)), None)
    trailing = next((each for each in found if each.at and each.counted.after == len(name.tokens)), None)
    if leading and trailing:
        return _chosen(name, leading, trailing)
    return leading or trailing or next((each for each in found if _is_set_off(name, each)), None)


def _chosen(name: Phrase, leading: Standing, trailing: Standing) -> Standing:
    """Of a number at the start and one at the end, the one that is written as a row's numbers are."""
    if leading.padded or trailing.padded:
        return leading if leading.padded else trailing
    is_year = leading.counted.number[0] >= _YEARS
    sorts = not is_year and name.gap(leading.counted.after).strip()[:1] in _AFTER_SORTING
    return leading if sorts else trailing


def _is_padded(name: Phrase, at: int, count: Counted) -> bool:
    digits = name.word(at)
    return (digits[0] == "0" and len(digits) > 1) or name.gap(at)[-1:] == "#" or count.is_of_many


def _leads(name: Phrase, each: Standing) -> bool:
    """Whether a first number is no word's beginning, as in ``2nd``."""
    after = each.counted.after
    if each.at or after == len(name.tokens):
        return not each.at
    return name.gap(after)[:1] in tuple(SIGNS) or not name.word(after).isascii()


def _is_set_off(name: Phrase, each: Standing) -> bool:
    """Whether a number in the middle is there to count: ``name_03_title``, ``Name - 3 - Title``."""
    before, after = name.gap(each.at), name.gap(each.counted.after)
    return each.padded or (before.strip() in _SETTING_OFF and after.strip() in _SETTING_OFF)
