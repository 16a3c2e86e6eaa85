"""Saying where the reader is: chapter, page, percent, minutes left."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.clean import flattened, one_line
from reader.pace import Pace, minutes_between
from reader.page.piece import FoldWords
from reader.sentences import to_translate
from reader.story import BlockKind, Story

if TYPE_CHECKING:
    from ui.page.shown import Shown

_PROSE = (BlockKind.PARAGRAPH, BlockKind.LINES)
_EXCERPT = 160
"""Characters in an excerpt, at most."""
_LONG = 600
"""Minutes from which on only hours are told."""
_LEFT_IN_CHAPTER = to_translate(
    "Where",
    (
        "the chapter ends here",
        "1 minute left in chapter",
        "{} minutes left in chapter",
        "{} h {:02} min left in chapter",
        "{} hours left in chapter",
    ),
)
_LEFT = to_translate(
    "Where", ("the end", "1 minute left", "{} minutes left", "{} h {:02} min left", "{} hours left")
)


_FOLD = to_translate("Where", ("notes", "contents", "small print", "header", "{} and {}", "{} more"))


class Where(NamedTuple):
    """Where the reader is: what the foot says."""

    story: Story
    chapter: str
    page: str
    progression: float
    left_in_chapter: str
    """The time; empty where the story has only one chapter."""
    left: str
    """The time left in the story."""


def where(story: Story, shown: Shown, pace: Pace) -> Where:
    """Return what the foot of the window says of the page shown."""
    finished = shown.end >= story.body_end
    chapter = shown.section.chapter
    return Where(
        story,
        chapter_name(story, chapter),
        _page(shown),
        1.0 if finished else story.progression(shown.start),
        _left_in_chapter(story, chapter, shown.end, pace) if len(story.chapters) > 1 else "",
        _told(minutes_between(story, shown.end, story.body_end, pace), _LEFT),
    )


def fold_words() -> FoldWords:
    """Return what the line says that stands for what is folded away on a title page."""
    return FoldWords(*map(_translate, _FOLD))


def widest_left() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the longest that is said of the time left in a chapter and in a story, to keep room for it."""
    return (
        tuple(_told(minutes, _LEFT_IN_CHAPTER) for minutes in (0, 48, 8 * 60 + 48, 888 * 60)),
        tuple(_told(minutes, _LEFT) for minutes in (0, 48, 8 * 60 + 48, 8888 * 60)),
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
        return one_line(heading.name)
    return _translate("Opening") if len(story.chapters) > 1 else ""


def excerpt_at(story: Story, offset: int) -> str:
    """Return the first words of the story's own text at or after an offset, in one line."""
    after = islice(story.blocks, max(0, story.block_at(offset)), None)
    prose = (block for block in after if block.end > offset and block.kind in _PROSE)
    start = max(offset, next((block.start for block in prose), offset))
    return flattened(story.text[start : start + _EXCERPT]).strip()


def _left_in_chapter(story: Story, chapter: int, offset: int, pace: Pace) -> str:
    """Say nothing of what stands before and after the story proper."""
    end = story.chapters[chapter].end
    if offset >= story.body_end or end <= story.body_start:
        return ""
    return _told(minutes_between(story, offset, end, pace), _LEFT_IN_CHAPTER)


def _told(minutes: int, sentences: Sequence[str]) -> str:
    """Tell a time by the sentence for none, one minute, some minutes, some hours or many."""
    none, one, few, hours, many = map(_translate, sentences)
    if minutes <= 1:
        return one if minutes else none
    if minutes < 60:
        return few.format(minutes)
    return hours.format(*divmod(minutes, 60)) if minutes < _LONG else many.format(round(minutes / 60))


def _translate(text: str) -> str:
    return QCoreApplication.translate("Where", text)
