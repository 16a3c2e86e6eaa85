"""What header fields say, taken apart into the values that stories are counted by."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from sys import intern
from typing import TYPE_CHECKING

from reader.library.query.fold import fold, folded
from reader.text.words import minutes

if TYPE_CHECKING:
    from reader.library.catalogue import CatalogueEntry


PARTING = "\0"


def value(facet: str, text: str) -> str:
    """Return a value of a facet: one string, which is counted more quickly than a pair."""
    return f"{facet}{PARTING}{text}"


def facet_of(value: str) -> str:
    """Return the facet that a value is of."""
    return value.partition(PARTING)[0]


def text_of(value: str) -> str:
    """Return a value as it is written in the file."""
    return value.partition(PARTING)[2]


LENGTHS = ((5, "under 5 min"), (20, "5 to 20 min"), (60, "20 to 60 min"), (180, "1 to 3 h"))
"""The minutes that each band of reading times ends before."""
LONGEST = "over 3 h"

_LIST = re.compile(r"\s*[;|]\s*|\s*,\s*(?![\s\da-z])")
"""What divides a list. Before a small letter a comma is part of a name: ``Buffy, the Vampire Slayer``."""
_AND = re.compile(r"\s+(?:and|und|et|y|&)\s+", re.IGNORECASE)
_GENRES = re.compile(r"\s*[;|,/&]\s*")
_HURT_COMFORT = re.compile(r"\bhurt\s?/\s?comfort\b|\bh/c\b", re.IGNORECASE)
_HELD = "\1"

_RATING = re.compile(
    r"(?:rated|rating|fiction|fiction rated)?[\s:]*"
    r"(nc[\s-]?17|pg[\s-]?1[2-8]|pg|fr[\s-]?(?:1[358]|2[01]|[tmc])|k\+|ma|[kgtmre])"
    r"(?![\w+])(?!.*\b(?-i:NC|PG|FR|MA|[KGTMRE])\b)"
    r"(?:\s*[-–—,;:.(!]|\s+(?:for|due|because|wegen)\b|$).*",
    re.IGNORECASE,
)
"""A rating, alone or with its reason. What is between two ratings is left as it is written."""
_AUDIENCES = {
    "general": "General Audiences", "general audiences": "General Audiences",
    "teen": "Teen And Up Audiences", "teens": "Teen And Up Audiences",
    "teen and up": "Teen And Up Audiences", "teen and up audiences": "Teen And Up Audiences",
    "mature": "Mature", "explicit": "Explicit", "not rated": "Not Rated", "unrated": "Not Rated",
}  # fmt: skip
_SCHEME = re.compile(r"(NC|PG|FR)[\s-]?(1\d|2\d|[TMC])")
COMPLETE, IN_PROGRESS = "Complete", "In progress"
_STATUSES = {
    **dict.fromkeys(("complete", "completed", "finished", "done", "abgeschlossen", "完结"), COMPLETE),
    **dict.fromkeys(("wip", "work in progress", "in progress", "in-progress", "ongoing"), IN_PROGRESS),
    **dict.fromkeys(("incomplete", "unfinished", "not complete", "en cours", "连载"), IN_PROGRESS),
}


def values(entry: CatalogueEntry, fields: Mapping[str, str]) -> tuple[str, ...]:
    """Return the facets of a story that its file decides; one that cannot be read has none."""
    if entry.problem:
        return ()
    found = [_LENGTHS[band(minutes(entry.words))]]
    for facet in _SPLIT:
        if facet in fields:
            found += split(facet, fields[facet])
    return tuple(found)


@lru_cache(maxsize=20_000)
def split(facet: str, text: str) -> tuple[str, ...]:
    """Return the values that a field lists, each once."""
    parts = dict.fromkeys(" ".join(part.split()) for part in _SPLIT[facet](text))
    return tuple(intern(value(facet, part)) for part in parts if part)


def band(length: int) -> str:
    """Return the band that a reading time in minutes is in."""
    return next((name for end, name in LENGTHS if length < end), LONGEST)


@lru_cache(maxsize=50_000)
def key(text: str) -> str:
    """Return what is the same for spellings that differ only in capitals, accents and spaces."""
    return folded("".join(text.split()))


def _fandoms(text: str) -> list[str]:
    return [part for whole in _LIST.split(text) for part in re.split(r"\s+/\s+|\s+\+\s+", whole)]


def _couples(text: str) -> list[str]:
    """Split at ``and`` only where couples stand on both sides: ``Rae and Ines`` are one."""
    found: list[str] = []
    for part in re.split(r"\s*[;|,]\s*", text):
        sides = _AND.split(part)
        found += sides if all("/" in side for side in sides) else [part]
    return found


def _genres(text: str) -> list[str]:
    whole = _HURT_COMFORT.sub(lambda found: found[0].replace("/", _HELD), text)
    return [part.replace(_HELD, "/") for part in _GENRES.split(whole)]


def _ratings(text: str) -> list[str]:
    """Return the rating as its own scheme spells it; no scheme's ratings are taken for another's."""
    plain = " ".join(fold(text).split()).strip(" .!:")
    if plain.removeprefix("rated ") in _AUDIENCES:
        return [_AUDIENCES[plain.removeprefix("rated ")]]
    found = _RATING.fullmatch(" ".join(text.split()))
    return [_SCHEME.sub(r"\1-\2", found[1].upper())] if found else [text]


def _statuses(text: str) -> list[str]:
    return [_STATUSES.get(" ".join(fold(text).split()).strip(" .!*"), text)]


def _whole(text: str) -> list[str]:
    return [text]


_SPLIT: Mapping[str, Callable[[str], list[str]]] = {
    "fandom": _fandoms,
    "pairing": _couples,
    "rating": _ratings,
    "status": _statuses,
    "language": _whole,
    "genre": _genres,
}
"""How the fields that are facets are taken apart."""
_LENGTHS = {name: value("length", name) for name in (*(name for _, name in LENGTHS), LONGEST)}
