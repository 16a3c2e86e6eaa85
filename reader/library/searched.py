"""Finds passages again in a text that has been edited or set in other lines.

As in seed-and-extend alignment (Altschul et al. 1990; Kent 2002), short windows of a passage that stand in
the text propose places, and how far the text around each of them agrees with the passage decides. Blank
space does not count. A place whose own sentence is whole goes before others, however short that is and
whatever has become of the text around it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from typing import NamedTuple

from reader.library.letters import Letters
from reader.library.passage import Passage

SEED = 20
"""So many letters in a row, blank space left out, seldom stand in a story twice."""
WINDOW = 12
STEP = 8
"""The text is looked at in windows of 12 letters, each 8 after the last: one lies in every 20 in a row."""
NEARBY = 10_000
"""How many letters around the old place a passage is looked for as a whole, before its windows are."""
HITS = 20
"""How many hits of a window to weigh on each side: a text of one letter repeated has millions."""
VOTES = 500
"""How many hits of all windows to weigh, those of the rarest first."""
PROPOSED = 25
"""How many places to weigh, those that most windows agree on."""
_SHORTEST = 8
"""Letters a sentence has at least that is worth more than the text around it."""
_LEAST = 4
"""Letters of a sentence that is looked for when nothing else is left."""


@dataclass(frozen=True, slots=True)
class Match:
    """Where a passage was found."""

    offset: int
    is_sure: bool
    """Whether half of the passage is there in a row, or its sentence is whole and stands nowhere else."""


class _Place(NamedTuple):
    """A place a passage may be at; of two the greater is better."""

    is_whole: bool
    """Whether its own sentence stands there, and is no short one."""
    seeded: int
    """The agreement, if it is more than chance."""
    is_spelled: bool
    """Whether its own sentence stands there, however short."""
    agreement: int
    nearness: int
    """The distance from where it was, negated."""
    at: int
    """How many letters are before it."""


_NOWHERE = _Place(False, 0, False, 0, 0, 0)


class SearchedText:
    """A text in which certain passages are looked for, all together in a time linear in its length."""

    def __init__(self, text: str, passages: Iterable[Passage]) -> None:
        self._letters = Letters(text)
        self._passages = tuple(passages)

    def letters_before(self, offset: int) -> int:
        """How many letters are before an offset, or in all if it lies behind them."""
        return self._letters.index_of(offset)

    def find(self, passage: Passage, near: int) -> Match | None:
        """The place of one of the passages, or None where too little of it is left.

        The place whose surroundings agree best is taken, and of equals the one with most nearly as many
        letters before it as `near` says.
        """
        place, length = self._best(passage, near), len(passage.letters)
        if place.agreement < max(1, min(SEED, length, _LEAST if place.is_spelled else SEED)):
            return None
        is_sure = place.agreement >= length / 2 or (place.is_spelled and self._stands_once(passage.sentence))
        return Match(self._letters.offset_of(place.at, passage.is_end), is_sure)

    def _stands_once(self, sentence: str) -> bool:
        letters = self._letters.letters
        return letters.find(sentence) == letters.rfind(sentence)

    @cached_property
    def _hits(self) -> dict[str, list[int]]:
        """Where windows of the passages stand in the text, of those that are looked at."""
        windows = chain.from_iterable(passage.windows(WINDOW) for passage in self._passages)
        hits: dict[str, list[int]] = {window: [] for _, window in windows}
        letters, wanted = self._letters.letters, hits.get
        for start in range(0, len(letters) - WINDOW + 1, STEP):
            found = wanted(letters[start : start + WINDOW])
            if found is not None:
                found.append(start)
        return hits

    def _best(self, passage: Passage, near: int) -> _Place:
        before = len(passage.before)
        unchanged = _nearest(self._letters.letters, passage.letters, near - before)
        if unchanged is not None:
            return self._place(passage, unchanged + before, near)
        proposed = chain(self._by_windows(passage, near), self._by_sentence(passage, near))
        places = (self._place(passage, index, near) for index in proposed)
        return max(places, default=_NOWHERE)

    def _place(self, passage: Passage, index: int, near: int) -> _Place:
        letters = self._letters.letters
        is_spelled, agreement = passage.is_spelled(letters, index), passage.agreement(letters, index)
        is_whole = is_spelled and len(passage.sentence) >= _SHORTEST
        seeded = agreement if agreement >= SEED else 0
        return _Place(is_whole, seeded, is_spelled, agreement, -abs(index - near), index)

    def _by_windows(self, passage: Passage, near: int) -> list[int]:
        """The places most windows agree on, the rarest having their say first."""
        windows = sorted(passage.windows(WINDOW), key=self._commonness)
        says = (hit + shift for shift, window in windows for hit in _around(self._hits[window], near - shift))
        votes, length = Counter(islice(says, VOTES)), len(self._letters.letters)
        proposed = sorted(votes, key=votes.__getitem__, reverse=True)[:PROPOSED]
        return [index for index in proposed if 0 <= index <= length]

    def _commonness(self, window: tuple[int, str]) -> int:
        """Roughly: where a text repeats itself, all its windows must count the same."""
        return len(self._hits[window[1]]).bit_length()

    def _by_sentence(self, passage: Passage, near: int) -> Iterator[int]:
        """Where a sentence stands that is so short that no window may lie in it, nearest on either side."""
        letters, sentence, shift = self._letters.letters, passage.sentence, len(passage.sentence_before)
        if not 0 < len(sentence) < SEED:
            return
        start = max(0, near - shift)
        for hits in (_hits_from(letters, sentence, start), _hits_back(letters, sentence, start)):
            yield from (hit + shift for hit in islice(hits, HITS))


def _nearest(text: str, words: str, start: int) -> int | None:
    """Where words stand exactly as they are, nearest to an index and not far from it."""
    start = max(0, start)
    hits = (
        text.find(words, start, start + NEARBY + len(words)),
        text.rfind(words, max(0, start - NEARBY), start + len(words)),
    )
    return min((hit for hit in hits if hit >= 0), key=lambda hit: abs(hit - start), default=None)


def _around(hits: list[int], near: int) -> list[int]:
    """The hits nearest to an index on either side."""
    if len(hits) <= HITS:
        return hits
    at = bisect_left(hits, near)
    return hits[max(0, at - HITS) : at + HITS]


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
