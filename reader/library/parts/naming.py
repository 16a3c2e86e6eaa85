"""What the name of a file, or a title, says of its place in a story."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.library.parts.counting import Counted, counted_at, digits_at
from reader.library.parts.tokens import Token, bare, spelled, tokens
from reader.library.parts.versions import without_version
from reader.text.eastern import OUTER
from reader.text.keywords import BETWEEN, CHAPTER, CLOSING, DOUBTFUL, OPENING, PART, RANKS, VOLUME
from reader.text.number_words import LAST, plain
from reader.text.numerals import number

FRONT, COUNTED, MIDDLE, BACK = range(4)
"""Where a part stands: before the numbered ones, among them, between them, after them."""

_HELD_BACK = DOUBTFUL - {"book", "vol", "tom", "band", "act", "bind", "del"}
_SHORT = {"bk": PART, "books": PART, "parts": PART, "pts": PART, "volumes": VOLUME, "chapters": CHAPTER}
_SHORT |= dict.fromkeys(("chs", "chp", "chpt", "cap", "kap", "ep", "eps", "episodes", "гл", "ч"), CHAPTER)
_EASTERN = dict.fromkeys("章回節节話话集幕封夜장화회편", CHAPTER) | dict.fromkeys(OUTER + "권부", PART)
_HALVES = {
    "上": FRONT,
    "前編": FRONT,
    "前篇": FRONT,
    "中": MIDDLE,
    "中編": MIDDLE,
    "下": BACK,
    "後編": BACK,
    "后篇": BACK,
}
_SOLO = {
    plain(word): place
    for words, place in ((OPENING, FRONT), (BETWEEN, MIDDLE), (CLOSING, BACK))
    for word in words.split("|")
} | {plain(word): place for word, place in _HALVES.items()}
_KEYS = {word: rank for word, rank in RANKS.items() if word not in _HELD_BACK} | _SHORT | _EASTERN
_KEYS = {plain(word): rank for word, rank in _KEYS.items() if plain(word) not in _SOLO}
_ORDINAL_ENDINGS = {"st", "nd", "rd", "th", "er", "e", "re", "eme", "te", "a", "o", "ª", "º"}
_DATE = re.compile(r"(?<!\d)(?:19|20)\d\d(?:(?P<sign>[-_.]?)(?:0\d|1[0-2])(?:(?P=sign)[0-3]\d)?)(?!\d)")
_EPISODE = re.compile(r"(?<![^\W_])s(\d{1,2})[ ._]?e(\d{1,3})(?!\d)", re.IGNORECASE)
_SIGNS = " \t_-–—.,:;#()[]{}~+"


class Naming(NamedTuple):
    """A name taken apart: ``Kiln Road - Chapter 2 - The Ash`` is Kiln Road, the second, The Ash."""

    name: str
    """What stands before the number, as it is written."""
    number: tuple[int, ...] = ()
    """From the outermost in: (2, 3) for Part 2 Chapter 3. Empty if it has none."""
    last: tuple[int, ...] = ()
    """The number it goes to: another one in ``Chapters 1-5``."""
    rest: str = ""
    """What stands after it: usually the part's own title."""
    rank: int | None = None
    """Of the word the number stands with, as in :mod:`reader.text.keywords`; None if it stands alone."""
    place: int = COUNTED
    leads: bool = False
    """Whether the number stands alone before all else: ``01 - The Ash``."""
    padded: bool = False
    """Whether the number is written as numbers in a row are: ``01``, ``#1``, ``1 of 3``."""
    version: str = ""
    """A mark such as ``v2``, which has no part in the name."""

    @property
    def key(self) -> str:
        """The name as it is compared."""
        return bare(self.name)

    @property
    def is_part(self) -> bool:
        """Whether it is said to be a part of something at all."""
        return bool(self.number) or self.place != COUNTED


def naming(text: str) -> Naming:
    """Take a file's name without its ending, or a title, apart."""
    text, version = without_version(_EPISODE.sub(r"part \1 episode \2", spelled(text)))
    row = tokens(text)
    found = (_keyed(text, row) or _solo(text, row) or _alone(text, row)) if row else None
    found = found or Naming(text.strip(_SIGNS))
    return found._replace(version=version.strip(_SIGNS)) if version else found


def _keyed(text: str, row: list[Token]) -> Naming | None:
    """``Name - Chapter 3``, ``Part II, Chapter One``, ``3. Kapitel``, ``Second Part``."""
    if _KEYS.keys().isdisjoint(token.word for token in row):
        return None
    start, rank, places = 0, CHAPTER, list[Counted]()
    for at, token in enumerate(row):
        if token.word not in _KEYS or (places and at < places[-1].after):
            continue
        found = _beside(text, row, at)
        if found is None:
            continue
        if not places:
            start = found[0]
        rank = _KEYS[token.word]
        places.append(found[1])
    if not places:
        return None
    outer = tuple(value for place in places[:-1] for value in place.number)
    name = _unnumbered(text[:start], row)
    return Naming(
        name,
        outer + places[-1].number,
        outer + places[-1].last,
        _after(text, row, places[-1].after),
        rank,
        padded=True,
    )


def _beside(text: str, row: list[Token], at: int) -> tuple[int, Counted] | None:
    """Where the number beside a keyword begins or the keyword itself, and the number."""
    if (after := counted_at(text, row, at + 1)) and len(text[row[at].end : row[at + 1].start]) <= 4:
        return row[at].start, after
    before = at - 1
    if before > 0 and row[before].word in _ORDINAL_ENDINGS and row[before].start == row[before - 1].end:
        before -= 1
    if before < 0 or text[row[at - 1].end : row[at].start].strip(" ._"):
        return None
    word = row[before].word
    value = int(word) if word.isdecimal() and len(word) < 4 else None if len(word) < 3 else number(word)
    if value is None or value == LAST:
        return None
    return row[before].start, Counted((value,), (value,), None, at + 1)


def _unnumbered(name: str, row: list[Token]) -> str:
    """A name without the number that only sorts its files: ``007 - Kiln Road``."""
    if row[0].word.isdecimal() and row[0].end < len(name):
        name = name[row[0].end :]
    return "" if row[0].word.isdecimal() and row[0].end >= len(name.rstrip(_SIGNS)) else name.strip(_SIGNS)


def _solo(text: str, row: list[Token]) -> Naming | None:
    """``Name - Epilogue``, ``Prologue - The Ash``, ``Interlude 2``."""
    if row[0].word.isdecimal():
        return None
    count = digits_at(text, row, len(row) - 1)
    at = len(row) - (2 if count and len(row) > 1 else 1)
    if row[at].word in _SOLO:
        number = count.number if count else ()
        name, rest = text[: row[at].start], text[row[at].start : row[at].end]
        return Naming(name.strip(_SIGNS), number, number, rest, None, _SOLO[row[at].word])
    if row[0].word in _SOLO and text[row[0].end : row[1].start].strip():
        return Naming("", rest=text.strip(_SIGNS), place=_SOLO[row[0].word])
    return None


def _alone(text: str, row: list[Token]) -> Naming | None:
    """A number without a word: ``01 - Name``, ``name_01``, ``Name (2 of 5)``, ``name_03_the_ash``."""
    if not any(token.word.isdecimal() for token in row) or _DATE.search(text):
        return None
    found = [(at, count) for at in range(len(row)) if (count := digits_at(text, row, at))]
    leading = next((pair for pair in found if pair[0] == 0 and _leads(text, row, pair[1])), None)
    trailing = next((pair for pair in found if pair[1].after == len(row) and pair[0]), None)
    middle = next((pair for pair in found if _is_set_off(text, row, *pair)), None)
    for pair in (_chosen(text, row, leading, trailing), middle):
        if pair:
            return _numbered(text, row, *pair)
    return None


def _chosen(
    text: str, row: list[Token], leading: tuple[int, Counted] | None, trailing: tuple[int, Counted] | None
) -> tuple[int, Counted] | None:
    """Of a number at the start and one at the end, the one that is written as a row's numbers are."""
    if not leading or not trailing:
        return leading or trailing
    if _is_padded(text, row, *leading) or not _is_padded(text, row, *trailing):
        end = row[leading[1].after - 1].end
        sorts = _is_padded(text, row, *leading) or text[end:].lstrip()[:1] in tuple("-–.)]")
        return leading if sorts else trailing
    return trailing


def _leads(text: str, row: list[Token], count: Counted) -> bool:
    """Whether a first number is no word's beginning, as in ``2nd``."""
    if count.after == len(row):
        return True
    return text[row[count.after - 1].end] in _SIGNS or not row[count.after].word.isascii()


def _is_padded(text: str, row: list[Token], at: int, count: Counted) -> bool:
    sign = text[row[at].start - 1] if row[at].start else ""
    return (row[at].word[0] == "0" and len(row[at].word) > 1) or sign == "#" or count.total is not None


def _is_set_off(text: str, row: list[Token], at: int, count: Counted) -> bool:
    """Whether a number in the middle is there to count: ``name_03_title``, ``Name - 3 - Title``."""
    if at == 0 or count.after >= len(row):
        return False
    before, after = (
        text[row[at - 1].end : row[at].start],
        text[row[count.after - 1].end : row[count.after].start],
    )
    return (
        _is_padded(text, row, at, count) or (before.strip() == after.strip() != "") or before == after == "_"
    )


def _numbered(text: str, row: list[Token], at: int, count: Counted) -> Naming:
    name = text[: row[at].start].strip(_SIGNS)
    return Naming(
        name,
        count.number,
        count.last,
        _after(text, row, count.after),
        leads=at == 0,
        padded=_is_padded(text, row, at, count),
    )


def _after(text: str, row: list[Token], at: int) -> str:
    return text[row[at].start :].rstrip(_SIGNS) if at < len(row) else ""
