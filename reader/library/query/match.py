"""Which stories a query means."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Protocol

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


Standings = Callable[[CatalogueEntry], Standing]
Test = Callable[[Searched], bool]
Nearly = Callable[[str], Sequence[str]]
"""What may have been meant by a word: itself, or words like it where nothing holds it."""


def matchers(query: Query, standing_of: Standings, nearly: Nearly) -> list[Test]:
    """Return what must hold of a story for a query to mean it."""
    return [_test(condition, standing_of, nearly) for condition in query.conditions]


def nearly_in(rows: Sequence[Searched], vocabulary: Callable[[], Vocabulary]) -> Nearly:
    """Return what looks for other words where no story holds the one that was typed."""

    def nearly(word: str) -> Sequence[str]:
        if any(word in row.haystack for row in rows):
            return (word,)
        return vocabulary().like(word) or (word,)

    return nearly


def _test(condition: Condition, standing_of: Standings, nearly: Nearly) -> Test:
    if isinstance(condition, Words):
        holds = _words(condition, standing_of, nearly)
    elif isinstance(condition, Range):
        holds = _range(condition, standing_of)
    else:
        holds = _state(condition, standing_of)
    return (lambda row: not holds(row)) if condition.negative else holds


def _words(words: Words, standing_of: Standings, nearly: Nearly) -> Test:
    text = words.text
    if words.field:
        part = _part(words.field, standing_of)
        return lambda row: text in fold(part(row))

    def tagged(row: Searched) -> bool:
        tags = standing_of(row.entry).marked.tags
        return bool(tags) and text in fold(" ".join(tags))

    if words.negative:
        # What is left out is the word itself: -art leaves the heart in.
        whole = re.compile(rf"(?<!\w){re.escape(text)}(?!\w)").search
        return lambda row: bool(whole(row.haystack)) or tagged(row)
    alike = nearly(text)
    if len(alike) == 1:
        only = alike[0]
        return lambda row: only in row.haystack or tagged(row)
    return lambda row: any(each in row.haystack for each in alike) or tagged(row)


def _part(field: str, standing_of: Standings) -> Callable[[Searched], str]:
    parts: dict[str, Callable[[Searched], str]] = {
        "title": lambda row: row.heading,
        "author": lambda row: row.entry.author or "",
        "tag": lambda row: ", ".join(standing_of(row.entry).marked.tags),
        "file": lambda row: row.file_name,
        "in": lambda row: row.folder,
    }
    return parts.get(field) or (lambda row: row.field(field))


def _range(bounds: Range, standing_of: Standings) -> Test:
    values: dict[str, Callable[[Searched], float]] = {
        "words": lambda row: row.entry.words,
        "chapters": lambda row: row.entry.chapters,
        "minutes": lambda row: minutes(row.entry.words),
        "read": lambda row: round(100 * (standing_of(row.entry).read or 0)),
    }
    value = values[bounds.number]
    return lambda row: bounds.least <= value(row) <= bounds.most


def _state(wanted: Is, standing_of: Standings) -> Test:
    tests: dict[str, Test] = {
        "unread": lambda row: standing_of(row.entry).read is None,
        "reading": lambda row: (read := standing_of(row.entry).read) is not None and read < 1,
        "finished": lambda row: standing_of(row.entry).read == 1,
        "read": lambda row: standing_of(row.entry).read == 1,
        "favourite": lambda row: standing_of(row.entry).marked.favourite,
        "tagged": lambda row: bool(standing_of(row.entry).marked.tags),
        "unreadable": lambda row: row.entry.problem is not None,
    }
    return tests[wanted.state]
