"""What the name of a file, or a title, says of its place in a story."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.library.parts.counting import Counted, counted_at, digits_at
from reader.library.parts.standing import number_alone
from reader.library.parts.tokens import SIGNS, Phrase, bare, phrase, spelled
from reader.library.parts.versions import without_version
from reader.library.parts.words import COUNTED, KEYS, SOLO
from reader.text.number_words import LAST
from reader.text.numerals import number

_EPISODE = re.compile(r"(?<![^\W_])s(\d{1,2})[ ._]?e(\d{1,3})(?!\d)", re.IGNORECASE)
_ORDINAL_ENDINGS = {"st", "nd", "rd", "th", "er", "e", "re", "eme", "te", "a", "o", "ª", "º"}
_FARTHEST = 4
"""Signs between a word and its number: ``Chapter - 3``."""


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
    """Whether the number is written as those of a row are: ``Part 1``, ``01``, ``#1``, ``1 of 3``."""
    version: str = ""
    """A mark such as ``v2``, which is no part of the name."""

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
    name = phrase(text)
    found = (_keyed(name) or _solo(name) or _alone(name)) if name.tokens else None
    found = found or Naming(text.strip(SIGNS))
    return found._replace(version=version.strip(SIGNS)) if version else found


def _keyed(name: Phrase) -> Naming | None:
    """``Name - Chapter 3``, ``Part II, Chapter One``, ``3. Kapitel``, ``Second Part``."""
    if KEYS.keys().isdisjoint(token.word for token in name.tokens):
        return None
    start, rank, outer, inner = 0, None, tuple[int, ...](), Counted((), (), 0)
    for at, token in enumerate(name.tokens):
        found = _beside(name, at) if token.word in KEYS and at >= inner.after else None
        if found:
            outer += inner.number
            start = start if inner.number else found[0]
            rank, inner = KEYS[token.word], found[1]
    if not inner.number:
        return None
    numbers = outer + inner.number, outer + inner.last
    return Naming(_unsorted(name, start), *numbers, name.rest(inner.after), rank, padded=True)


def _beside(name: Phrase, at: int) -> tuple[int, Counted] | None:
    """The token at which a keyword and its number begin, and the number after or before it."""
    after = counted_at(name, at + 1)
    if after and len(name.gap(at + 1)) <= _FARTHEST:
        return at, after
    before = at - 1
    if before > 0 and name.word(before) in _ORDINAL_ENDINGS and not name.gap(before):
        before -= 1
    if before < 0 or name.gap(at).strip(" ._"):
        return None
    word = name.word(before)
    value = number(word) if len(word) > 2 or word.isdecimal() else None
    return None if value is None or value == LAST else (before, Counted((value,), (value,), at + 1))


def _unsorted(name: Phrase, at: int) -> str:
    """The name before a token, without the number that only sorts files: ``007 - Kiln Road``."""
    sorts = int(at > 0 and name.word(0).isdecimal())
    return name.text[name.tokens[sorts].start : name.tokens[at].start].strip(SIGNS) if at > sorts else ""


def _solo(name: Phrase) -> Naming | None:
    """``Name - Epilogue``, ``Prologue - The Ash``, ``Interlude 2``."""
    if name.word(0).isdecimal():
        return None
    last = len(name.tokens) - 1
    count = digits_at(name, last)
    at = last - 1 if count and last else last
    if (place := SOLO.get(name.word(at))) is not None:
        value = count.number if count else ()
        word = name.text[slice(*name.tokens[at][1:])]
        return Naming(name.before(at), value, value, word, place=place)
    place = SOLO.get(name.word(0))
    return None if place is None or not name.gap(1).strip() else Naming("", rest=name.rest(0), place=place)


def _alone(name: Phrase) -> Naming | None:
    """A number without a word: ``01 - Name``, ``name_01``, ``Name (2 of 5)``, ``name_03_the_ash``."""
    found = number_alone(name)
    if found is None:
        return None
    at, count, padded = found
    rest = name.rest(count.after)
    return Naming(name.before(at), count.number, count.last, rest, leads=at == 0, padded=padded)
