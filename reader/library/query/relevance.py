"""What somebody most likely looked for, of all that holds their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.library.query.corpus import R
from reader.library.query.parse import Query, Words
from reader.library.query.searchable import Searchable

_TELLING = 2
"""Letters; a single one says nothing of what is meant."""


def best_first(query: Query, found: Sequence[R]) -> list[R]:
    """Put first what has the words in its title, then in its author; the rest keeps its order.

    A word of the title goes before the beginning of one.
    """
    words = [
        condition.text
        for condition in query.conditions
        if isinstance(condition, Words) and not condition.field and not condition.negative
    ]
    ranks = [_rank(word) for word in words if len(word) >= _TELLING]
    if len(ranks) == 1:
        rank = ranks[0]
        return sorted(found, key=lambda row: rank(row.searchable))
    return sorted(found, key=lambda row: sum(rank(row.searchable) for rank in ranks)) if ranks else [*found]


def _rank(word: str) -> Callable[[Searchable], int]:
    beginning, whole = f" {word}", f" {word} "

    def rank(story: Searchable) -> int:
        if beginning in story.title:
            return 0 if whole in story.title else 1
        return 2 if word in story.author else 3

    return rank
