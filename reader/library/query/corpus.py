"""The stories that are searched, and what was found among them while a word is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from reader.library.catalogue import CatalogueEntry
from reader.library.query.searchable import Searchable
from reader.library.query.typos import Vocabulary

_REMEMBERED = 64
"""Words; somebody who types needs those they are at."""


class Searched(Protocol):
    """A story as it is searched."""

    @property
    def entry(self) -> CatalogueEntry:
        """What is known of its file."""

    @property
    def searchable(self) -> Searchable:
        """What is searched, prepared."""

    @property
    def folder(self) -> str:
        """Where its file lies."""


R = TypeVar("R", bound=Searched)


class Corpus(Generic[R]):
    """Stories in an order, none of which changes."""

    def __init__(self, rows: Sequence[R]) -> None:
        self.rows = rows
        self._holding: dict[str, list[R]] = {}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of their titles and names; made when nothing holds a word that is looked for."""
        return Vocabulary((row.entry.path, row.searchable.names) for row in self.rows)

    def holding(self, text: str) -> list[R]:
        """Return the stories that hold a folded text.

        With one more letter only those are looked at that held the text before it.
        """
        if text not in self._holding:
            before = next((text[:end] for end in range(len(text), 0, -1) if text[:end] in self._holding), "")
            among = self._holding[before] if before else self.rows
            if len(self._holding) >= _REMEMBERED:
                self._holding.clear()
            self._holding[text] = [row for row in among if text in row.searchable.text]
        return self._holding[text]
