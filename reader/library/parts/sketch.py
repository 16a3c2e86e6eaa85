"""A small sketch of a story's text, from which it can be told how much of it is in another.

It is a bottom-k sketch (Broder, "On the resemblance and containment of documents", 1997): of the
hashes of all runs of five words the smallest are kept. So that it is quick, only runs that begin with
one word in eight are looked at, always with the same words.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from heapq import nsmallest
from typing import TYPE_CHECKING
from zlib import crc32

from reader.library.parts.folded import words

if TYPE_CHECKING:
    from reader.story import Story

SIZE = 128
"""Hashes kept of a text."""
_RUN = 5
_ONE_IN = 8
_HASHES = 1 << 32
_SPREAD = 0x9E3779B1

Sketch = bytes
"""At most ``SIZE`` numbers of 32 bits, ascending, the least byte first."""


def sketch(story: Story) -> Sketch:
    """The sketch of the story proper."""
    return _packed(_hashes(words(story)))


def merged(sketches: Iterable[Sketch]) -> Sketch:
    """The sketch of several texts together, such as the parts of a work."""
    return _packed({value for each in sketches for value in numbers(each)})


def numbers(sketch: Sketch) -> array[int]:
    """The numbers in a sketch."""
    values = array("I", sketch)
    if array("I", [1]).tobytes()[0] != 1:
        values.byteswap()
    return values


def contained(first: Sketch, second: Sketch) -> float:
    """How much of the first text is in the second, from 0 to 1, as an estimate."""
    return shares(first, second)[0]


def nearly_same(first: Sketch, second: Sketch) -> float:
    """How much of one of the texts is in the other, whichever is more: 1 if one holds the other."""
    return max(shares(first, second)[:2])


def shares(first: Sketch, second: Sketch) -> tuple[float, float, int]:
    """How much of the first is in the second, of the second in the first, and how many hashes say so."""
    one, two = numbers(first), numbers(second)
    # Beyond the last of a full sketch nothing is known of its text.
    end = min(_end(one), _end(two))
    known, others = {value for value in one if value < end}, {value for value in two if value < end}
    common = len(known & others)
    return common / max(1, len(known)), common / max(1, len(others)), common


def _end(values: array[int]) -> int:
    return values[-1] + 1 if len(values) == SIZE else _HASHES


def _hashes(words: list[bytes]) -> set[int]:
    beginnings = {word for word in set(words) if crc32(word) % _ONE_IN == 0}
    runs = (words[at : at + _RUN] for at, word in enumerate(words) if word in beginnings)
    return {crc32(b" ".join(run)) * _SPREAD % _HASHES for run in runs if len(run) == _RUN}


def _packed(hashes: set[int]) -> Sketch:
    values = array("I", nsmallest(SIZE, hashes))
    if array("I", [1]).tobytes()[0] != 1:
        values.byteswap()
    return values.tobytes()
