"""What is to be written: one or several stories, each with the sections its pages show."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from functools import cached_property
from hashlib import sha256

from reader.clean import one_line
from reader.page.compose import compose
from reader.page.piece import Piece, Role
from reader.page.sections import Section, sections
from reader.story import Story
from reader.text.language import language_of

Progress = Callable[[float], None]
"""Told from 0 to 1 how much is done; whatever it raises ends the work."""

UNDETERMINED = "und"
"""The code of BCP 47 for a language that is not known."""
EARLIEST = datetime(1980, 1, 1, tzinfo=timezone.utc)
"""The first moment a zip archive can name."""


@dataclass(frozen=True)
class Volume:
    """A story: its texts in the order they are read in, more than one if each chapter has a file."""

    stories: tuple[Story, ...]
    name: str
    """What it is called where it does not say so itself, such as its file's name."""

    @property
    def title(self) -> str:
        """The story's title in one line."""
        return one_line(next((each.title for each in self.stories if each.title), self.name))

    @property
    def author(self) -> str:
        """The author in one line, or an empty string."""
        return one_line(next((each.author for each in self.stories if each.author), ""))

    @cached_property
    def language(self) -> str:
        """The language as a tag of BCP 47, such as ``en-US``."""
        return (language_of(self.stories[0]) or UNDETERMINED).replace("_", "-")

    def field(self, name: str) -> str:
        """The value of the first header field of a name, in one line."""
        found = (field.value for story in self.stories for field in story.fields if field.name == name)
        return one_line(next(found, ""))


@dataclass(frozen=True)
class Publication:
    """What one file of a format holds."""

    volumes: tuple[Volume, ...]
    title: str
    modified: datetime = EARLIEST
    """When the latest of its texts was changed; the same stories make the same file."""

    @property
    def authors(self) -> tuple[str, ...]:
        """All authors, each once, in the order of the volumes."""
        return tuple(dict.fromkeys(volume.author for volume in self.volumes if volume.author))

    @property
    def language(self) -> str:
        """The language of the first volume."""
        return self.volumes[0].language

    @property
    def digest(self) -> str:
        """What tells these texts from others: 64 hexadecimal digits."""
        made = sha256()
        for volume in self.volumes:
            for story in volume.stories:
                made.update(story.text.encode("utf-8", "surrogatepass") + b"\0")
        return made.hexdigest()


@dataclass(frozen=True, slots=True)
class Page:
    """A section of a story as it is written down."""

    volume: int
    number: int
    """Counted from 1 through the whole publication."""
    heading: str
    """The name of the chapter whose heading stands here; empty where none does."""
    level: int
    """The level of that heading, from 1."""
    opens_volume: bool
    _story: Story
    _section: Section
    _left_out: tuple[Role, ...]

    def pieces(self) -> Iterator[Piece]:
        """Yield what the section shows, unfolded; composed now, so that no long novel is held twice."""
        return (each for each in compose(self._story, self._section) if each.role not in self._left_out)


def pages(publication: Publication, progress: Progress) -> Iterator[Page]:
    """Yield all sections in order."""
    total = max(1, sum(len(story.text) for each in publication.volumes for story in each.stories))
    done = number = 0
    for index, volume in enumerate(publication.volumes):
        for story in volume.stories:
            for section in sections(story):
                progress((done + section.start) / total)
                number += 1
                is_first = story is volume.stories[0]
                left_out = (Role.FOLD,) if is_first else (Role.FOLD, Role.TITLE, Role.BYLINE)
                opens = is_first and section.start == 0
                yield Page(index, number, *_begun(story, section), opens, story, section, left_out)
            done += len(story.text)
    progress(1.0)


def _begun(story: Story, section: Section) -> tuple[str, int]:
    """Return the name and level of the chapter whose heading stands in a section, if one does."""
    heading = story.chapters[section.chapter].heading
    if heading is None or not section.start <= heading.start < section.end:
        return "", 1
    return one_line(heading.name), heading.level
