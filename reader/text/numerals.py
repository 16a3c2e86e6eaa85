"""Numbers as headings write them: in digits, in Roman numerals, and in words of a few languages."""

from __future__ import annotations

import re

_COUNTED = (
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""",
    """zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""",
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    """- premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième
    douzième""",
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn",
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
    "- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo",
    "- primera segunda tercera cuarta quinta sexta séptima octava novena décima",
)
"""Words for the numbers from 0 on, a dash where a language's row has none."""
_DECLINED = "- erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte"
"""German ordinals, which also end in r, s, n and m."""
_TENS = (
    "- - twenty thirty forty fifty sixty seventy eighty ninety",
    "- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
)
LAST = 999
"""The number of a chapter called the last."""


def _counted(words: str, step: int = 1) -> dict[str, int]:
    return {word: place * step for place, word in enumerate(words.split()) if word != "-"}


def _table() -> dict[str, int]:
    table = {"première": 1, "primer": 1, "tercer": 3, "seconde": 2, "last": LAST, "dernier": LAST}
    # Misspellings printers and typists make.
    table |= {"twelth": 12, "fourty": 40}
    for words in _COUNTED:
        table |= _counted(words)
    for ending in ("", "r", "s", "n", "m"):
        table |= {word + ending: value for word, value in _counted(_DECLINED).items()}
    for words in _TENS:
        table |= _counted(words, 10)
    return table


_WORDS = _table()
_TENS_WORDS = _counted(_TENS[0], 10)
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})", re.IGNORECASE)
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_DIGITS = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|e|ª|º)?", re.IGNORECASE)


def roman(text: str) -> int | None:
    """The value of a Roman numeral, all capitals or all small."""
    if not text or len(text) > 12 or not (text.isupper() or text.islower()) or not _ROMAN.fullmatch(text):
        return None
    values = [_VALUES[letter] for letter in text.upper()]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def word_number(text: str) -> int | None:
    """The value of ``eleven``, ``twenty-one``, ``Twenty First``, ``premier``."""
    word = text.lower().strip(".:,;")
    if word in _WORDS:
        return _WORDS[word]
    tens, _, unit = word.replace(" ", "-").partition("-")
    if tens in _TENS_WORDS and 0 < _WORDS.get(unit, 0) < 10:
        return _TENS_WORDS[tens] + _WORDS[unit]
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


def number(text: str) -> int | None:
    """The value of a number written in any of these ways, or None."""
    if _DIGITS.fullmatch(text):
        return int("".join(filter(str.isdecimal, text)))
    value = word_number(text)
    return value if value is not None else roman(text)
