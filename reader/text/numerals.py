"""Numbers as headings write them: in digits, in Roman numerals, and in words of a few languages."""

from __future__ import annotations

import re

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_ENGLISH_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_FRENCH = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_FRENCH_ORDINALS = (
    "- premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
)
_GERMAN = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
_GERMAN_ORDINALS = (
    "- erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte"
)
_SPANISH = "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
_SPANISH_ORDINALS = "- primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo"
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety"
_TENS_ORDINALS = "- - twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_ENDINGS = {"r", "s", "n", "m"}


def _table() -> dict[str, int]:
    table: dict[str, int] = {"première": 1, "primera": 1, "segunda": 2, "tercera": 3, "cuarta": 4, "quinta": 5}
    table |= {"primer": 1, "tercer": 3, "seconde": 2, "last": 999, "twelth": 12, "fourty": 40, "dernier": 999}
    for words in (
        _ENGLISH, _ENGLISH_ORDINALS, _FRENCH, _FRENCH_ORDINALS, _GERMAN, _GERMAN_ORDINALS, _SPANISH, _SPANISH_ORDINALS
    ):
        table |= {word: number for number, word in enumerate(words.split()) if word != "-"}
    for words in (_TENS, _TENS_ORDINALS):
        table |= {word: number * 10 for number, word in enumerate(words.split()) if word != "-"}
    # German ordinals are declined: erster, erstes, ersten.
    table |= {word + ending: table[word] for word in _GERMAN_ORDINALS.split()[1:] for ending in _ENDINGS}
    return table


_WORDS = _table()
_TENS_WORDS = {word: number * 10 for number, word in enumerate(_TENS.split()) if word != "-"}
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
