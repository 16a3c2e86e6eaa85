"""A story as it is read aloud, from any place to its end: section by section, made as they are reached."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.aloud.utterances import Utterance, utterances
from reader.page.compose import compose
from reader.page.piece import Manner
from reader.page.sections import section_at, sections
from reader.story import Story

_KEPT = 3
"""Sections whose utterances are kept: the one that is read, and what is beside it."""


class Cue(NamedTuple):
    """Which utterance comes: its section, and its number there."""

    section: int
    number: int


class Script:
    """Knows what is spoken of a story shown in some manner, and in what order."""

    def __init__(self, story: Story, manner: Manner) -> None:
        self.story = story
        # What is heard is the story, also while one looks at the file's own lines.
        self._manner = manner._replace(as_filed=False)
        self._sections = sections(story)
        self._utterances = lru_cache(_KEPT)(self._compose)

    def utterance(self, cue: Cue) -> Utterance:
        """Return what a cue stands for."""
        return self._utterances(cue.section)[cue.number]

    def chapter(self, cue: Cue) -> int:
        """Return the index of the chapter a cue is in."""
        return self._sections[cue.section].chapter

    def at(self, offset: int) -> Cue | None:
        """Return the first words to speak from an offset on, those it lies in included; None at the end."""
        first = section_at(self._sections, offset)
        reached = (cue for cue in self._from(Cue(first, 0), 1) if self._ends_after(cue, offset, first))
        return next(reached, None)

    def step(self, cue: Cue, direction: int) -> Cue | None:
        """Return what is spoken next (1) or before (-1), breaks left out on the way back; None at an end."""
        beside = self._from(Cue(cue.section, cue.number + direction), direction)
        return next((each for each in beside if direction > 0 or self.utterance(each).words), None)

    def _ends_after(self, cue: Cue, offset: int, first: int) -> bool:
        spoken = self.utterance(cue)
        return bool(spoken.words) and (cue.section > first or spoken.end > offset)

    def _from(self, cue: Cue, direction: int) -> Iterator[Cue]:
        """Yield a cue, where there is one, and all that follow it in a direction."""
        section, number = cue
        while 0 <= section < len(self._sections):
            while 0 <= number < len(self._utterances(section)):
                yield Cue(section, number)
                number += direction
            section += direction
            number = 0 if direction > 0 else self._last(section)

    def _last(self, section: int) -> int:
        return len(self._utterances(section)) - 1 if section >= 0 else -1

    def _compose(self, section: int) -> tuple[Utterance, ...]:
        return tuple(utterances(compose(self.story, self._sections[section], self._manner)))
