"""The stories of the list: all that are known, and of those the ones that are shown, in order."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.library.catalogue import CatalogueEntry
from ui.library.row import Row

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_FEW = 40
"""So many stories are put into a list one by one; of more the whole list is made anew."""
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class StoryRole(IntEnum):
    """What the model tells about a row beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    PATH = Qt.ItemDataRole.UserRole + 2


class ListModel(QAbstractListModel):
    """Rows sorted by heading, if they hold the words looked for; a story found again replaces its row.

    One model, without a proxy: with 20,000 rows a proxy asks Python 20,000 times a keystroke.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[bytes, Row] = {}
        self._ordered: list[Row] = []
        """All of them in order, so that a keystroke sorts nothing."""
        self._shown: list[Row] = []
        self._words: tuple[str, ...] = ()
        self._headings: Counter[str] = Counter()
        self._progressions: dict[bytes | str, float] = {}

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._shown[index.row()]
        if role == StoryRole.ROW:
            return row
        if role == StoryRole.PATH:
            return row.entry.path
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return None

    # What is known

    @property
    def entries(self) -> Iterator[CatalogueEntry]:
        """All stories, whether they are shown or not."""
        return (row.entry for row in self._known.values())

    def row_of(self, path: bytes) -> Row | None:
        """Return what is known of a story, whether it is shown or not."""
        return self._known.get(path)

    def __len__(self) -> int:
        """Return how many stories there are, whether they are shown or not."""
        return len(self._known)

    def fill(self, rows: Iterable[Row]) -> None:
        """Put other stories in the place of all."""
        self._known = {row.entry.path: row for row in rows}
        self._ordered = sorted(self._known.values(), key=_order)
        self._headings = Counter(row.heading for row in self._known.values())
        self._show_all_anew()

    def clear(self) -> None:
        """Empty the list."""
        self.fill(())

    def keep(self, entries: Iterable[CatalogueEntry]) -> None:
        """Add stories, or put what is known now in place of what was."""
        rows = [Row(entry) for entry in entries if not self._is_known(entry)]
        if len(rows) > _FEW:
            self.fill({**self._known, **{row.entry.path: row for row in rows}}.values())
            return
        for row in rows:
            self.forget(row.entry.path)
            self._add(row)

    def forget(self, path: bytes) -> None:
        """Take a story out of the list."""
        row = self._known.pop(path, None)
        if row is not None:
            self._headings[row.heading] -= 1
            del self._ordered[_position(self._ordered, row)]
            self._remove(row)

    # What is shown

    def set_filter(self, text: str) -> None:
        """Show only the stories that hold each of the words in ``text``; case does not matter."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self._show_all_anew()

    def index_of(self, path: bytes) -> QModelIndex:
        """Return where a story stands, or an invalid index."""
        row = self._known.get(path)
        position = None if row is None else self._shown_at(row)
        return QModelIndex() if position is None else self.index(position)

    def _show_all_anew(self) -> None:
        self.beginResetModel()
        words = self._words
        self._shown = [row for row in self._ordered if row.holds(words)] if words else list(self._ordered)
        self.endResetModel()

    # How far stories are read

    def set_progressions(self, progressions: Mapping[bytes | str, float]) -> None:
        """Say how far each story is read, from 0 to 1, by its path or by its text's hash."""
        self._progressions = dict(progressions)
        self._repaint()

    def set_progression(self, text_sha256: str, progression: float) -> None:
        """Say how far one story is read, from 0 to 1, by its text's hash."""
        self._progressions[text_sha256] = progression
        self._repaint()

    def progression(self, row: Row) -> float | None:
        """Return how far a story is read, from 0 to 1, or None if it was never opened."""
        return self.progression_of(row.entry)

    def progression_of(self, entry: CatalogueEntry) -> float | None:
        """Return how far a story is read, from 0 to 1, or None if it was never opened."""
        by_text = self._progressions.get(entry.text_sha256 or "")
        return by_text if by_text is not None else self._progressions.get(entry.path)

    def _repaint(self) -> None:
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    # What a row says

    def quiet_line(self, row: Row) -> str:
        """Return the row's third line: length, what it is about, and which of several files it is."""
        if row.entry.problem:
            return row.entry.problem
        fields = dict(row.entry.fields)
        about = [fields[name] for name in ("fandom", "genre", "pairing", "rating") if name in fields][:2]
        several = self._headings[row.heading] > 1
        return " · ".join([row.length, *([row.distinction] if several else about)])

    def spoken(self, row: Row) -> str:
        """Return the row as a screen reader says it."""
        progression = self.progression(row)
        read = f"{progression:.0%}" if progression else ""
        return ", ".join(part for part in (row.heading, row.entry.author, self.quiet_line(row), read) if part)

    # How it is done

    def _is_known(self, entry: CatalogueEntry) -> bool:
        row = self._known.get(entry.path)
        return row is not None and row.entry == entry

    def _add(self, row: Row) -> None:
        self._known[row.entry.path] = row
        self._headings[row.heading] += 1
        self._ordered.insert(_position(self._ordered, row), row)
        if row.holds(self._words):
            position = _position(self._shown, row)
            self.beginInsertRows(QModelIndex(), position, position)
            self._shown.insert(position, row)
            self.endInsertRows()

    def _shown_at(self, row: Row) -> int | None:
        position = _position(self._shown, row)
        is_there = position < len(self._shown) and self._shown[position] is row
        return position if is_there else None

    def _remove(self, row: Row) -> None:
        position = self._shown_at(row)
        if position is not None:
            self.beginRemoveRows(QModelIndex(), position, position)
            del self._shown[position]
            self.endRemoveRows()


def _order(row: Row) -> tuple[str, bytes]:
    return row.order


def _position(rows: Sequence[Row], row: Row) -> int:
    return bisect_left(rows, row.order, key=_order)
