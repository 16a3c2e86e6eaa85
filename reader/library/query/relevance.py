"""What somebody most likely looked for, of all that holds their words."""

from __future__ import annotations

from collections.abc import Sequence

from reader.library.query.corpus import R
from reader.library.query.parse import Query, Words

_TELLING = 3
"""Letters from A to Z; two say nothing of what is meant."""


def best_first(query: Query, found: Sequence[R]) -> list[R]:
    """Put first what has the words in its title, then in its author; the rest keeps its order.

    A word of the title goes before the beginning of one.
    """
    words = [
        condition.text
        for condition in query.conditions
        if isinstance(condition, Words) and not condition.field and not condition.negative
    ]
    ranks = [0] * len(found)
    for word in (word for word in words if len(word) >= _TELLING or not word.isascii()):
        ranks = [rank + more for rank, more in zip(ranks, _ranks(word, found), strict=True)]
    return [found[place] for place in sorted(range(len(found)), key=ranks.__getitem__)]


def _ranks(word: str, found: Sequence[R]) -> list[int]:
    beginning, whole = f" {word}", f" {word} "
    # In one expression, for it is asked of thousands of stories at each keystroke.
    return [
        (whole not in story.title) if beginning in story.title else 2 + (word not in story.author)
        for story in [row.searchable for row in found]
    ]
