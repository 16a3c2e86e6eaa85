"""Saying where the reader is: chapter, page, percent, minutes left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.story import Story
from reader.text.words import count_words, minutes
from ui.foot import Where
from ui.page.page_view import Shown

_SAMPLE = 20_000
"""Characters from which the story's words per character are judged."""


def where(story: Story, shown: Shown) -> Where:
    """Return what the foot of the window says of the page shown."""
    finished = shown.end >= story.body_end
    return Where(
        chapter_name(story, shown.section.chapter),
        _translate("page {} of {}").format(shown.page + 1, shown.pages),
        1.0 if finished else story.progression(shown.start),
        _minutes_left(story, shown.end),
        _ticks(story),
    )


def chapter_name(story: Story, number: int) -> str:
    """Return a chapter's name in one line; empty where a story has only one."""
    heading = story.chapters[number].heading
    if heading is not None:
        return heading.name
    return _translate("Opening") if len(story.chapters) > 1 else ""


def _minutes_left(story: Story, offset: int) -> str:
    left = story.body_end - max(offset, story.body_start)
    if left <= 0:
        return _translate("the end")
    sample = story.text[story.body_start :][:_SAMPLE]
    needed = minutes(round(left * count_words(sample) / max(1, len(sample))))
    return _translate("1 minute left") if needed == 1 else _translate("{} minutes left").format(needed)


def _ticks(story: Story) -> tuple[float, ...]:
    return tuple(story.progression(chapter.start) for chapter in story.chapters[1:])


def _translate(text: str) -> str:
    return QCoreApplication.translate("Where", text)
