"""A small sketch of a story's text, from which it can be told how much of it is in another.

It is a bottom-k sketch (Broder, "On the resemblance and containment of documents", 1997): of the
hashes of all runs of five words the smallest are kept. So that it is quick, only runs that begin with
a long word are looked at, and where these are too few, with one word in eight, always the same ones.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from itertools import compress
from zlib import crc32

from reader.library.parts.folded import words

SIZE = 128
"""Hashes kept of a text, at most."""
_ENOUGH = 64
"""Hashes of runs with long beginnings that will do."""
_RUN = 5
_LONG = frozenset((8, 9))
"""Bytes; some words in a hundred of most languages have as many."""
_ONE_IN = 8
_HASHES, _HALF = 1 << 32, 1 << 31

Sketch = bytes
"""At most ``SIZE`` numbers of 32 bits, ascending, the least byte first."""


def sketch(text: str) -> Sketch:
    """The sketch of a folded text."""
    return _packed(_hashes(words(text)))


def merged(sketches: Iterable[Sketch]) -> Sketch:
    """The sketch of several texts together, such as the parts of a work."""
    return _packed({value for each in sketches for value in numbers(each)})


def numbers(sketch: Sketch) -> array[int]:
    """The numbers in a sketch."""
    values = array("I", sketch)
    if array("I", [1]).tobytes()[0] != 1:
        values.byteswap()
    return values


def shares(first: Sketch, second: Sketch) -> tuple[float, float, int]:
    """How much of the first is in the second, of the second in the first, and how many hashes say so."""
    one, two = numbers(first), numbers(second)
    # Beyond the last of a full sketch nothing is known of its text.
    end = min(_end(one), _end(two))
    known, others = {value for value in one if value < end}, {value for value in two if value < end}
    common = len(known & others)
    return common / max(1, len(known)), common / max(1, len(others)), common


def _end(values: array[int]) -> int:
    if len(values) == SIZE:
        return values[-1] + 1
    return _HALF if len(values) >= _ENOUGH and values[-1] < _HALF else _HASHES


def _hashes(words: list[bytes]) -> set[int]:
    """The hashes of runs; those that begin with a long word are the smaller half of all numbers."""
    found = set(_runs(words, map(_LONG.__contains__, map(len, words))))
    if len(found) < _ENOUGH:
        begins = {word for word in set(words) if crc32(word) % _ONE_IN == 0}
        found.update(_HALF + number for number in _runs(words, map(begins.__contains__, words)))
    return found


def _runs(words: list[bytes], begins: Iterable[bool]) -> Iterator[int]:
    places = compress(range(len(words) - _RUN + 1), begins)
    return (crc32(b" ".join(words[at : at + _RUN])) % _HALF for at in places)


def _packed(hashes: set[int]) -> Sketch:
    values = array("I", sorted(hashes)[:SIZE])
    if array("I", [1]).tobytes()[0] != 1:
        values.byteswap()
    return values.tobytes()
