"""Finds passages again in a text that has been edited or set in other lines.

As in seed-and-extend alignment (Altschul et al. 1990), short seeds cut from a passage propose
places, and how far the text around each of them agrees with the passage decides. Blank space does
not count. A place whose own sentence is whole goes before others, however short that is and whatever
has become of the text around it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, islice

SEED = 20
"""So many letters in a row, blank space left out, seldom stand in a story twice."""
NEARBY = 10_000
"""How far around the old offset to look, in characters, before the whole text is searched."""
HITS = 50
"""How many hits of a seed to weigh on each side: a text of one letter repeated has millions."""
CHUNK = 4_096
_SHORTEST = 8
"""Letters a sentence has at least that is worth more than the text around it."""
_LEAST = 4
"""Letters of a sentence that is looked for when nothing else is left."""
_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f]+[\"'\u201d\u2019\u00bb)]*(?:\s|$)|\n\s*\n")
"""Where a sentence ends, or a paragraph."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a passage was found."""

    offset: int
    agreement: float
    """The share of the passage's letters, in a row around the offset, that are as they were."""
    is_alone: bool = False
    """Whether the sentence of the place is whole, and stands nowhere else."""


class SearchedText:
    """A text in which passages are looked for; what the search needs is made once, when needed."""

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, before: str, ahead: str, near: int) -> Match | None:
        """The place between the words `before` and `ahead`, or None where too few of them are left.

        The place whose surroundings agree best is taken, and of equals the nearest to the offset
        `near`. The cost is linear in the text's length, and small for a passage left as it was.
        """
        passage = _Passage(_squeeze(before), _squeeze(ahead), *map(_squeeze, _sentence(before, ahead)))
        near = min(near, len(self._text))
        unchanged = _nearest(self._text, before + ahead, max(0, near - len(before)))
        if passage.length >= SEED and unchanged >= 0:
            return Match(unchanged + len(before), 1.0)
        is_whole, agreement, _, index = self._best(passage, self._letters.index_of(near))
        if agreement < max(1, min(SEED, passage.length, _LEAST if is_whole else SEED)):
            return None
        is_alone = is_whole and self._letters.letters.count(passage.sentence) == 1
        return Match(self._letters.offset_of(index), agreement / passage.length, is_alone)

    @cached_property
    def _letters(self) -> _Letters:
        return _Letters(self._text)

    def _best(self, passage: _Passage, near: int) -> tuple[bool, int, int, int]:
        """Of the best place: whether its sentence is whole, agreement, distance negated, index."""
        letters = self._letters.letters
        places = [
            (passage.is_whole(letters, index), passage.agreement(letters, index), -abs(index - near), index)
            for seed, shift in passage.seeds()
            for index in _hits(letters, seed, shift, near)
        ]
        weighty = len(passage.sentence) >= _SHORTEST
        found = max(places, key=lambda place: (place[0] and weighty, *place[1:]), default=(False, 0, 0, 0))
        if found[1] < SEED:
            # Where no more than that is left, any whole sentence is better.
            return max(places, default=found)
        return found


class _Letters:
    """A text without blank space, and the way between its indices and the text's offsets."""

    def __init__(self, text: str) -> None:
        chunks = [_squeeze(text[start : start + CHUNK]) for start in range(0, len(text), CHUNK)]
        self._text = text
        self._ends = list(accumulate(map(len, chunks), initial=0))
        self.letters = "".join(chunks)

    def index_of(self, offset: int) -> int:
        """How many letters stand before an offset."""
        chunk = offset // CHUNK
        return self._ends[chunk] + len(_squeeze(self._text[chunk * CHUNK : offset]))

    def offset_of(self, index: int) -> int:
        """The offset of a letter; of the index after the last, the offset after the last letter."""
        if index > 0 and index == len(self.letters):
            return self.offset_of(index - 1) + 1
        chunk = bisect_right(self._ends, index) - 1
        letters = islice(self._letter_offsets(chunk * CHUNK), index - self._ends[chunk], None)
        return next(letters, 0)

    def _letter_offsets(self, start: int) -> Iterator[int]:
        return (at for at in range(start, len(self._text)) if not self._text[at].isspace())


@dataclass(frozen=True, slots=True)
class _Passage:
    """The letters before and after a place, without blank space, and those of them in its own sentence."""

    before: str
    ahead: str
    sentence_before: str
    sentence_ahead: str

    @property
    def length(self) -> int:
        return len(self.before) + len(self.ahead)

    @property
    def sentence(self) -> str:
        return self.sentence_before + self.sentence_ahead

    def is_whole(self, letters: str, index: int) -> bool:
        """Whether the sentence of the place stands around an index."""
        return letters.startswith(self.sentence, max(0, index - len(self.sentence_before)))

    def seeds(self) -> tuple[tuple[str, int], ...]:
        """Pieces of the passage, each with how far after its start the place is."""
        half = SEED // 2
        seeds = (
            (self.ahead[:SEED], 0),
            (self.before[-half:] + self.ahead[:half], len(self.before[-half:])),
            (self.before[-SEED:], len(self.before[-SEED:])),
            (self.sentence, len(self.sentence_before)),
        )
        return tuple(seed for seed in seeds if seed[0])

    def agreement(self, letters: str, index: int) -> int:
        """How many letters in a row on both sides of an index are as they were."""
        behind = letters[max(0, index - len(self.before)) : index]
        forward = _common(self.ahead, letters[index : index + len(self.ahead)])
        return forward + _common(self.before[::-1], behind[::-1])


def _sentence(before: str, ahead: str) -> tuple[str, str]:
    """What of the words before and after a place is in the sentence it is in."""
    start = max((match.end() for match in _END.finditer(before)), default=0)
    end = _END.search(ahead)
    return before[start:], ahead[: end.end()] if end else ahead


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _nearest(text: str, words: str, start: int) -> int:
    """Where the words stand nearest to an offset, exactly as they are; -1 where they do not."""
    for span in (NEARBY, len(text)):
        after = text.find(words, start, start + span + len(words))
        behind = text.rfind(words, max(0, start - span), start + len(words))
        hits = [hit for hit in (after, behind) if hit >= 0]
        if hits:
            return min(hits, key=lambda hit: abs(hit - start))
    return -1


def _hits(letters: str, seed: str, shift: int, near: int) -> Iterator[int]:
    """Where a seed puts the place: the nearest on either side of an index."""
    start = max(0, near - shift)
    for hits in (_hits_from(letters, seed, start), _hits_back(letters, seed, start)):
        yield from (hit + shift for hit in islice(hits, HITS))


def _hits_from(letters: str, seed: str, start: int) -> Iterator[int]:
    hit = letters.find(seed, start)
    while hit >= 0:
        yield hit
        hit = letters.find(seed, hit + 1)


def _hits_back(letters: str, seed: str, start: int) -> Iterator[int]:
    hit = letters.rfind(seed, 0, start + len(seed) - 1)
    while hit >= 0:
        yield hit
        hit = letters.rfind(seed, 0, hit + len(seed) - 1)


def _common(one: str, other: str) -> int:
    """The length of the beginning two strings share."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)
