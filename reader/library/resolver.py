"""Finds places in a text that has changed: by their words, else by their chapter, else by progression."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from itertools import chain

from reader.library.locator import Certainty, Found, Locator, chapter_name
from reader.library.passage import Passage, passage_from, passage_until
from reader.library.searched import SearchedText
from reader.story import Chapter, Story


class Resolver:
    """Finds certain places, and certain ends of passages, in one story."""

    def __init__(self, story: Story, places: Iterable[Locator], ends: Iterable[Locator] = ()) -> None:
        self._story = story
        self._text = SearchedText(story.text, chain(map(passage_from, places), map(passage_until, ends)))

    def place(self, locator: Locator) -> Found:
        """Where a place is."""
        return self._by_words(passage_from(locator), self._near(locator)) or self._without_words(locator)

    def end(self, start: Locator, end: Locator, found: Found) -> Found:
        """Where a passage ends whose start was found: as far from it as it was, if its words are there."""
        if start.letters and end.letters and start.chapter_index == end.chapter_index:
            near = self._text.letters_before(found.offset) + end.letters - start.letters
        else:
            near = self._text.letters_before(found.offset + end.offset - start.offset)
        return self._by_words(passage_until(end), near) or self._without_words(end)

    def _by_words(self, passage: Passage, near: int) -> Found | None:
        match = self._text.find(passage, near)
        if not match:
            return None
        return Found(match.offset, Certainty.MOVED if match.is_sure else Certainty.APPROXIMATE)

    def _near(self, locator: Locator) -> int:
        """How many letters are before it, if nothing was put in or taken out before it in the chapter."""
        chapter = self._same_chapter(locator)
        if not locator.letters or not (chapter or locator.chapter_index == 0):
            return self._text.letters_before(locator.offset)
        # The first chapter begins where the text does, whatever its name is now.
        return self._text.letters_before(chapter.start if chapter else 0) + locator.letters

    def _without_words(self, locator: Locator) -> Found:
        """As far through the story as it was, or as near to that as its chapter allows."""
        story, chapter = self._story, self._same_chapter(locator)
        guess = story.body_start + round(locator.progression * (story.body_end - story.body_start))
        if not chapter or chapter.start == chapter.end:
            return Found(min(max(0, guess), len(story.text)), Certainty.LOST)
        return Found(min(max(chapter.start, guess), chapter.end - 1), Certainty.APPROXIMATE)

    def _same_chapter(self, locator: Locator) -> Chapter | None:
        """The chapter of that name nearest in number; one without a name is known by its number."""
        numbers = self._numbers.get(locator.chapter, [])
        if not locator.chapter:
            numbers = [number for number in numbers if number == locator.chapter_index]
        nearest = min(numbers, key=lambda number: abs(number - locator.chapter_index), default=None)
        return None if nearest is None else self._story.chapters[nearest]

    @cached_property
    def _numbers(self) -> dict[str, list[int]]:
        """Which chapters have a name."""
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, chapter in enumerate(self._story.chapters):
            numbers[chapter_name(chapter)].append(number)
        return numbers
