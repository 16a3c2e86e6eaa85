"""The stories of the list, in order of their titles, filled as they are found."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.files import display_name
from reader.library.catalogue import CatalogueEntry
from reader.text.words import minutes

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_ARTICLE = re.compile(r"^(?:(?:the|an?|der|die|das|le|la|les|el|los|las)\s+(?=\w)|l['’](?=\w))")
"""What stands before the word a title is sorted by."""
_NUMBER = re.compile(r"(\d{1,9})")
Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class StoryRole(IntEnum):
    """What the model tells about a row beyond Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    HAYSTACK = Qt.ItemDataRole.UserRole + 2
    PATH = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True)
class Row:
    """A story as the list shows it."""

    entry: CatalogueEntry

    @cached_property
    def heading(self) -> str:
        """The title, or the opening words in quotation marks, or the file's name."""
        if self.entry.title:
            return self.entry.title
        return f"“{self.entry.opening}”" if self.entry.opening else self.file_name

    @property
    def is_titled(self) -> bool:
        """Whether the heading is a title that stands in the file or in its name."""
        return bool(self.entry.title)

    @cached_property
    def file_name(self) -> str:
        """The file's name, safe to show."""
        return display_name(self.entry.path)

    @property
    def distinction(self) -> str:
        """What tells the file from others of one title: its name without what repeats the title."""
        stem = self.file_name.removesuffix(".txt")
        rest = stem.removeprefix(self.heading).lstrip(" -–—_:.")
        return rest or stem

    @cached_property
    def order(self) -> tuple[tuple[tuple[bool, int, str], ...], bytes]:
        """What the list is sorted by: the heading, its numbers by value, then the path."""
        text = self.entry.title or self.entry.opening or self.file_name
        return _natural(f"{text} {self.file_name}"), self.entry.path

    @cached_property
    def haystack(self) -> str:
        """What the filter searches."""
        fields = " ".join(value for _, value in self.entry.fields)
        return f"{self.heading} {self.entry.author or ''} {fields} {self.file_name}".casefold()

    @property
    def length(self) -> str:
        """The reading time, as ``48 min`` or ``1 h 5 min``."""
        hours, rest = divmod(minutes(self.entry.words), 60)
        return f"{hours} h {rest} min" if hours else f"{rest} min"


def _natural(text: str) -> tuple[tuple[bool, int, str], ...]:
    letters = _ARTICLE.sub("", text.casefold().lstrip("“”\"'‘’ "), count=1)
    return tuple(
        (True, int(part), "") if part.isdecimal() else (False, 0, part)
        for part in _NUMBER.split(letters)
        if part
    )


class ListModel(QAbstractListModel):
    """Rows sorted by heading; a story found again replaces its row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._by_path: dict[bytes, Row] = {}
        self._headings: Counter[str] = Counter()
        self._progressions: dict[bytes | str, float] = {}

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == StoryRole.ROW:
            return row
        if role == StoryRole.HAYSTACK:
            return row.haystack
        if role == StoryRole.PATH:
            return row.entry.path
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        return None

    def keep(self, entries: Iterable[CatalogueEntry]) -> None:
        """Add stories, or put what is known now in place of what was."""
        for entry in entries:
            known = self._by_path.get(entry.path)
            if known is not None and known.entry == entry:
                continue
            if known is not None:
                self._remove(known)
            self._insert(Row(entry))

    @property
    def entries(self) -> Iterator[CatalogueEntry]:
        """The stories in order."""
        return (row.entry for row in self._rows)

    def forget(self, path: bytes) -> None:
        """Take a story out of the list."""
        if path in self._by_path:
            self._remove(self._by_path[path])

    def clear(self) -> None:
        """Empty the list."""
        self.beginResetModel()
        self._rows, self._by_path, self._headings = [], {}, Counter()
        self.endResetModel()

    def set_progressions(self, progressions: Mapping[bytes | str, float]) -> None:
        """Say how far each story is read, from 0 to 1, by its path or by its text's hash."""
        self._progressions = dict(progressions)
        self._repaint()

    def set_progression(self, text_sha256: str, progression: float) -> None:
        """Say how far one story is read, from 0 to 1, by its text's hash."""
        self._progressions[text_sha256] = progression
        self._repaint()

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def progression(self, row: Row) -> float | None:
        """Return how far a story is read, from 0 to 1, or None if it was never opened."""
        by_text = self._progressions.get(row.entry.text_sha256 or "")
        return by_text if by_text is not None else self._progressions.get(row.entry.path)

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

    def index_of(self, path: bytes) -> QModelIndex:
        """Return where a story stands, or an invalid index."""
        row = self._by_path.get(path)
        return self.index(self._position(row)) if row else QModelIndex()

    def _position(self, row: Row) -> int:
        return bisect_left(self._rows, row.order, key=lambda each: each.order)

    def _insert(self, row: Row) -> None:
        position = self._position(row)
        self.beginInsertRows(QModelIndex(), position, position)
        self._rows.insert(position, row)
        self._by_path[row.entry.path] = row
        self._headings[row.heading] += 1
        self.endInsertRows()

    def _remove(self, row: Row) -> None:
        position = self._position(row)
        self.beginRemoveRows(QModelIndex(), position, position)
        del self._rows[position], self._by_path[row.entry.path]
        self._headings[row.heading] -= 1
        self.endRemoveRows()
