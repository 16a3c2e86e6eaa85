"""The stories of the list: all that are known, and of those the ones that are shown, in order."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, Signal

from reader.library.catalogue import CatalogueEntry
from reader.library.query.corpus import Corpus
from reader.library.query.facets import Count, facets, narrowed
from reader.library.query.match import Lookup, meant
from reader.library.query.parse import parse
from reader.library.query.relevance import best_first
from reader.library.shelves import ALL, SHELVES, VERSIONS, is_on
from reader.library.standing import Marked
from ui.library.arrangement import USUAL, Arrangement, Heading, grouped, ordered
from ui.library.row import Row
from ui.library.standings import Standings
from ui.library.stories import Stories

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.library.locator import Locator
    from reader.library.place import StoryKey
    from ui.library.versions import Versions
    from ui.library.works import Works

Index = QModelIndex | QPersistentModelIndex


class StoryRole(IntEnum):
    """What the model tells about a row beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """A :class:`Row`, or the :class:`Heading` of a group."""
    PATH = Qt.ItemDataRole.UserRole + 2
    """The story's; None of a heading."""


class ListModel(QStringListModel):
    """Stories as they are arranged; one found again replaces its row.

    It is a model of strings, all empty, for the sake of their number: a view asks for that twice a row with
    every change, and were it Python that answers, a thread at work would stop the window for a second.

    One model, without a proxy, and made anew with every change: with 20,000 rows that takes Python some
    milliseconds, where a proxy would ask it 20,000 times.
    """

    stories_changed = Signal()
    """Stories came, went, or are others now; whatever is shown of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stories = Stories()
        self._shown: list[Row | Heading] = []
        self._arrangement = Arrangement()
        self._corpus: Corpus[Row] = Corpus(())
        """What is listed, in order, for searching."""
        self._coming: list[Row | Heading] = []
        """What is to be shown next."""
        self._number = 0
        # Before anybody else is told.
        self.modelReset.connect(self._on_reset)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == StoryRole.ROW:
            return row
        if role == StoryRole.PATH:
            return row.entry.path if isinstance(row, Row) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading if isinstance(row, Row) else row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.stories.spoken(row) if isinstance(row, Row) else f"{row.name}, {row.number}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and isinstance(self._shown[index.row()], Heading)
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    # What is known

    def __len__(self) -> int:
        """Return how many files there are, whether they are shown or not."""
        return len(self.stories)

    def fill(self, files: Iterable[Row]) -> None:
        """Put other files in the place of all."""
        self.stories.put(files)
        self._arrange()
        self.stories_changed.emit()

    def keep(self, entries: Iterable[CatalogueEntry]) -> None:
        """Add files, or put what is known now in place of what was."""
        new = self.stories.new(entries)
        if new:
            known = (row for row in self.stories.files if row.entry.path not in new)
            self.fill([*known, *new.values()])

    def forget(self, paths: Iterable[bytes]) -> None:
        """Take files out of the list."""
        gone = set(paths)
        if any(self.stories.file(path) for path in gone):
            self.fill([row for row in self.stories.files if row.entry.path not in gone])

    def set_works(self, works: Works, versions: Versions) -> None:
        """Say which files are one story, and which stories are versions of one another."""
        self.stories.works, self.stories.versions = works, versions
        self._arrange()

    def set_standings(self, standings: Standings) -> None:
        """Say how every file stands."""
        self.stories.standings = standings
        self._arrange()

    def set_marks(self, marks: Iterable[tuple[Row, Marked]]) -> None:
        """Say what the reader makes of some stories now."""
        self.stories.standings.mark({entry: marked for row, marked in marks for entry in row.keepers})
        self._arrange()

    def set_place(self, story: StoryKey, here: Locator) -> None:
        """Say where the reader is now in a story."""
        self.stories.standings.read(story, here)
        if self._shown:
            # It stays on its shelf and in its place while it is being read.
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    # What is shown

    @property
    def arrangement(self) -> Arrangement:
        """Which stories are shown, and in which order."""
        return self._arrangement

    @property
    def number(self) -> int:
        """How many stories are shown; one in two groups counts twice."""
        return self._number

    @property
    def shown(self) -> list[Row]:
        """The stories that are shown, in order; one in two groups comes twice."""
        return [row for row in self._shown if isinstance(row, Row)]

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Show other stories, or in another order."""
        if arrangement != self._arrangement:
            self._arrangement = arrangement
            self._arrange()

    def set_filter(self, text: str) -> None:
        """Show only the stories that are meant by ``text``, as :func:`parse` reads it."""
        query = parse(text)
        if query != self._arrangement.query:
            self._arrangement = replace(self._arrangement, query=query)
            self._show()

    def index_of(self, path: bytes) -> QModelIndex:
        """Return where a story stands, or an invalid index."""
        row = self.stories.of(path)
        with suppress(ValueError):
            # Rows are alike only if they are the same: quicker than keeping account of where each stands.
            return self.index(self._shown.index(row)) if row else QModelIndex()
        return QModelIndex()

    def places_of(self, paths: Collection[bytes]) -> list[int]:
        """Return where the stories at some paths stand, from the top."""
        rows = enumerate(self._shown)
        return [number for number, row in rows if isinstance(row, Row) and row.entry.path in paths]

    def _arrange(self) -> None:
        """Sort all stories, which are hardly ever far from sorted, and show them."""
        rows = ordered(self.stories.listed(), self._arrangement.order, self.stories.standing)
        self.stories.remember_order(rows)
        self._corpus = self._corpus.reordered(rows)
        self._show()

    def _show(self) -> None:
        group = self._arrangement.group
        rows = self._found(self._arrangement.choices)
        if self._arrangement.order == USUAL:
            rows = best_first(self._arrangement.query, rows)
        self._coming = grouped(rows, group, self.stories.standing) if group else [*rows]
        self.setStringList([""] * len(self._coming))

    def _on_reset(self) -> None:
        """Show what has come, once nobody asks for what was there before."""
        self._shown = self._coming
        self._number = sum(isinstance(row, Row) for row in self._shown)

    def _found(self, choices: Iterable[tuple[str, tuple[str, ...]]]) -> list[Row]:
        """Return the stories that are meant, with some values of facets, and on the shelf."""
        query = narrowed(self._arrangement.query, dict(choices))
        rows = meant(
            query, self._corpus, Lookup(self.stories.standing_of, self.stories.standings.folded_tags)
        )
        shelf, now = self._arrangement.shelf, time.time()
        if shelf == ALL and not self.stories.standings.has_removed:
            return rows
        return [row for row in rows if self._is_on(shelf, row, now)]

    def _is_on(self, shelf: str, row: Row, now: float) -> bool:
        if not is_on(shelf, row.entry, self.stories.standing(row), now):
            return False
        return shelf != VERSIONS or bool(self.stories.versions_of(row))

    def facets(self) -> Mapping[str, list[Count]]:
        """Count the values of every facet; those of one in which some are chosen as if none were."""
        choices = self._arrangement.choices
        counted = dict(facets(self._found(choices), self.stories.standing_of))
        for facet, _ in choices:
            others = [each for each in choices if each[0] != facet]
            counted[facet] = facets(self._found(others), self.stories.standing_of)[facet]
        return counted

    def numbers(self) -> Mapping[str, int]:
        """Return how many stories stand on each shelf, whatever is looked for."""
        now = time.time()
        return {shelf: sum(self._is_on(shelf, row, now) for row in self._corpus.rows) for shelf in SHELVES}
