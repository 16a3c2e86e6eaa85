"""A file's name or a title as words and digits, in one spelling whatever the script and the system."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from reader.text.eastern import COUNTED
from reader.text.number_words import plain
from reader.text.numerals import chinese_number

SIGNS = " \t_-–—.,:;#()[]{}~+"
"""What stands around the words of a name."""
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_KOREAN = re.compile(r"(?:제\s?)?(?P<number>\d{1,4})\s?(?P<key>[장화회편권부])")
_EASTERN = re.compile("[第장화회편권부]")
_NO_LETTER = re.compile(r"[\W_]+")


class Token(NamedTuple):
    """A word or a row of digits, and where it stands."""

    word: str
    """In small letters, without accents."""
    start: int
    end: int


class Phrase(NamedTuple):
    """A spelled name and its tokens."""

    text: str
    tokens: list[Token]

    def word(self, at: int) -> str:
        """A token's word; empty beyond the last."""
        return self.tokens[at].word if at < len(self.tokens) else ""

    def gap(self, at: int) -> str:
        """What stands between a token and the one before it, or at either end of the name."""
        start = self.tokens[at - 1].end if at else 0
        return self.text[start : self.tokens[at].start if at < len(self.tokens) else None]

    def before(self, at: int) -> str:
        """What the name says before a token."""
        return self.text[: self.tokens[at].start].strip(SIGNS)

    def rest(self, at: int) -> str:
        """What the name says from a token on."""
        return self.text[self.tokens[at].start :].rstrip(SIGNS) if at < len(self.tokens) else ""


def phrase(text: str) -> Phrase:
    """The tokens of a spelled name."""
    if text.isascii():
        return Phrase(text, [Token(found[0], *found.span()) for found in _TOKEN.finditer(text.lower())])
    return Phrase(text, [Token(plain(found[0]), *found.span()) for found in _TOKEN.finditer(text)])


def spelled(text: str) -> str:
    """A name in one spelling: ``第十二章`` becomes `` 章 12 ``, so that it reads as ``Chapter 12`` does."""
    if text.isascii():
        return text
    text = unicodedata.normalize("NFKC", text)
    if _EASTERN.search(text):
        text = _KOREAN.sub(r" \g<key> \g<number> ", COUNTED.sub(_as_keyword, text))
    return text


def _as_keyword(found: re.Match[str]) -> str:
    rest = COUNTED.sub(_as_keyword, found["rest"])
    return f" {found['key'][0]} {chinese_number(found['number'])} {rest}"


def bare(text: str) -> str:
    """A text's letters and digits in small letters, with single spaces between."""
    return _NO_LETTER.sub(" ", text.casefold()).strip()
