"""What a search of the whole library shows: stories, and in each the words around what was found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby

from reader.clean import flattened
from reader.digest import sha256_of_text
from reader.files import Unreadable, display_name, read_bytes
from reader.library.fulltext.expression import words_of
from reader.library.fulltext.index import Hit
from reader.overrides import NOTHING, Overrides
from reader.read import file_text
from reader.search import Manner, pattern

EXCERPTS = 3
"""Passages of a story that are shown at once."""
_STORIES = 60
"""Stories of which excerpts are made; there are hardly more on a screen."""
_BEFORE, _AFTER = 36, 140
"""Characters around what was found."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Some words of a story, in one line."""

    start: int
    """Where what was found begins and ends in the story's text."""
    end: int
    before: str
    found: str
    after: str
    progression: float
    """How far through the text, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class StoryFound:
    """A story in which something was found."""

    path: bytes
    passages: int
    """In how many of its passages."""
    excerpts: tuple[Excerpt, ...]


def stories_found(typed: str, hits: Sequence[Hit], encodings: Mapping[bytes, str]) -> list[StoryFound]:
    """Return the stories some hits are in, those with most of them first, with excerpts of the first ones.

    ``encodings`` spares looking for those that are known. Files are read; it may take a second.
    """
    by_path = [(path, list(group)) for path, group in groupby(hits, key=lambda hit: hit.path)]
    by_path.sort(key=lambda each: -len(each[1]))
    wanted = _wanted(typed)
    return [
        story
        for number, (path, group) in enumerate(by_path)
        if (story := _story(path, group, wanted if number < _STORIES else (), encodings)) is not None
    ]


def _wanted(typed: str) -> list[re.Pattern[str]]:
    """Return what finds the phrases and words that are wanted, the longest first: it says most.

    Words of a phrase may have a stop between them in the story, which the index does not see: they come last.
    """
    phrases = sorted(words_of(typed), key=len, reverse=True)
    words = [word for phrase in phrases for word in phrase.split()]
    return [found for each in (*phrases, *words) if (found := pattern(each, Manner()))]


def _story(
    path: bytes, hits: Sequence[Hit], wanted: Sequence[re.Pattern[str]], encodings: Mapping[bytes, str]
) -> StoryFound | None:
    if not wanted:
        return StoryFound(path, len(hits), ())
    text = _text(path, encodings.get(path, ""))
    if sha256_of_text(text) != hits[0].sha256:
        # Edited since it was indexed: the next scan takes it in again.
        return None
    excerpts = tuple(_excerpts(text, hits[:EXCERPTS], wanted))
    return StoryFound(path, len(hits), excerpts)


def _text(path: bytes, encoding: str) -> str:
    said = Overrides(encoding=encoding) if encoding else NOTHING
    with suppress(Unreadable, LookupError):
        return file_text(read_bytes(path), display_name(path), said).text
    return ""


def _excerpts(text: str, hits: Iterable[Hit], wanted: Sequence[re.Pattern[str]]) -> Iterator[Excerpt]:
    for hit in hits:
        found = next((place for each in wanted if (place := each.search(text, hit.start, hit.end))), None)
        start, end = found.span() if found else (hit.start, hit.start)
        yield _excerpt(text, start, end)


def _excerpt(text: str, start: int, end: int) -> Excerpt:
    first = max(0, start - _BEFORE)
    if first:
        # Not in the middle of a word.
        first = text.find(" ", first, start) + 1 or start
    before = ("…" if first else "") + flattened(text[first:start])
    after = flattened(text[end : end + _AFTER])
    return Excerpt(start, end, before, flattened(text[start:end]), after, start / max(1, len(text)))
