"""Which stories a query means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from reader.library.catalogue import CatalogueEntry
from reader.library.query.corpus import Corpus, R, Searched
from reader.library.query.fold import fold
from reader.library.query.parse import Chosen, Condition, Is, Query, Range, Words
from reader.library.query.reading import OF_READING
from reader.library.query.searchable import in_field
from reader.library.query.values import COMPLETE, IN_PROGRESS, facet_of, key, text_of, value
from reader.library.standing import Standing
from reader.text.words import minutes

Test = Callable[[Searched], bool]


@dataclass(frozen=True, slots=True)
class Lookup:
    """What is known of the stories besides what their files say."""

    standing_of: Callable[[CatalogueEntry], Standing]
    folded_tags: Mapping[tuple[str, ...], str]
    """The tags that stories have, and the same folded in one text."""

    def tagged(self, holds: Callable[[str], object]) -> Test:
        """Return what tells stories with such tags, that are asked for folded and in one text."""
        having = {tags for tags, folded in self.folded_tags.items() if holds(folded)}
        return lambda row: bool(having) and self.standing_of(row.entry).marked.tags in having


def meant(query: Query, corpus: Corpus[R], lookup: Lookup) -> list[R]:
    """Return the stories a query means, in their order."""
    found = list(corpus.rows)
    for condition in query.conditions:
        found = _kept(condition, found, corpus, lookup)
    return found


def _kept(condition: Condition, found: list[R], corpus: Corpus[R], lookup: Lookup) -> list[R]:
    if isinstance(condition, Words) and not condition.field:
        word = _without if condition.negative else _with
        return word(condition.text, found, corpus, lookup)
    if isinstance(condition, Words) and condition.field not in _NOT_IN_TEXT:
        holding = _in_field(condition, corpus)
        return [row for row in found if (id(row) in holding) != condition.negative]
    test = _test(condition, lookup)
    return [row for row in found if test(row) != condition.negative]


def _test(condition: Condition, lookup: Lookup) -> Test:
    if isinstance(condition, Words):
        text = condition.text
        return lookup.tagged(lambda tags: text in tags) if condition.field == "tag" else _in_folder(text)
    if isinstance(condition, Range):
        return _range(condition, lookup)
    return _chosen(condition, lookup) if isinstance(condition, Chosen) else _state(condition, lookup)


def _with(text: str, found: list[R], corpus: Corpus[R], lookup: Lookup) -> list[R]:
    """Return those that hold a word, or words like it where no story at all holds the word itself."""
    tagged = lookup.tagged(lambda tags: text in tags)
    if with_tag := [row for row in found if tagged(row)]:
        held = set(map(id, (*corpus.holding(text), *with_tag)))
        return [row for row in found if id(row) in held]
    if holding := corpus.holding(text):
        return holding if len(found) == len(corpus.rows) else _both(holding, found)
    paths = corpus.vocabulary.stories_like(text)
    return [row for row in found if row.entry.path in paths]


def _both(some: list[R], others: list[R]) -> list[R]:
    """Return the stories that are in two lists, in their order."""
    among = set(map(id, others))
    return [row for row in some if id(row) in among]


def _without(text: str, found: list[R], corpus: Corpus[R], lookup: Lookup) -> list[R]:
    """What is left out is the word itself: -art leaves the heart in."""
    word = re.escape(text)
    # An expression that begins with its letters is looked for some times more quickly.
    whole = re.compile(rf"{word}(?!\w)(?<!\w{word})").search
    left_out = {id(row) for row in corpus.holding(text) if whole(row.searchable.text)}
    tagged = lookup.tagged(whole)
    return [row for row in found if id(row) not in left_out and not tagged(row)]


def _in_field(words: Words, corpus: Corpus[R]) -> set[int]:
    """Return the identities of the stories that hold a text in one field."""
    holds = in_field(words.field, words.text)
    return {id(row) for row in corpus.holding(words.text) if holds(row.searchable.text)}


_NOT_IN_TEXT = ("tag", "in")
"""What can be asked for though it is no part of what is looked through for words."""


def _in_folder(text: str) -> Test:
    is_below = cache(lambda folder: text in fold(folder))
    return lambda row: is_below(row.folder)


def _chosen(chosen: Chosen, lookup: Lookup) -> Test:
    if chosen.facet in OF_READING:
        texts = OF_READING[chosen.facet]
        return lambda row: any(key(text) in chosen.keys for text in texts(lookup.standing_of(row.entry)))
    is_chosen = cache(lambda value: facet_of(value) == chosen.facet and key(text_of(value)) in chosen.keys)
    return lambda row: any(map(is_chosen, row.searchable.values))


def _range(bounds: Range, lookup: Lookup) -> Test:
    values: dict[str, Callable[[Searched], float]] = {
        "words": lambda row: row.entry.words,
        "chapters": lambda row: row.entry.chapters,
        "minutes": lambda row: minutes(row.entry.words),
        "read": lambda row: round(100 * (lookup.standing_of(row.entry).read or 0)),
    }
    number = values[bounds.number]
    return lambda row: bounds.least <= number(row) <= bounds.most


_COMPLETE, _IN_PROGRESS = value("status", COMPLETE), value("status", IN_PROGRESS)


def _state(wanted: Is, lookup: Lookup) -> Test:
    tests: dict[str, Test] = {
        "unread": lambda row: lookup.standing_of(row.entry).read is None,
        "reading": lambda row: (read := lookup.standing_of(row.entry).read) is not None and read < 1,
        "finished": lambda row: lookup.standing_of(row.entry).read == 1,
        "read": lambda row: lookup.standing_of(row.entry).read == 1,
        "complete": lambda row: _COMPLETE in row.searchable.values,
        "wip": lambda row: _IN_PROGRESS in row.searchable.values,
        "favourite": lambda row: lookup.standing_of(row.entry).marked.favourite,
        "tagged": lambda row: bool(lookup.standing_of(row.entry).marked.tags),
        "unreadable": lambda row: row.entry.problem is not None,
    }
    return tests[wanted.state]
