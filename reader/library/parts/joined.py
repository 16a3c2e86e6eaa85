"""Several texts as one, on one scale of offsets, and the way back to each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

SEAM = "\n\n\n"
"""Stands between two texts, so that the last line of one and the first of the next stay two."""


class Span(NamedTuple):
    """Where one of the texts stands in the whole."""

    start: int
    end: int


class Place(NamedTuple):
    """A place in one of the texts."""

    part: int
    """The index of the text."""
    offset: int
    """In that text alone."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The whole, and where each text stands in it."""

    text: str
    spans: tuple[Span, ...]

    def place(self, offset: int) -> Place:
        """The place an offset into the whole stands for; within a seam it is the end of the text before."""
        part = max(0, bisect_right(self.spans, offset, key=lambda span: span.start) - 1)
        start, end = self.spans[part]
        return Place(part, min(max(start, offset), end) - start)

    def offset(self, place: Place) -> int:
        """The offset into the whole of a place in one text; beyond the text's end it is that end."""
        start, end = self.spans[place.part]
        return min(start + max(0, place.offset), end)


def joined(texts: Sequence[str]) -> Joined:
    """The texts one after another. Raises ValueError if there are none."""
    if not texts:
        raise ValueError("There is nothing to join.")
    starts = accumulate((len(text) + len(SEAM) for text in texts[:-1]), initial=0)
    spans = tuple(Span(start, start + len(text)) for start, text in zip(starts, texts, strict=True))
    return Joined(SEAM.join(texts), spans)
