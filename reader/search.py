"""Finding words in a story as it is read, however its file has wrapped, marked or typed them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from reader.story import Story

LONGEST = 200
"""Characters of a query that count."""

_MARKS = "[\u0300-\u036f]{0,4}"
"""Accents that follow their letter."""
_BREAK = r"[ \t\r]{0,8}\n[ \t]{0,80}"
"""The end of a line in the middle of something."""
_WITHIN = rf"[\u00ad*_]{{0,2}}(?:-{_BREAK})?"
"""What may stand between two letters of a word: a soft hyphen, a marker, a hyphen at a line's end."""
_SPACE = r"[\s\u00a0]{1,120}"
_MARKERS, _AFTER_SPACE = r"[*_/=~]{0,3}", r"(?:[>|][ \t]{0,8}){0,3}[*_/=~]{0,3}"
"""What may stand between two words beside space: markers of emphasis, signs of quoting at a line's start."""
_ENDING, _BEGINNING = "*_/=~", "*_/=~>|"
"""The characters of those: a word of them is looked for as it is."""

_DASH = "\u2014"
_ALIKE = (
    ("'", "['\u2018\u2019\u201a\u02bc`\u00b4]"),
    ('"', "(?:[\"\u201c\u201d\u201e\u00ab\u00bb]|''|``)"),
    ("-", rf"[-\u2010\u2011](?:{_BREAK}(?=\S))?"),
    (_DASH, r"(?:-{2,80}|[\u2013\u2014\u2015]{1,80})"),
    ("\u2026", r"(?:\.{3,80}|\u2026{1,80})"),
    ("ss", "(?:ss|\u00df)"),
)
"""What is typed in one way and printed in another: the plain form, and a pattern for all of them."""
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u02bc`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011", "-"),
        **dict.fromkeys("\u2013\u2015", "\u2014"),
        "\u00ad": "",
        "\u00df": "ss",
    }
)
_DASHES = re.compile(f"-{{2,}}(?:-|{_DASH})*|{_DASH}(?:-|{_DASH})*")
_DOTS = re.compile("\\.{3}[.\u2026]*|\u2026[.\u2026]*")
_LETTERS = (range(0xC0, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
"""Latin, Greek and Cyrillic: in other scripts a mark makes another letter."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How exactly a match must be what was typed."""

    whole_words: bool = False
    match_case: bool = False
    match_accents: bool = False


class Match(NamedTuple):
    """A span of the story's text."""

    start: int
    end: int


def pattern(query: str, manner: Manner) -> re.Pattern[str] | None:
    """Return what finds a query in the text of a file; None if there is nothing to look for.

    It reads no text many times: every repetition in it is bounded, and no two beside each other could share
    out the same characters.
    """
    words = unicodedata.normalize("NFC", _plain(query)[:LONGEST]).split()
    if not words:
        return None
    source = "".join(_spaced(words, manner.match_accents))
    if manner.match_accents:
        source += "(?![\u0300-\u036f])"
    if manner.whole_words:
        source = rf"(?<![^\W_]){source}(?![^\W_])"
    return re.compile(source, re.RegexFlag(0) if manner.match_case else re.IGNORECASE)


def find(story: Story, wanted: re.Pattern[str], start: int, end: int) -> Iterator[Match]:
    """Yield the matches that begin from ``start`` on and before ``end``, in order.

    One that goes from a paragraph into the next is none: they do not belong together.
    """
    for found in wanted.finditer(story.text, start, min(len(story.text), end + 10 * LONGEST)):
        if found.start() >= end:
            return
        block = story.block_at(found.start())
        if block >= 0 and found.end() <= story.blocks[block].end:
            yield Match(*found.span())


def _plain(query: str) -> str:
    return _DOTS.sub("\u2026", _DASHES.sub(_DASH, query.translate(_PLAIN)))


def _spaced(words: list[str], accents: bool) -> Iterator[str]:
    yield _word(words[0], accents)
    for before, word in pairwise(words):
        yield "" if before[-1] in _ENDING else _MARKERS
        yield _SPACE
        yield "" if word[0] in _BEGINNING else _AFTER_SPACE
        yield _word(word, accents)


def _word(word: str, accents: bool) -> str:
    parts: list[str] = []
    index = 0
    while index < len(word):
        plain, source = next((each for each in _ALIKE if word.startswith(each[0], index)), ("", ""))
        if not plain:
            plain, source = word[index], _letter(word[index], accents)
        if parts and plain[0].isalpha() and word[index - 1].isalpha():
            parts.append(_WITHIN)
        parts.append(source)
        index += len(plain)
    return "".join(parts)


def _letter(letter: str, accents: bool) -> str:
    """Return a pattern for a letter, with the accents it has or with any."""
    if accents:
        apart = unicodedata.normalize("NFD", letter)
        return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"
    base = _base(letter)
    alike = _accented().get(base, "")
    return f"[{re.escape(base)}{alike}]{_MARKS}" if alike else re.escape(letter)


def _base(letter: str) -> str:
    if any(ord(letter) in letters for letters in _LETTERS):
        return unicodedata.normalize("NFD", letter)[0]
    return letter


@cache
def _accented() -> dict[str, str]:
    """Return, for every letter that can have accents, all letters that are it with some."""
    found: defaultdict[str, str] = defaultdict(str)
    for letter in (chr(code) for letters in _LETTERS for code in letters):
        apart = unicodedata.normalize("NFD", letter)
        if len(apart) > 1 and letter.isalpha():
            found[apart[0]] += letter
    return dict(found)
