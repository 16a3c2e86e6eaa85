"""Saying where the reader is: chapter, page, percent, minutes left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from reader.story import BlockKind, Story
from reader.text.words import count_words, minutes
from ui.foot import Where
from ui.page.shown import Shown

_PROSE = (BlockKind.PARAGRAPH, BlockKind.LINES)
_EXCERPT = 160
"""Characters in an excerpt, at most."""
_LONG = 600
"""Minutes from which on hours are told."""
_MOST_TICKS = 120
_SAMPLE = 4_000
"""Characters from which the story's words per character are judged."""


def where(story: Story, shown: Shown) -> Where:
    """Return what the foot of the window says of the page shown."""
    finished = shown.end >= story.body_end
    return Where(
        chapter_name(story, shown.section.chapter),
        _page(shown),
        1.0 if finished else story.progression(shown.start),
        _minutes_left(story, shown.end),
        _ticks(story),
    )


def _page(shown: Shown) -> str:
    if shown.page is None:
        return ""
    if shown.pages is None:
        return _translate("page {}").format(shown.page + 1)
    return _translate("page {} of {}").format(shown.page + 1, shown.pages)


def chapter_name(story: Story, number: int) -> str:
    """Return a chapter's name in one line; empty where a story has only one."""
    heading = story.chapters[number].heading
    if heading is not None:
        return heading.name
    return _translate("Opening") if len(story.chapters) > 1 else ""


def excerpt_at(story: Story, offset: int) -> str:
    """Return the first words of the story's own text at or after an offset, in one line."""
    prose = (block for block in story.blocks if block.end > offset and block.kind in _PROSE)
    start = max(offset, next((block.start for block in prose), offset))
    return " ".join(story.text[start : start + _EXCERPT].split())


def _minutes_left(story: Story, offset: int) -> str:
    left = story.body_end - max(offset, story.body_start)
    if left <= 0:
        return _translate("the end")
    sample = story.text[story.body_start : story.body_start + _SAMPLE]
    needed = minutes(round(left * count_words(sample) / max(1, len(sample))))
    if needed == 1:
        return _translate("1 minute left")
    if needed < _LONG:
        return _translate("{} minutes left").format(needed)
    return _translate("{} hours left").format(round(needed / 60))


def _ticks(story: Story) -> tuple[float, ...]:
    """Where chapters begin, unless there are so many that nobody could tell one from the next."""
    if len(story.chapters) > _MOST_TICKS:
        return ()
    return tuple(story.progression(chapter.start) for chapter in story.chapters[1:])


def _translate(text: str) -> str:
    return QCoreApplication.translate("Where", text)
