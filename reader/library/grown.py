"""Stories that go on: chapters that have come since the reader had read all there was."""

from __future__ import annotations

from typing import NamedTuple

from reader.library.locator import Locator
from reader.story import Story


class NewChapters(NamedTuple):
    """What has come to a story since it was read to its end."""

    number: int
    start: int
    """The offset the first of them begins at."""


def new_chapters(story: Story, saved: Locator, offset: int) -> NewChapters | None:
    """Return the chapters after the one a reader had finished; None if they had not, or there are none.

    ``saved`` is where they were in the text as it was, and ``offset`` where that is now.
    """
    if saved.progression < 1:
        return None
    following = [chapter.start for chapter in story.chapters[story.chapter_at(offset) + 1 :]]
    return NewChapters(len(following), following[0]) if following else None
