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
        self._holding: dict[str, list[int]] = {}

    def reordered(self, rows: Sequence[R]) -> Corpus[R]:
        """Return a corpus of rows in another order; of the same ones, their words are known already."""
        other = Corpus(rows)
        if "vocabulary" in self.__dict__ and set(map(id, rows)) == set(map(id, self.rows)):
            other.vocabulary = self.vocabulary
        return other

    @cached_property
    def _texts(self) -> list[str]:
        """What is looked through, side by side: it is reached more quickly than from the stories."""
        return [row.searchable.text for row in self.rows]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of their titles and names; made when nothing holds a word that is looked for."""
        return Vocabulary((row.entry.path, row.searchable.names) for row in self.rows)

    def holding(self, text: str) -> list[R]:
        """Return the stories that hold a folded text."""
        if text not in self._holding:
            if len(self._holding) >= _REMEMBERED:
                self._holding.clear()
            texts = self._texts
            self._holding[text] = [place for place in self._among(text) if text in texts[place]]
        rows = self.rows
        return [rows[place] for place in self._holding[text]]

    def _among(self, text: str) -> Sequence[int]:
        """Return where it can stand: with one more letter only where the text before it stood."""
        for end in range(len(text) - 1, 0, -1):
            if text[:end] in self._holding:
                return self._holding[text[:end]]
        return range(len(self.rows))
