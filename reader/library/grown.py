"""Stories that go on: chapters that have come since it was read."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.locator import Locator
from reader.story import Story


class NewChapters(NamedTuple):
    """What has come to a story since it was read last."""

    number: int
    start: int
    """The offset to go on at: the first of them, or for who had not read all there was, where they were."""


def new_chapters(story: Story, saved: Locator, offset: int) -> NewChapters | None:
    """Return the chapters that have come since a reader was in a story; None if there are none.

    ``saved`` is where they were in the text as it was, and ``offset`` where that is now.
    """
    if saved.progression < 1:
        new = len(story.chapters) - (saved.chapters or len(story.chapters))
        return NewChapters(new, offset) if new > 0 else None
    following = [chapter.start for chapter in story.chapters[story.chapter_at(offset) + 1 :]]
    return NewChapters(len(following), following[0]) if following else None
