"""A story as the list shows it."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import cached_property

from reader.files import display_name
from reader.library.catalogue import CatalogueEntry
from reader.library.parts.work import Work
from reader.library.query.searchable import Searchable, searchable
from reader.text.words import minutes
from ui.statistics.words import time_told

_ARTICLE = re.compile(r"^(?:(?:the|an?|der|die|das|le|la|les|el|los|las)\s+(?=\w)|l['’](?=\w))")
"""What stands before the word a title is sorted by."""
_ARTICLE_LETTERS = ("the", "a", "d", "l", "el")
"""How articles begin: most titles need no closer look."""
_NUMBER = re.compile(r"\d{1,18}")


@dataclass(frozen=True, eq=False)
class Row:
    """A story as the list shows it."""

    entry: CatalogueEntry
    """Of a story in several files one that stands for all."""
    work: Work | None = None
    """The files, if there are several."""
    parts: tuple[tuple[CatalogueEntry, ...], ...] = ()
    """Those that are there, in order; where a part is in several files, the usual one is the first."""

    @property
    def keepers(self) -> tuple[CatalogueEntry, ...]:
        """The files by which is kept what the reader makes of the story: all that have its beginning."""
        return self.parts[0] if self.parts else (self.entry,)

    @property
    def files(self) -> int:
        """How many files there are of it."""
        return sum(map(len, self.parts)) or 1

    @cached_property
    def heading(self) -> str:
        """The title, or the opening words in quotation marks, or the file's name."""
        if self.entry.title:
            return self.entry.title
        return f"“{self.entry.opening}”" if self.entry.opening else self.file_name

    @property
    def is_titled(self) -> bool:
        """Whether the heading is a title that stands in the file or in its name."""
        return bool(self.entry.title)

    @cached_property
    def file_name(self) -> str:
        """The file's name, safe to show."""
        return display_name(self.entry.path)

    @property
    def distinction(self) -> str:
        """What tells the file from others of one title: its name without what repeats the title."""
        stem = self.file_name.removesuffix(".txt")
        rest = stem.removeprefix(self.heading).lstrip(" -–—_:.")
        return rest or stem

    @cached_property
    def order(self) -> tuple[str, bytes]:
        """What the list is sorted by: the heading, its numbers by value, then the path."""
        text = self.entry.title or self.entry.opening or self.file_name
        return f"{natural(text)}\0{_by_value(self.file_name.casefold())}", self.entry.path

    @cached_property
    def searchable(self) -> Searchable:
        """What the search box and the facets look at."""
        return searchable(self.entry)

    @property
    def folder(self) -> str:
        """Where the file lies."""
        return os.fsdecode(self.entry.path.rpartition(os.fsencode(os.sep))[0])

    def field(self, name: str) -> str:
        """Return what the header says of something; empty if it says nothing."""
        return next((value for field, value in self.entry.fields if field == name), "")

    @property
    def length(self) -> str:
        """The reading time, as ``48 min`` or ``1 h 5 min`` in the user's language."""
        return time_told(60 * minutes(self.entry.words))


def natural(text: str) -> str:
    """Return what a title is sorted by: without its article, its numbers by their value."""
    letters = text.casefold().lstrip("“”\"'‘’ ")
    if letters.startswith(_ARTICLE_LETTERS):
        letters = _ARTICLE.sub("", letters, count=1)
    return _by_value(letters)


def _by_value(text: str) -> str:
    return _NUMBER.sub(lambda number: number[0].zfill(18), text)
