"""The words on both sides of a place, and how much of them stands around another place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.letters import squeezed

if TYPE_CHECKING:
    from reader.library.locator import Locator

_END = re.compile(r"[.!?\u2026\u3002\uff01\uff1f]+[\"'\u201d\u2019\u00bb)]*(?:\s|$)|\n\s*\n")
"""Where a sentence ends, or a paragraph."""
_LAST_WORD = re.compile(r"\w[\W_]*\Z")
"""The last letter of the last word, and what closes the sentence after it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """The letters before and after a place, without blank space, and those of them in its own sentence."""

    words: str
    """The passage as it stands in its text."""
    into: int
    """Where in it the place is."""
    before: str
    ahead: str
    sentence_before: str
    sentence_ahead: str
    is_end: bool = False
    """Whether the place is after the last of its words, and not before the first."""

    @property
    def letters(self) -> str:
        """All its letters."""
        return self.before + self.ahead

    @property
    def sentence(self) -> str:
        """The letters of the place's own sentence, as many as are known."""
        return self.sentence_before + self.sentence_ahead

    def windows(self, size: int) -> Iterator[tuple[int, str]]:
        """Every so many letters in a row, and how far before the place they begin."""
        letters = self.letters
        for start in range(len(letters) - size + 1):
            yield len(self.before) - start, letters[start : start + size]

    def is_spelled(self, letters: str, index: int) -> bool:
        """Whether the sentence of the place stands around an index."""
        start = index - len(self.sentence_before)
        return bool(self.sentence) and start >= 0 and letters.startswith(self.sentence, start)

    def agreement(self, letters: str, index: int) -> int:
        """How many letters in a row on both sides of an index are as they were."""
        behind = letters[max(0, index - len(self.before)) : index]
        forward = _common(self.ahead, letters[index : index + len(self.ahead)])
        return forward + _common(self.before[::-1], behind[::-1])


def passage_from(locator: Locator) -> Passage:
    """The words around a place that goes with those after it."""
    before, ahead = locator.before, locator.quote + locator.after
    return _passage(before, ahead, len(before), is_end=False)


def passage_until(locator: Locator) -> Passage:
    """The words around the end of something, which goes with those before it; no more are known of these."""
    before, ahead = locator.before, locator.quote[: len(locator.before)]
    last = _LAST_WORD.search(before)
    return _passage(before, ahead, last.start() if last else len(before), is_end=True)


def _passage(before: str, ahead: str, at: int, is_end: bool) -> Passage:
    """The words around a place, whose own sentence is the one in which the index `at` lies."""
    words, into = before + ahead, len(before)
    start, end = _sentence(words, at)
    return Passage(
        words,
        into,
        squeezed(before),
        squeezed(ahead),
        squeezed(words[start:into]),
        squeezed(words[max(start, into) : end]),
        is_end,
    )


def _sentence(words: str, at: int) -> tuple[int, int]:
    """From where to where the sentence goes in which an index lies, if the words hold all of it."""
    start = max((match.end() for match in _END.finditer(words, 0, at)), default=0)
    end = _END.search(words, at)
    return start, end.end() if end else len(words)


def _common(one: str, other: str) -> int:
    """The length of the beginning two strings share."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)
