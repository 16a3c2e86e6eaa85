"""Facets: how many of the stories found are of each fandom, rating, length and so on; choosing among them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeAlias

from reader.library.catalogue import CatalogueEntry
from reader.library.query.corpus import Searched
from reader.library.query.parse import Chosen, Query
from reader.library.query.reading import OF_READING
from reader.library.query.values import PARTING, key, value
from reader.library.standing import Standing

FACETS = ("fandom", "pairing", "rating", "status", "length", "language", "genre", "read", "tag")


Count: TypeAlias = tuple[str, int]
"""A value of a facet as it is written most often, and how many stories have it."""


def facets(
    rows: Sequence[Searched], standing_of: Callable[[CatalogueEntry], Standing]
) -> Mapping[str, list[Count]]:
    """Count the values of every facet among some stories, the commonest first.

    Spellings that differ only in capitals, accents and spaces count together.
    """
    counted = Counter(chain.from_iterable([row.searchable.values for row in rows]))
    standings = [standing_of(row.entry) for row in rows]
    for facet, texts_of in OF_READING.items():
        for text, number in Counter(chain.from_iterable(map(texts_of, standings))).items():
            counted[value(facet, text)] = number
    return _merged(counted)


def _merged(counted: Counter[str]) -> Mapping[str, list[Count]]:
    """Add up the spellings of each value; it is spelt as it mostly is."""
    numbers: dict[str, int] = {}
    spelt: dict[str, str] = {}
    for written in sorted(sorted(counted), key=counted.__getitem__, reverse=True):
        same = key(written)
        spelt.setdefault(same, written)
        numbers[same] = numbers.get(same, 0) + counted[written]
    found: dict[str, list[Count]] = {facet: [] for facet in FACETS}
    for same in sorted(numbers, key=numbers.__getitem__, reverse=True):
        facet, _, text = spelt[same].partition(PARTING)
        found[facet].append((text, numbers[same]))
    return found


def narrowed(query: Query, choices: Mapping[str, Collection[str]]) -> Query:
    """Return a query for what has one of the values chosen in each facet in which some are chosen."""
    chosen = (Chosen(facet, frozenset(map(key, values))) for facet, values in choices.items() if values)
    return replace(query, conditions=(*query.conditions, *chosen))
