"""What a chapter's heading looks like: each way of writing one is a function in an ordered tuple.

Book printing gives the keyword with a number, bare numerals and titles; downloaders of web archives
put markers of their own around them.
"""

from __future__ import annotations

import re

from reader.text.candidate import LONGEST, Candidate, candidate
from reader.text.decoration import bare
from reader.text.eastern import KANJI, aozora, chinese
from reader.text.keywords import CHAPTER, KEYS, NO_PARTS, RANKS, SECTION, SOLO
from reader.text.lines import OPENING_QUOTES, Line, is_capitals, is_sentence
from reader.text.numerals import HEBREW, chinese_number, misprinted, number, roman, word_number
from reader.text.title import is_date

_OPEN = r"(?P<open>(?:_|[^\w\"“„«‘'(]){0,12})"
_WHOSE = r"(?:(?:the|an?)\s)?(?:(?:\w{1,14}['’]s?|first|second|third|last)\s)?(?:and last\s)?"
"""Words before ``Preface`` or ``Epilogue`` that say whose or which it is."""
_KEYWORD_FIRST = re.compile(
    rf"{_OPEN}(?P<key>{KEYS})(?P<mid>[\s.:#*_\-–—]{{0,4}})(?P<number>the\s+[^\W_]+|{HEBREW}|[^\W_]+)(?P<rest>.*)",
    re.IGNORECASE,
)
_NUMBER_FIRST = re.compile(
    rf"{_OPEN}(?:(?:the|das|der|la|il)\s+)?"
    r"(?P<number>\d{1,3}(?:st|nd|rd|th|er|e|ª|º)?\.?|[^\W\d_]{3,22}(?:-[^\W\d_]{3,8})?)\s+"
    rf"(?P<key>{KEYS})(?![^\W_])(?P<rest>.*)",
    re.IGNORECASE,
)
_FRONT = re.compile(r"(?:DEDICATION|NOTE|NOTICE|EXPLANATORY|ARGUMENT|WIDMUNG|ZUEIGNUNG)\.?")
_SOLO_LINE = re.compile(rf"{_OPEN}{_WHOSE}(?P<key>{SOLO})(?![^\W_])(?P<rest>.*)", re.IGNORECASE)
_BARE = re.compile(
    r"(?P<open>(?:_|[^\w\"“„«‘']){0,10})"
    r"(?P<number>\d{1,3}|[^\W\d_]{1,12}(?:[- ][^\W\d_]{3,6})?)(?P<rest>(?:_|[^\w\"”]){0,10})"
)
_NUMBERED = re.compile(
    r"(?P<open>[*_~=\-]{0,3}\s?)(?P<number>\d{1,3}|[IVXLC]{1,8})(?P<sep>\s?[.:)]|\s[-–—]{1,2}|)"
    r"(?:\s+|(?<=[.:])[-–—]{1,2}\s?)(?P<rest>\S.*)"
)
_TITLE_FIRST = re.compile(
    r"(?P<title>[^\W\d_].{1,60}?)(?:\s?[-–—:,]{1,3}\s?|\s)[(\[]?"
    rf"(?P<key>{KEYS})[\s.:#]{{1,3}}(?P<number>\w+)[)\]]?\W{{0,4}}",
    re.IGNORECASE,
)
_POINTING = {"in", "of", "from", "to", "for", "see", "since", "after", "before", "until", "at", "with"}
"""Words before ``Chapter 1`` that speak of it, as in ``Disclaimer in Chapter 1``."""
_OTHER_WORD = re.compile(
    r"(?P<key>[^\W\d_]{3,15}) (?:[Tt]he |THE )?(?P<number>\d{1,3}|[^\W\d_]{1,12}(?:-[^\W\d_]{3,6})?)"
    r"(?P<rest>(?:[.:,]| -).*|)"
)
_UNITS = re.compile(r"[- ][^\W\d_]{3,8}")


def parse(line: Line, index: int) -> Candidate | None:
    """What the line would be as a heading, judged by itself."""
    if line.text[0] in OPENING_QUOTES and line.text[1:2] not in OPENING_QUOTES:
        return None
    for way in WAYS:
        found = way(line.text, index)
        if found:
            return found
    return None


def _keyword_first(text: str, index: int) -> Candidate | None:
    """``Chapter Four: Of Something``, ``PART II``, ``*Chapter 5*: Title``."""
    found = _KEYWORD_FIRST.match(text)
    if not found:
        return None
    end = found.end("number")
    word = found["number"]
    longer = _UNITS.match(text, end)
    if longer and word_number(word + longer[0]) is not None:
        word, end = word + longer[0], longer.end()
    value = number(word.split()[-1] if word.lower().startswith("the") else word)
    value = misprinted(word) if value is None else value
    if value is None or (not found["mid"] and not word.isdigit()) or not _upper(found["key"]):
        return None
    return candidate(text, index, found["key"].lower(), value, found.start("key"), end)


def _number_first(text: str, index: int) -> Candidate | None:
    """``FIRST PART``, ``3. Kapitel``, ``Erstes Kapitel``."""
    found = _NUMBER_FIRST.match(text)
    if not found:
        return None
    value = number(found["number"].rstrip("."))
    digits = found["number"][0].isdigit()
    if value is None or not (_upper(found["number"]) or digits):
        return None
    # ``7 NIGHT AND DAY`` is the seventh chapter, not the seventh night.
    if found["rest"][:1] == " " and (digits or roman(found["number"])):
        return None
    return candidate(text, index, found["key"].lower(), value, found.start("number"), found.end("key"))


def _solo(text: str, index: int) -> Candidate | None:
    """``Prologue``, ``Epilogue: Title``, ``PREFACE TO THE FIRST EDITION``."""
    if _FRONT.fullmatch(text):
        return candidate(text, index, text.strip(".").lower(), None, 0, len(text))
    found = _SOLO_LINE.match(text)
    if not found or not _upper(text[found.end("open")]):
        return None
    capitals = is_capitals(text) and found["rest"][:1] == " "
    if found["rest"][:1] == " " and not capitals and found["rest"].strip()[:1].isalnum():
        return None
    end = len(text) if capitals else found.end("key")
    return candidate(text, index, found["key"].lower(), None, found.end("open"), end)


def _bare(text: str, index: int) -> Candidate | None:
    """``IV``, ``12.``, ``- 3 -``, ``TWENTY-ONE``."""
    found = _BARE.fullmatch(text)
    if not found:
        return None
    word = found["number"]
    value = int(word) if word.isdecimal() else roman(word) if word.isupper() else None
    if value is None and word[0].isupper():
        value = word_number(word)
    if value is None and KANJI.issuperset(word):
        value = chinese_number(word)
    if not value or value > 400:
        return None
    return candidate(text, index, "numeral", value, found.start("number"), len(text), SECTION, _style(word))


def _numbered(text: str, index: int) -> Candidate | None:
    """``1. The Lamp``, ``IV. A Letter``, ``3 - Rain``, ``12 THE FERRY``."""
    found = _NUMBERED.match(text) if len(text) <= LONGEST else None
    if not found or found["rest"].lstrip("\"“'‘*_")[:1].islower():
        return None
    value = number(found["number"])
    capitals = is_capitals(found["rest"])
    if not value or not (capitals or (found["sep"] and not is_sentence(text))):
        return None
    label = found.span("number")
    return candidate(text, index, "numbered", value, *label, SECTION, _style(found["number"]))


def _title_first(text: str, index: int) -> Candidate | None:
    """``The Story's Title - Chapter 12``."""
    # The pattern is slow, and few lines end with a number.
    if len(text) > 80 or number(text.rsplit(None, 1)[-1].strip("()[].:-*_~= ")) is None:
        return None
    found = _TITLE_FIRST.fullmatch(text)
    if not found or is_sentence(text) or not _upper(text) or not _upper(found["key"]):
        return None
    value = number(found["number"])
    if value is None or found["title"].rpartition(" ")[2].lower() in _POINTING:
        return None
    key = found["key"].lower()
    return Candidate(index, index, key, RANKS[key], value, f"title {key}", (0, len(text)), (len(text),) * 2)


def title_before(text: str) -> str | None:
    """The title in ``The Story's Title - Chapter 12``."""
    found = _TITLE_FIRST.fullmatch(text) if _title_first(text, 0) and not _keyword_first(text, 0) else None
    return bare(found["title"]) or None if found else None


def _other_word(text: str, index: int) -> Candidate | None:
    """``Riddle Nine: Guests``, ``FABLE IV.``, ``Third Song``: any word with a number."""
    found = _OTHER_WORD.fullmatch(text) if len(text) <= LONGEST else None
    if not found or not _upper(found["key"]) or not (_upper(found["number"]) or found["number"].isdecimal()):
        return None
    words = found["key"].lower(), found["number"].lower()
    values = number(found["key"]), number(found["number"])
    if (values[0] is None) == (values[1] is None):
        return None
    key = words[0] if values[0] is None else words[1]
    if key in NO_PARTS or is_date(text[: found.end("number")]):
        return None
    value = values[1] if values[0] is None else values[0]
    return candidate(text, index, "other", value, found.start("key"), found.end("number"), CHAPTER, key)


WAYS = (_keyword_first, _number_first, _solo, chinese, aozora, _bare, _numbered, _title_first, _other_word)


def _upper(word: str) -> bool:
    return word[0].isupper() or not word[0].islower()


def _style(word: str) -> str:
    return "digits" if word.isdecimal() else "roman" if roman(word) else "words"
