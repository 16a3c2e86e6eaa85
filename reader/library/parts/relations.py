"""Stories that are versions of one another: edited, or grown by new chapters."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from itertools import combinations
from typing import NamedTuple

from reader.library.parts.sketch import Sketch, merged, numbers, shares
from reader.library.parts.work import Work

_LEAST = 0.12
"""Of stories that are nothing to each other, far less is the same."""
_WHOLE = 0.8
"""A text with so much of it in another is held by it: a few words are always mended."""
_MORE = 3.0
"""A text that has grown has so many times more that is new than the older one has that is gone."""
_FEWEST = 5
"""Hashes in common, so that a phrase all have is not enough."""
_BAND = 32
"""How many of a sketch's smallest numbers are compared first."""
_COMMONEST = 20
"""A number in more sketches than these is a phrase that all have."""


class Kinship(Enum):
    """What the second of two stories is to the first."""

    GROWN = "grown"
    """It holds the first and more: a newer version, or all the chapters together."""
    EDITED = "edited"
    """Much of it is the same, word for word."""


class Relation(NamedTuple):
    """Two stories that are nearly the same."""

    first: Work
    second: Work
    kinship: Kinship
    share: float
    """How much of the first is in the second, from 0 to 1, as an estimate."""


def relations(works: Sequence[Work], sketches: Mapping[bytes, Sketch]) -> list[Relation]:
    """All pairs of works that are nearly the same, in the order of the works.

    ``sketches`` has those of files by their paths; works with a file that has none are passed over.
    """
    known = [(work, _sketch(work, sketches)) for work in works if all(p.path in sketches for p in work.parts)]
    pairs = sorted(_candidates([sketch for _, sketch in known]))
    found = (_relation(*known[first], *known[second]) for first, second in pairs)
    return [relation for relation in found if relation]


def _sketch(work: Work, sketches: Mapping[bytes, Sketch]) -> Sketch:
    paths = [part.path for part in work.parts]
    return sketches[paths[0]] if len(paths) == 1 else merged(sketches[path] for path in paths)


def _candidates(sketches: Sequence[Sketch]) -> set[tuple[int, int]]:
    """Pairs that have one of their smallest numbers in common; no others are ever compared."""
    having: defaultdict[int, list[int]] = defaultdict(list)
    for index, sketch in enumerate(sketches):
        for number in numbers(sketch)[:_BAND]:
            having[number].append(index)
    return set(_pairs(having))


def _pairs(having: Mapping[int, list[int]]) -> Iterator[tuple[int, int]]:
    for indexes in having.values():
        if 1 < len(indexes) <= _COMMONEST:
            yield from combinations(indexes, 2)


def _relation(first: Work, sketch: Sketch, second: Work, other: Sketch) -> Relation | None:
    share, back, common = shares(sketch, other)
    if max(share, back) < _LEAST or common < _FEWEST:
        return None
    if _holds(back, share):
        return Relation(second, first, Kinship.GROWN, back)
    return Relation(first, second, Kinship.GROWN if _holds(share, back) else Kinship.EDITED, share)


def _holds(share: float, back: float) -> bool:
    """Whether a text, of which so much is in another one, is held by it, which has more."""
    return share >= _WHOLE and 1 - back > _MORE * (1 - share)
