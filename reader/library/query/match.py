"""Which stories a query means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from reader.library.catalogue import CatalogueEntry
from reader.library.query.fold import fold
from reader.library.query.parse import Condition, Is, Query, Range, Words
from reader.library.query.typos import Vocabulary
from reader.library.standing import Standing
from reader.text.words import minutes


class Searched(Protocol):
    """A story as it is searched."""

    @property
    def entry(self) -> CatalogueEntry:
        """What is known of its file."""

    @property
    def heading(self) -> str:
        """What the list calls it."""

    @property
    def haystack(self) -> str:
        """All its words, folded."""

    @property
    def folder(self) -> str:
        """Where its file lies."""

    @property
    def file_name(self) -> str:
        """Its file's name."""

    def field(self, name: str) -> str:
        """What its header says of something."""


Test = Callable[[Searched], bool]
R = TypeVar("R", bound=Searched)


@dataclass(frozen=True, slots=True)
class Lookup:
    """What is known of the stories besides what their files say."""

    standing_of: Callable[[CatalogueEntry], Standing]
    tags: Mapping[bytes | str, str]
    """Of the stories that have some: folded, by the hash of the text, or the path where there is none."""
    vocabulary: Callable[[], Vocabulary]
    """The words of all stories, made when they are asked for."""


def meant(query: Query, rows: Sequence[R], lookup: Lookup) -> list[R]:
    """Return the stories a query means, of all there are, in their order."""
    found = list(rows)
    for condition in query.conditions:
        found = _kept(condition, found, rows, lookup)
    return found


def _kept(condition: Condition, found: list[R], rows: Sequence[R], lookup: Lookup) -> list[R]:
    if isinstance(condition, Words):
        if not condition.field and not condition.negative:
            return _holding(condition.text, found, rows, lookup)
        test = _words(condition, lookup)
    elif isinstance(condition, Range):
        test = _range(condition, lookup)
    else:
        test = _state(condition, lookup)
    if condition.negative:
        return [row for row in found if not test(row)]
    return [row for row in found if test(row)]


def _holding(text: str, found: list[R], rows: Sequence[R], lookup: Lookup) -> list[R]:
    """Return those that hold a word, or words like it where no story at all holds the word itself."""
    if any(text in tags for tags in lookup.tags.values()):
        return [row for row in found if text in row.haystack or text in _tags(row, lookup)]
    kept = [row for row in found if text in row.haystack]
    if kept or any(text in row.haystack for row in rows):
        return kept
    alike = lookup.vocabulary().like(text)
    return [row for row in found if any(word in row.haystack for word in alike)]


def _tags(row: Searched, lookup: Lookup) -> str:
    return lookup.tags.get(row.entry.text_sha256 or row.entry.path, "")


def _words(words: Words, lookup: Lookup) -> Test:
    if words.field:
        part = _part(words.field, lookup)
        return lambda row: words.text in fold(part(row))
    # What is left out is the word itself: -art leaves the heart in.
    whole = re.compile(rf"(?<!\w){re.escape(words.text)}(?!\w)").search
    return lambda row: bool(whole(row.haystack) or whole(_tags(row, lookup)))


def _part(field: str, lookup: Lookup) -> Callable[[Searched], str]:
    parts: dict[str, Callable[[Searched], str]] = {
        "title": lambda row: row.heading,
        "author": lambda row: row.entry.author or "",
        "tag": lambda row: ", ".join(lookup.standing_of(row.entry).marked.tags),
        "file": lambda row: row.file_name,
        "in": lambda row: row.folder,
    }
    return parts.get(field) or (lambda row: row.field(field))


def _range(bounds: Range, lookup: Lookup) -> Test:
    values: dict[str, Callable[[Searched], float]] = {
        "words": lambda row: row.entry.words,
        "chapters": lambda row: row.entry.chapters,
        "minutes": lambda row: minutes(row.entry.words),
        "read": lambda row: round(100 * (lookup.standing_of(row.entry).read or 0)),
    }
    value = values[bounds.number]
    return lambda row: bounds.least <= value(row) <= bounds.most


def _state(wanted: Is, lookup: Lookup) -> Test:
    tests: dict[str, Test] = {
        "unread": lambda row: lookup.standing_of(row.entry).read is None,
        "reading": lambda row: (read := lookup.standing_of(row.entry).read) is not None and read < 1,
        "finished": lambda row: lookup.standing_of(row.entry).read == 1,
        "read": lambda row: lookup.standing_of(row.entry).read == 1,
        "favourite": lambda row: lookup.standing_of(row.entry).marked.favourite,
        "tagged": lambda row: bool(lookup.standing_of(row.entry).marked.tags),
        "unreadable": lambda row: row.entry.problem is not None,
    }
    return tests[wanted.state]
