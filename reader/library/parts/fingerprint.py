"""The same text in several files, told by its words alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from hashlib import blake2b

from reader.library.parts.folded import letters
from reader.library.parts.work import Part, Work

_BYTES = 16
_FEWEST = 60
"""Bytes of letters; of fewer, two stories may happen to be made."""


def fingerprint(text: str) -> str:
    """A hash of the words of a folded text, in hexadecimal; empty if there are next to none.

    It is the same whatever the layout, line ends, encoding, quotes, emphasis, header and notes are.
    """
    found = letters(text)
    return blake2b(found, digest_size=_BYTES).hexdigest() if len(found) >= _FEWEST else ""


def without_copies(works: Iterable[Work], fingerprints: Mapping[bytes, str]) -> list[Work]:
    """Make one work of those with the same text part by part, the files of the others its alternatives.

    ``fingerprints`` has those of files by their paths; a work with a file that has none is left alone.
    """
    same: defaultdict[tuple[object, ...], list[Work]] = defaultdict(list)
    for work in works:
        text = tuple(fingerprints.get(part.path, "") for part in work.parts)
        same[text if all(text) else (work.parts[0].path,)].append(work)
    return [_merged(group) if len(group) > 1 else group[0] for group in same.values()]


def _merged(group: list[Work]) -> Work:
    """The works as one, with what the first of them that states an author says of it."""
    first = next((work for work in group if work.author), group[0])
    others = [work for work in group if work is not first]
    rows = zip(first.parts, *(work.parts for work in others), strict=True)
    return first._replace(parts=tuple(_with_alternatives(*row) for row in rows))


def _with_alternatives(part: Part, *others: Part) -> Part:
    more = (path for other in others for path in (other.path, *other.alternatives))
    return part._replace(alternatives=(*part.alternatives, *more))
