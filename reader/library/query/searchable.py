"""A story as it is searched and counted, prepared once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
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
_MARKS = {name: chr(code) for code, name in enumerate(("title", "author", *_NAMES, *_OTHERS, "file"), 0x0E)}
"""What the line of each field begins with: characters that are neither typed nor space."""
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


def in_field(name: str, wanted: str) -> Callable[[str], bool]:
    """Return what says of the text of a story whether one field holds a folded text."""
    mark = _MARKS[name]

    def holds(text: str) -> bool:
        # Three looks at the text are quicker than an expression that says the same.
        start = text.find(mark)
        return start >= 0 and text.find(wanted, start + 1, text.find("\n", start)) >= 0

    return holds


def _lines(names: Iterable[str], fields: Mapping[str, str]) -> str:
    return folded("".join([f"{_MARKS[name]}{fields[name]}\n" for name in names if name in fields]))
