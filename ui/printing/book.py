"""All pages of what is to be printed: how many there are, and what begins on which."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest
from math import ceil
from typing import NamedTuple

from reader.clean import one_line
from reader.page.sections import Section, sections
from reader.publish.publication import Publication, Volume
from reader.story import Story
from ui.printing.compositor import Compositor, Seam, SetPages, Setting

CONTENTS_HEAD = 4
"""Rows of the first page of contents that its title takes."""


class Text(NamedTuple):
    """A text of the book, the story it belongs to, and whether that begins with it."""

    volume: Volume
    story: Story
    opens: bool


class Chapter(NamedTuple):
    """A chapter: the index of its text, and its own in that."""

    text: int
    number: int


class Gathering(NamedTuple):
    """Pages that are set together: those of a section, or nearly so."""

    text: int
    """Which of the book's texts they are of."""
    section: Section
    seam: Seam | None
    first: int
    """How many pages of texts come before them."""
    pages: int


class Entry(NamedTuple):
    """A line of the contents: a story (level 0), or a chapter, and where it begins."""

    chapter: Chapter
    name: str
    level: int


@dataclass(eq=False)
class Book:
    """Stories, or one chapter, and their pages, counted from 1."""

    publication: Publication
    compositor: Compositor
    only: Chapter | None = None
    """The only one that is printed; None for all."""
    gatherings: list[Gathering] = field(default_factory=list)
    """Those that are counted as yet, in order."""
    is_counted: bool = False
    _begun: dict[Chapter, int] = field(default_factory=dict)
    """How many pages of texts come before each chapter of each text."""

    def count(self) -> Iterator[float]:
        """Set all of it once, bit by bit, to know how many pages there are; yield how much is done."""
        done, total = 0, max(1, sum(len(text.story.text) for text in self.texts))
        for number, text in enumerate(self.texts):
            seam: Seam | None = None
            parts = self._sections(number)
            for section, following in zip_longest(parts, parts[1:]):
                setting = self.compositor.set(text.story, section, seam)
                pages = yield from telling(setting, (done + section.start) / total)
                goes_on = following is not None and following.chapter == section.chapter
                seam_before, seam = seam, pages.seam(text.story) if pages is not None and goes_on else None
                if pages is not None:
                    self._gather(number, section, seam_before, len(pages) - (seam is not None))
            done += len(text.story.text)
        self.is_counted = True

    def _gather(self, text: int, section: Section, seam: Seam | None, pages: int) -> None:
        last = self.gatherings[-1] if self.gatherings else None
        first = last.first + last.pages if last is not None else 0
        self.gatherings.append(Gathering(text, section, seam, first, pages))
        self._begun.setdefault(Chapter(text, section.chapter), first)

    @cached_property
    def texts(self) -> Sequence[Text]:
        """All texts in order."""
        volumes = self.publication.volumes
        return [Text(each, story, story is each.stories[0]) for each in volumes for story in each.stories]

    def _sections(self, text: int) -> Sequence[Section]:
        found = sections(self.texts[text].story)
        return [each for each in found if self.only in (None, Chapter(text, each.chapter))]

    # Pages

    @property
    def pages(self) -> int:
        """How many pages there are, as far as they are counted."""
        last = self.gatherings[-1] if self.gatherings else None
        return self.contents_pages + (last.first + last.pages if last is not None else 0)

    @cached_property
    def contents_pages(self) -> int:
        """How many pages of contents there are; they come first."""
        if not self.compositor.paper.contents or len(self.entries) < 2:
            return 0
        return ceil((len(self.entries) + CONTENTS_HEAD) / self.compositor.sheet.rows)

    def gathering_of(self, page: int) -> Gathering | None:
        """Return what a page is set with; None for one of the contents, or where there is none."""
        number = page - 1 - self.contents_pages
        if not 0 <= number < self.pages - self.contents_pages:
            return None
        return self.gatherings[bisect_right(self.gatherings, number, key=lambda each: each.first) - 1]

    def set(self, gathering: Gathering) -> Setting:
        """Set the pages of a gathering."""
        return self.compositor.set(self.texts[gathering.text].story, gathering.section, gathering.seam)

    def place(self, page: int, gathering: Gathering) -> int:
        """Return which page of a gathering a page is, counted from 0."""
        return page - 1 - self.contents_pages - gathering.first

    # What begins where

    @cached_property
    def entries(self) -> Sequence[Entry]:
        """The stories if there are several, and the chapters that have names."""
        return list(self._entries()) if self.only is None else []

    def _entries(self) -> Iterator[Entry]:
        several = len(self.publication.volumes) > 1
        for number, (volume, story, opens) in enumerate(self.texts):
            if several and opens:
                yield Entry(Chapter(number, 0), " – ".join(filter(None, (volume.title, volume.author))), 0)
            for index, chapter in enumerate(story.chapters):
                if chapter.heading is not None:
                    yield Entry(Chapter(number, index), one_line(chapter.heading.name), chapter.heading.level)

    def page_of(self, entry: Entry) -> int:
        """Return the page an entry begins on; 0 where it is not known yet, or nothing of it is shown."""
        first = self._begun.get(entry.chapter)
        return 0 if first is None else 1 + self.contents_pages + first


def telling(setting: Setting, share: float) -> Generator[float, None, SetPages | None]:
    """Go on with a setting to its end, yielding how much of the whole is done."""
    while True:
        try:
            next(setting)
        except StopIteration as end:
            pages: SetPages | None = end.value
            return pages
        yield share
