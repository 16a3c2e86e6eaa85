"""Stories that are versions of one another: which they are, and which of them has more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from enum import Enum
from typing import NamedTuple

from reader.library.catalogue import Related
from reader.library.parts.relations import Kinship


class Kind(Enum):
    """What another version of a story is to it."""

    NEWER = "newer"
    """It holds the story, and more."""
    OLDER = "older"
    """It is held by the story, which has more."""
    OTHER = "other"
    """Much of it is the same."""


class Version(NamedTuple):
    """Another version of a story."""

    path: bytes
    kind: Kind


class Versions:
    """Knows of every file which others are versions of it."""

    def __init__(self, relations: Iterable[Related] = ()) -> None:
        self._of: defaultdict[bytes, list[Version]] = defaultdict(list)
        for first, second, kinship in relations:
            grown = kinship == Kinship.GROWN.value
            self._of[first].append(Version(second, Kind.NEWER if grown else Kind.OTHER))
            self._of[second].append(Version(first, Kind.OLDER if grown else Kind.OTHER))

    def of(self, paths: Iterable[bytes]) -> Sequence[Version]:
        """Return the other versions of a story in some files, those that have more first."""
        own = set(paths)
        found = {each.path: each for path in own for each in self._of.get(path, ()) if each.path not in own}
        return sorted(found.values(), key=lambda each: (list(Kind).index(each.kind), each.path))
