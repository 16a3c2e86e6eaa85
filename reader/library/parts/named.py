"""A file of a library with what its name and its header say of its place in a story."""

from __future__ import annotations

import os
import re
from typing import NamedTuple

from reader.clean import one_line
from reader.library.catalogue import CatalogueEntry
from reader.library.parts.naming import Naming, naming
from reader.library.parts.tokens import bare
from reader.library.parts.words import COUNTED
from reader.text.filename import title_from_name

_ENDING = re.compile(r"\.(?:txt|text|md|asc|gz|zip)$", re.IGNORECASE)
_SEPARATOR = os.fsencode(os.sep)
_NO_LETTER = re.compile(r"[\W\d_]+")


class Named(NamedTuple):
    """An entry, its name taken apart, and what its header says."""

    entry: CatalogueEntry
    stem: str
    naming: Naming
    author: str
    """As authors are compared; empty if none is stated."""
    title: str
    """The story's title as titles are compared, if the file states one of its own; else empty."""
    said: Naming
    """The title that the file states, taken apart."""

    @property
    def order(self) -> tuple[int, tuple[int, ...]]:
        """Its place among the parts of a story."""
        return self.naming.place, self.naming.number

    @property
    def slot(self) -> tuple[int, tuple[int, ...], str]:
        """Files with the same are alternatives."""
        return (*self.order, "" if self.naming.place == COUNTED else bare(self.naming.rest))


def stem_of(path: bytes) -> str:
    """A file's name without its ending, safe to show."""
    name = one_line(os.fsdecode(path.rpartition(_SEPARATOR)[2]))
    # A story may be packed, and then has two endings.
    return _ENDING.sub("", _ENDING.sub("", name)) or name


def folder_of(path: bytes) -> bytes:
    """The folder a file lies in."""
    return path.rpartition(_SEPARATOR)[0]


def named(entry: CatalogueEntry, stem: str) -> Named:
    """Take the name of a file apart that is called so, and look into its header."""
    author = _NO_LETTER.sub("", entry.author.casefold()) if entry.author else ""
    said = _stated(entry, stem)
    return Named(entry, stem, naming(stem), author, said.key, said)


def _stated(entry: CatalogueEntry, stem: str) -> Naming:
    """The title that stands in the file: the catalogue also has titles made of the file's name."""
    title = entry.title or ""
    if _letters(title) in _letters(stem) and (title == stem or title == title_from_name(stem + ".txt")):
        return Naming("")
    return naming(title)


def _letters(text: str) -> str:
    return bare(text).replace(" ", "")
