"""A story as it is searched and counted, prepared once."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.files import display_name
from reader.library.query.fold import fold, folded
from reader.library.query.values import values

if TYPE_CHECKING:
    from reader.library.catalogue import CatalogueEntry

NAMES = ("fandom", "pairing", "characters", "series")
"""The fields in which, as in title and author, a slip of the keys is forgiven."""
_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True, slots=True)
class Searchable:
    """What of a story is searched: about a kilobyte, which changes only with its file."""

    text: str
    """All that is looked through, folded: title, author and names first."""
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
    fields = dict(entry.fields)
    file_name = os.fsdecode(entry.path.rpartition(os.fsencode(os.sep))[2])
    title = folded(entry.title or entry.opening or display_name(entry.path))
    author = fold(entry.author or "")
    names = "\n".join([title, author, *(fold(fields[name]) for name in NAMES if name in fields)])
    rest = " \n".join([*(value for name, value in entry.fields if name not in NAMES), file_name])
    return Searchable(
        text=f"{names}\n{folded(rest)}",
        names_end=len(names),
        title=f" {' '.join(_WORD.findall(title))} ",
        author=author,
        values=values(entry, fields),
    )
