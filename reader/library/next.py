"""What to read after a story: the next of its series, then something unread by its author."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.files import display_name
from reader.library.catalogue import CatalogueEntry
from reader.library.parts.naming import naming
from reader.library.parts.tokens import bare

_SEPARATOR = os.fsencode(os.sep)
_DIGIT = re.compile(rb"\d")
_REMEMBERED = 1 << 15
"""Names: while a folder of thousands is looked through, those in it are asked for again and again."""


class Ordinal(NamedTuple):
    """A name without its number, in small letters, and the number; None where it has none."""

    name: str
    number: int | None


@lru_cache(_REMEMBERED)
def ordinal(text: str) -> Ordinal:
    """Return what a file's name, a title or a series says of its place: ``Kiln Road - Part 2`` …"""
    found = naming(text)
    if not found.number:
        return Ordinal(bare(text), None)
    *outer, number = found.number
    return Ordinal(" ".join((found.key, *map(str, outer))).strip(), number)


def read_next(
    current: CatalogueEntry,
    entries: Iterable[CatalogueEntry],
    is_unread: Callable[[CatalogueEntry], bool],
) -> tuple[CatalogueEntry, ...]:
    """Return what to offer at the end of a story: at most one of its series, then one by its author."""
    others = sorted((each for each in _related(current, entries) if _is_other(current, each)), key=_order)
    following = [(rank, each) for each in others if (rank := _follows(current, each, is_unread)) is not None]
    first = min(following, key=lambda pair: pair[0])[1] if following else None
    by_author = [
        each
        for each in others
        if each is not first
        and _is_same_author(current, each)
        and not _is_same_story(current, each)
        and is_unread(each)
    ]
    later = (each for each in by_author if _order(each) > _order(current))
    second = next(later, by_author[0] if by_author else None)
    return tuple(each for each in (first, second) if each is not None)


def _beginning(path: bytes) -> bytes:
    """A path up to the first number in the file's name, in small letters."""
    folder, separator, name = path.rpartition(_SEPARATOR)
    stem = name.rpartition(b".")[0] or name
    return (folder + separator + _DIGIT.split(stem)[0]).lower()


def _related(current: CatalogueEntry, entries: Iterable[CatalogueEntry]) -> Iterator[CatalogueEntry]:
    """Yield what is worth a closer look: most of a large library is told apart by this alone."""
    beginning, author = _beginning(current.path), (current.author or "").casefold()
    length = len(beginning)
    for other in entries:
        if other.path[:length].lower() == beginning or (author and (other.author or "").casefold() == author):
            yield other
            continue
        for name, _ in other.fields:
            if name == "series":
                yield other
                break


def _is_other(current: CatalogueEntry, other: CatalogueEntry) -> bool:
    same_text = current.text_sha256 is not None and other.text_sha256 == current.text_sha256
    return not other.problem and other.path != current.path and not same_text


def _order(entry: CatalogueEntry) -> tuple[str, int, bytes]:
    return (entry.title or entry.opening).casefold(), _of_file(entry.path).number or 0, entry.path


def _follows(
    current: CatalogueEntry, other: CatalogueEntry, is_unread: Callable[[CatalogueEntry], bool]
) -> int | None:
    """Return how surely another story is the next one, 0 being the surest; None if it is not."""
    if _are_by_two(current, other):
        return None
    if any(after.name == now.name and _is_next(now, after) for now, after in _names(current, other)):
        return 0
    now, after = _of_series(current), _of_series(other)
    if after is None:
        return None
    if now and now.name == after.name:
        if now.number is None and after.number is None:
            return 2 if is_unread(other) else None
        return 0 if now.number and _is_next(now, after) else None
    is_sequel = after.name == bare(current.title or "") and (after.number or 2) == 2
    return 1 if is_sequel else None


def _names(current: CatalogueEntry, other: CatalogueEntry) -> Iterator[tuple[Ordinal, Ordinal]]:
    """Pairs of names that stand for the two stories' places in one row."""
    by_one = _is_same_author(current, other)
    if current.path.rpartition(_SEPARATOR)[0] == other.path.rpartition(_SEPARATOR)[0]:
        now, after = _of_file(current.path), _of_file(other.path)
        # Numbers alone are how unsorted files are called, too.
        if now.name or by_one or "chapter" in display_name(current.path).casefold():
            yield now, after
    if by_one and current.title and other.title:
        yield ordinal(current.title), ordinal(other.title)


def _is_next(now: Ordinal, after: Ordinal) -> bool:
    return after.number is not None and after.number == (now.number or 1) + 1


def _is_same_story(current: CatalogueEntry, other: CatalogueEntry) -> bool:
    return any(now.name == after.name for now, after in _names(current, other))


def _is_same_author(current: CatalogueEntry, other: CatalogueEntry) -> bool:
    return bool(current.author) and (current.author or "").casefold() == (other.author or "").casefold()


def _are_by_two(current: CatalogueEntry, other: CatalogueEntry) -> bool:
    return bool(current.author and other.author) and not _is_same_author(current, other)


@lru_cache(_REMEMBERED)
def _of_file(path: bytes) -> Ordinal:
    name = display_name(path)
    return ordinal(name.rpartition(".")[0] or name)


def _of_series(entry: CatalogueEntry) -> Ordinal | None:
    said = dict(entry.fields).get("series")
    return ordinal(said) if said else None
