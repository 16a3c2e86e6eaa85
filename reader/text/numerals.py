"""Numbers as headings write them: in digits, in Roman numerals and in words."""

from __future__ import annotations

import re

from reader.text.number_words import TENS, WORDS, plain

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})", re.IGNORECASE | re.ASCII)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_DIGITS = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|e|ª|º)?", re.IGNORECASE)


_MISPRINT = re.compile(r"[IVXLCDl1\d|][IVXLCDl1O\d|]{1,8}")
_AS_DIGITS = str.maketrans("OIl|", "0111")
_AS_ROMAN = str.maketrans("l1|", "III")


def roman(text: str) -> int | None:
    """The value of a Roman numeral, all capitals or all small."""
    if not text or len(text) > 12 or not (text.isupper() or text.islower()) or not _ROMAN.fullmatch(text):
        return None
    values = [_VALUES[letter] for letter in text.upper()]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def word_number(text: str) -> int | None:
    """The value of ``eleven``, ``twenty-one``, ``Twenty First``, ``premier``."""
    word = plain(text.strip(".:,;"))
    if word in WORDS:
        return WORDS[word]
    tens, _, unit = word.replace(" ", "-").partition("-")
    if tens in TENS and 0 < WORDS.get(unit, 0) < 10:
        return TENS[tens] + WORDS[unit]
    return None


_CHINESE = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_CHINESE_UNITS = {"十": 10, "百": 100, "千": 1000}


def chinese_number(text: str) -> int | None:
    """The value of a numeral such as ``二十三``; digits count as well."""
    if text.isdecimal():
        return int(text)
    value, digit = 0, None
    for character in text:
        if character in _CHINESE_UNITS:
            value += (1 if digit is None else digit) * _CHINESE_UNITS[character]
            digit = None
        elif character in _CHINESE:
            digit = _CHINESE[character]
        else:
            return None
    return value + (digit or 0)


HEBREW = r"[א-ת]{1,2}[״\"][א-ת]|[א-ת](?:[׳']|(?![^\W_]))"
"""A pattern of numbers written in Hebrew letters: ``ב׳``, ``י״א``, or a single letter."""
_HEBREW = re.compile(HEBREW)
_WITHOUT_MARKS = str.maketrans("", "", "״\"׳'")
_HEBREW_VALUES = {letter: value for value, letter in enumerate("אבגדהוזחט", 1)}
_HEBREW_VALUES |= {letter: 10 * value for value, letter in enumerate("יכלמנסעפצ", 1)}


def hebrew_number(text: str) -> int | None:
    """The value of a number written in Hebrew letters, up to ninety-nine."""
    if not _HEBREW.fullmatch(text):
        return None
    values = [_HEBREW_VALUES.get(letter) for letter in text.translate(_WITHOUT_MARKS)]
    return None if None in values else sum(filter(None, values))


def number(text: str) -> int | None:
    """The value of a number written in any of these ways, or None."""
    if _DIGITS.fullmatch(text):
        return int("".join(filter(str.isdecimal, text)))
    ways = (word_number, roman, hebrew_number)
    return next((value for way in ways if (value := way(text)) is not None), None)


def misprinted(text: str) -> int | None:
    """The value of a numeral in which a scanner took one sign for another, 0 if that helps nothing."""
    if not _MISPRINT.fullmatch(text):
        return None
    digits = text.translate(_AS_DIGITS)
    if digits.isdecimal() and any(map(str.isdecimal, text)):
        return int(digits)
    return roman(text.translate(_AS_ROMAN)) or 0
