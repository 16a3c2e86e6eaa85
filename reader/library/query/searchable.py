"""A story as it is searched and counted, prepared once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.files import display_name
from reader.library.query.fold import fold, folded
from reader.library.query.values import values

if TYPE_CHECKING:
    from reader.library.catalogue import CatalogueEntry

_NAMES = ("fandom", "pairing", "characters", "series")
"""The fields in which, as in title and author, a slip of the keys is forgiven."""
_OTHERS = ("genre", "rating", "status", "warnings", "language", "summary")
_MARKS = {name: chr(code) for code, name in enumerate(("title", "author", *_NAMES, *_OTHERS, "file"), 1)}
"""What the line of each field begins with: no character that is typed."""
_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True, slots=True)
class Searchable:
    """What of a story is searched: about a kilobyte, which changes only with its file."""

    text: str
    """All that is looked through, folded, a field a line: title, author and names first."""
    names_end: int
    """Where the names end in the text."""
    title: str
    """The words of the title, folded, each between two spaces."""
    author: str
    """Folded."""
    values: tuple[str, ...]
    """Of its facets, as :func:`reader.library.query.values.value` makes them."""

    @property
    def names(self) -> str:
        """Title, author and names."""
        return self.text[: self.names_end]


def searchable(entry: CatalogueEntry) -> Searchable:
    """Prepare what is known of a story for searching."""
    fields, file_name = dict(entry.fields), display_name(entry.path)
    title, author = folded(entry.title or entry.opening or file_name), fold(entry.author or "")
    names = _lines(("title", "author", *_NAMES), {**fields, "title": title, "author": author})
    others = _lines((*_OTHERS, "file"), {**fields, "file": file_name})
    return Searchable(
        text=names + others,
        names_end=len(names),
        title=f" {' '.join(_WORD.findall(title))} ",
        author=author,
        values=values(entry, fields),
    )


def in_field(name: str, text: str) -> re.Pattern[str]:
    """Return what finds a folded text in one field of a story's text."""
    return re.compile(f"{_MARKS[name]}[^\n]*?{re.escape(text)}")


def _lines(names: Iterable[str], fields: Mapping[str, str]) -> str:
    return folded("".join([f"{_MARKS[name]}{fields[name]}\n" for name in names if name in fields]))
