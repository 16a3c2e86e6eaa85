"""A line that may be a heading, and what it would be as one."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.text.keywords import CHAPTER, RANKS
from reader.text.lines import OPENING_QUOTES, is_capitals, is_sentence
from reader.text.numerals import number

LONGEST = 100
"""Characters a heading may take on one line."""
_OF = re.compile(r"\s+of\s+\w+", re.IGNORECASE)
_SEPARATOR = re.compile(r"\s?[*_~=\s]{0,4}[.:)\]\-–—,|/]{1,3}[*_~=\s\-–—]{0,6}|[*_~=]{1,4}\s{0,4}|\s+")


_NAMELESS = {"listed", "capitals", "framed", "marked", "story"}
"""Keys of headings that are nothing but a title."""


class Candidate(NamedTuple):
    """A line that may be a heading. Its spans are offsets into the line."""

    line: int
    last: int
    """The last line of its title."""
    key: str
    """``chapter``, ``part``, ``numeral``, ``prologue``, ``listed`` …"""
    rank: int
    number: int | None
    shape: str
    """How it is written, its number and title left out."""
    label: tuple[int, int]
    title: tuple[int, int]
    loose: bool = False
    """Whether it reads like the beginning of a sentence, and is a heading only in a row of such."""

    @property
    def titled(self) -> bool:
        """Whether its title stands on its own line."""
        return self.title[0] < self.title[1]

    @property
    def solo(self) -> bool:
        """Whether it is a word such as ``Prologue``, which takes no number."""
        return self.number is None and self.key not in _NAMELESS

    @property
    def bare(self) -> bool:
        """Whether nothing but a numeral says that it is a heading."""
        return self.key in ("numeral", "numbered")


def candidate(
    text: str,
    index: int,
    key: str,
    value: int | None,
    start: int,
    end: int,
    rank: int | None = None,
    style: str = "",
) -> Candidate | None:
    """A candidate whose label is ``text[start:end]``, unless what follows the label cannot be a title."""
    of = _OF.match(text, end)
    end = of.end() if of and number(of[0].split()[-1]) is not None else end
    separator = _SEPARATOR.match(text, end)
    parted = bool(separator and separator[0].strip())
    title = separator.end() if separator else end
    rest = text[title:].strip("*_~=- \t.:")
    if not rest:
        title = len(text)
    loose = bool(rest) and key != "numeral" and not _may_be_title(text, rest, parted, separator is not None)
    if loose and (parted or value is None or len(text) > LONGEST or is_sentence(text)):
        return None
    capitals = "capitals " if text[start:end].isupper() else ""
    shape = f"{text[:start]}{capitals}{key}{style}{text[end:title] if rest else ''}"
    rank = RANKS.get(key, CHAPTER) if rank is None else rank
    return Candidate(index, index, key, rank, value, shape, (start, end), (title, len(text)), loose)


def _may_be_title(text: str, rest: str, parted: bool, apart: bool) -> bool:
    """Whether the words after a label can be a title and not the rest of a sentence."""
    if not apart:
        return rest[0] == "(" or not rest[0].isalnum()
    if parted:
        return len(text) <= LONGEST or is_capitals(text)
    first = rest.lstrip(OPENING_QUOTES + "([")[:1]
    return len(text) <= 70 and not first.islower() and not is_sentence(rest.rstrip("!?…"))
