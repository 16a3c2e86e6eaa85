"""Facets: how many of the stories found are of each fandom, rating, length and so on, and choosing among them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from reader.library.catalogue import CatalogueEntry
from reader.library.query.corpus import Searched
from reader.library.query.parse import Chosen, Query
from reader.library.query.reading import OF_READING
from reader.library.query.values import PARTING, key, value
from reader.library.standing import Standing

FACETS = ("fandom", "pairing", "rating", "status", "length", "language", "genre", "read", "tag")


class Count(NamedTuple):
    """A value of a facet as it is written most often, and how many stories have it."""

    value: str
    number: int


def facets(
    rows: Sequence[Searched], standing_of: Callable[[CatalogueEntry], Standing]
) -> Mapping[str, list[Count]]:
    """Count the values of every facet among some stories, the commonest first.

    Spellings that differ only in capitals, accents and spaces count together.
    """
    counted = Counter(chain.from_iterable([row.searchable.values for row in rows]))
    counted.update(_of_reading([standing_of(row.entry) for row in rows]))
    alike: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for written, number in counted.items():
        alike[key(written)].append((number, written))
    found: dict[str, list[Count]] = {facet: [] for facet in FACETS}
    for same in sorted(map(_together, alike.values())):
        facet, _, text = same[1].partition(PARTING)
        found[facet].append(Count(text, -same[0]))
    return found


def _together(spellings: list[tuple[int, str]]) -> tuple[int, str]:
    """Return how many there are of all spellings, negative so that most come first, and the commonest."""
    if len(spellings) == 1:
        number, written = spellings[0]
        return -number, written
    return -sum(number for number, _ in spellings), max(spellings)[1]


def _of_reading(standings: list[Standing]) -> Counter[str]:
    """Count the values that are no matter of the file; most standings are one and the same."""
    found: Counter[str] = Counter()
    by_identity = {id(standing): standing for standing in standings}
    for identity, number in Counter(map(id, standings)).items():
        for facet, texts in OF_READING.items():
            for text in texts(by_identity[identity]):
                found[value(facet, text)] += number
    return found


def narrowed(query: Query, choices: Mapping[str, Collection[str]]) -> Query:
    """Return a query for what has one of the values chosen in each facet in which some are chosen."""
    chosen = (Chosen(facet, frozenset(map(key, values))) for facet, values in choices.items() if values)
    return replace(query, conditions=(*query.conditions, *chosen))
