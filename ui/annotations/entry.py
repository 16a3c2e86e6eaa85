"""An annotation as a row of the panel shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.clean import one_line
from reader.files import display_name
from reader.library.annotation import Listed, Said
from reader.library.locator import SURE, Certainty
from ui.where import chapter_name, excerpt_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.story import Story
    from ui.annotations.placed import Placed

_EXCERPT = 160
"""Characters."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is said of an annotation, and where it is."""

    id: str
    said: Said
    is_bookmark: bool
    path: bytes | None
    """The story's file; None for the story on the page."""
    text_sha256: str
    """The hash of its text as it was read last."""
    story: str
    """The story's title; empty where there is no need to say it."""
    chapter: str
    excerpt: str
    offset: int
    progression: float
    made_at: float
    certainty: Certainty

    @property
    def words(self) -> str:
        """What the reader calls it, or else the story's own words."""
        return self.said.name or self.excerpt

    @property
    def is_sure(self) -> bool:
        """Whether it is where it was meant to be."""
        return self.certainty in SURE

    @property
    def said_of_it(self) -> tuple[str, ...]:
        """Everything by which it can be looked for."""
        said = self.said
        return said.name, self.excerpt, said.note, self.chapter, self.story, said.author


def of_page(placed: Placed, story: Story) -> Entry:
    """Return the entry of an annotation of the story on the page."""
    annotation, start = placed.annotation, placed.start
    return Entry(
        annotation.id,
        annotation.said,
        annotation.is_bookmark,
        None,
        annotation.text_sha256,
        "",
        chapter_name(story, story.chapter_at(start)),
        _excerpt(placed, story),
        start,
        story.progression(start),
        annotation.made_at,
        placed.found.certainty,
    )


def of_any(listed: Listed, title_of: Callable[[bytes], str]) -> Entry:
    """Return the entry of an annotation of any story; nobody has looked whether it is still there.

    ``title_of`` says what a file's story is called, and nothing where that is not known.
    """
    return Entry(
        listed.id,
        listed.said,
        listed.is_bookmark,
        listed.path,
        listed.text_sha256,
        title_of(listed.path) or one_line(listed.said.title) or display_name(listed.path),
        one_line(listed.chapter),
        one_line(listed.said.words or listed.quote, _EXCERPT),
        listed.offset,
        listed.progression,
        listed.made_at,
        Certainty.EXACT,
    )


def percent(entry: Entry) -> str:
    """Say how far through the story it is."""
    return f"{QLocale().toString(round(entry.progression * 100))} %"


def _excerpt(placed: Placed, story: Story) -> str:
    annotation = placed.annotation
    if annotation.is_bookmark:
        return (
            excerpt_at(story, placed.start) if placed.is_sure else one_line(annotation.start.quote, _EXCERPT)
        )
    now = story.text[placed.start : min(placed.end, placed.start + _EXCERPT)]
    return one_line(now if placed.is_sure else annotation.said.words, _EXCERPT)
