"""Stories that the tests of searching look through."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from reader.library.catalogue import CatalogueEntry
from reader.library.query.searchable import Searchable, searchable
from reader.library.standing import NEVER, Standing


@dataclass(frozen=True, eq=False)
class Listed:
    """A story in a list."""

    entry: CatalogueEntry
    standing: Standing = NEVER
    searchable: Searchable = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "searchable", searchable(self.entry))

    @property
    def folder(self) -> str:
        return os.fsdecode(self.entry.path.rpartition(b"/")[0])


def listed(
    title: str | None,
    author: str | None = None,
    words: int = 5_000,
    path: str | None = None,
    standing: Standing = NEVER,
    problem: str | None = None,
    **fields: str,
) -> Listed:
    """A story as a scan would find it; its file is named as it is."""
    where = os.fsencode(path or f"/stories/{title}.txt")
    entry = CatalogueEntry(
        path=where, size=1, modified_ns=1, text_sha256=None, title=title, opening="", author=author,
        words=words, chapters=1, fields=tuple(fields.items()), problem=problem,
    )  # fmt: skip
    return Listed(entry, standing)
