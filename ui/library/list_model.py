"""The stories of the list: all that are known, and of those the ones that are shown, in order."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.library.catalogue import CatalogueEntry
from reader.library.query.corpus import Corpus
from reader.library.query.facets import Count, facets, narrowed
from reader.library.query.match import Lookup, meant
from reader.library.query.parse import parse
from reader.library.query.relevance import best_first
from reader.library.shelves import ALL, SHELVES, is_on
from reader.library.standing import Marked, Standing
from ui.library.arrangement import USUAL, Arrangement, Heading, grouped, ordered
from ui.library.row import Row
from ui.library.standings import Standings
from ui.library.works import Works, joined_standing, to_read

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class StoryRole(IntEnum):
    """What the model tells about a row beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """A :class:`Row`, or the :class:`Heading` of a group."""
    PATH = Qt.ItemDataRole.UserRole + 2
    """The story's; None of a heading."""


class ListModel(QAbstractListModel):
    """Stories as they are arranged; one found again replaces its row.

    One model, without a proxy, and made anew with every change: with 20,000 rows that takes Python some
    milliseconds, where a proxy would ask it 20,000 times.
    """

    stories_changed = Signal()
    """Stories came, went, or are others now; whatever is shown of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[bytes, Row] = {}
        """All stories by their paths, in order."""
        self._shown: list[Row | Heading] = []
        self._arrangement = Arrangement()
        self._works = Works()
        self._corpus: Corpus[Row] = Corpus(())
        """What is listed, in order, for searching."""
        self._number = 0
        self._headings: Counter[str] = Counter()
        self._standings = Standings()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

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
            return self.spoken(row) if isinstance(row, Row) else f"{row.name}, {row.number}"
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        is_heading = index.isValid() and isinstance(self._shown[index.row()], Heading)
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    # What is known

    @property
    def entries(self) -> Iterator[CatalogueEntry]:
        """All stories, whether they are shown or not."""
        return (row.entry for row in self._known.values())

    @property
    def rows(self) -> Iterable[Row]:
        """All files, each by itself."""
        return self._known.values()

    def row_of(self, path: bytes) -> Row | None:
        """Return what is known of a story, whether it is shown or not."""
        return self._known.get(path)

    def __len__(self) -> int:
        """Return how many stories there are, whether they are shown or not."""
        return len(self._known)

    def fill(self, rows: Iterable[Row]) -> None:
        """Put other stories in the place of all."""
        self._known = {row.entry.path: row for row in rows}
        self._arrange()
        self.stories_changed.emit()

    def set_works(self, works: Works) -> None:
        """Say which files are one story."""
        self._works = works
        self._arrange()

    @property
    def works(self) -> Works:
        """Which files are one story."""
        return self._works

    def keep(self, entries: Iterable[CatalogueEntry]) -> None:
        """Add stories, or put what is known now in place of what was."""
        rows = {entry.path: Row(entry) for entry in entries if not self._is_known(entry)}
        if rows:
            self.fill({**self._known, **rows}.values())

    def forget(self, paths: Iterable[bytes]) -> None:
        """Take stories out of the list."""
        gone = set(paths)
        if not gone.isdisjoint(self._known):
            self.fill([row for path, row in self._known.items() if path not in gone])

    def _is_known(self, entry: CatalogueEntry) -> bool:
        row = self._known.get(entry.path)
        return row is not None and row.entry == entry

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
        row = self._works.row_of(path) or self._known.get(path)
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
        rows = ordered(self._works.listed(self._known), self._arrangement.order, self.standing)
        self._headings = Counter(row.heading for row in rows)
        # Sorted next time, they are sorted already.
        self._known = {**{row.entry.path: row for row in rows if row.work is None}, **self._known}
        self._corpus = Corpus(rows)
        self._show()

    def _show(self) -> None:
        self.beginResetModel()
        group = self._arrangement.group
        rows = self._found(self._arrangement.choices)
        if self._arrangement.order == USUAL:
            rows = best_first(self._arrangement.query, rows)
        self._shown = grouped(rows, group, self.standing) if group else [*rows]
        self._number = sum(isinstance(row, Row) for row in self._shown) if group else len(rows)
        self.endResetModel()

    def _found(self, choices: Iterable[tuple[str, tuple[str, ...]]]) -> list[Row]:
        """Return the stories that are meant, with some values of facets, and on the shelf."""
        query = narrowed(self._arrangement.query, dict(choices))
        rows = meant(query, self._corpus, Lookup(self.standing_of, self._standings.folded_tags))
        shelf, now = self._arrangement.shelf, time.time()
        if shelf == ALL and not self._standings.has_removed:
            return rows
        return [row for row in rows if is_on(shelf, row.entry, self.standing(row), now)]

    def facets(self) -> Mapping[str, list[Count]]:
        """Count the values of every facet; those of one in which some are chosen as if none were."""
        choices = self._arrangement.choices
        counted = dict(facets(self._found(choices), self.standing_of))
        for facet, _ in choices:
            others = [each for each in choices if each[0] != facet]
            counted[facet] = facets(self._found(others), self.standing_of)[facet]
        return counted

    # How stories stand

    def set_standings(self, standings: Mapping[bytes | str, Standing]) -> None:
        """Say how every file stands, by its path or by its text's hash."""
        self._standings = Standings(standings)
        self._arrange()

    def set_marks(self, marks: Iterable[tuple[Row, Marked]]) -> None:
        """Say what the reader makes of some stories now; of several files the first keeps it."""
        self._standings.mark({row.parts[0] if row.parts else row.entry: marked for row, marked in marks})
        self._arrange()

    def tags(self) -> set[str]:
        """Return all tags that some story has."""
        return self._standings.tags()

    def numbers(self) -> Mapping[str, int]:
        """Return how many stories stand on each shelf, whatever is looked for."""
        now, rows = time.time(), [(row.entry, self.standing(row)) for row in self._corpus.rows]
        return {shelf: sum(is_on(shelf, *row, now) for row in rows) for shelf in SHELVES}

    def set_progression(self, text_sha256: str, progression: float) -> None:
        """Say how far one story is read now, from 0 to 1, by its text's hash."""
        self._standings.read(text_sha256, progression)
        if self._shown:
            # It stays on its shelf and in its place while it is being read.
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def standing(self, row: Row) -> Standing:
        """Return how a story stands with its reader."""
        return self.standing_of(row.entry)

    def standing_of(self, entry: CatalogueEntry) -> Standing:
        """Return how a story stands with its reader."""
        parts = self._works.parts_of(entry)
        return (
            joined_standing(parts, list(map(self._standings.of, parts)))
            if parts
            else self._standings.of(entry)
        )

    def to_read(self, path: bytes) -> bytes:
        """Return the file to open when the story at a path is chosen."""
        row = self._works.row_of(path)
        return to_read(row.parts, list(map(self._standings.of, row.parts))) if row else path

    def progression(self, row: Row) -> float | None:
        """Return how far a story counts as read, from 0 to 1, or None if it was never opened."""
        return self.standing(row).read

    # What a row says

    def quiet_line(self, row: Row) -> str:
        """Return the row's third line: length, what it is about, and which of several files it is."""
        if row.entry.problem:
            return row.entry.problem
        fields = dict(row.entry.fields)
        about = [fields[name] for name in ("fandom", "genre", "pairing", "rating") if name in fields][:2]
        if row.work is not None:
            return " · ".join([row.length, self.tr("{} files").format(len(row.parts)), *about])
        several = self._headings[row.heading] > 1
        return " · ".join([row.length, *([row.distinction] if several else about)])

    def spoken(self, row: Row) -> str:
        """Return the row as a screen reader says it."""
        progression = self.progression(row)
        read = f"{progression:.0%}" if progression else ""
        return ", ".join(part for part in (row.heading, row.entry.author, self.quiet_line(row), read) if part)
