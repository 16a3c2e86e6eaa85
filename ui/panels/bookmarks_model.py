"""The bookmarks and highlights in their panel: which of them are shown, and in what order."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from reader.clean import one_line
from reader.library.annotation import STYLES
from reader.library.locator import Certainty
from reader.library.query.fold import fold, folded
from ui.annotations.entry import Entry, percent
from ui.annotations.inks import style_name
from ui.panels.passage_delegate import ASIDE_ROLE, BELOW_ROLE, INK_ROLE, QUIET_ROLE
from ui.tip import tip

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

Index = QModelIndex | QPersistentModelIndex
_STYLES = ("", *STYLES)


def _place(entry: Entry) -> tuple[str, bytes, int]:
    return fold(entry.story), entry.path or b"", entry.offset


ORDERS: Mapping[str, Callable[[Entry], tuple[object, ...]]] = {
    "place": _place,
    "newest": lambda entry: (-entry.made_at, *_place(entry)),
    "name": lambda entry: (fold(entry.words), *_place(entry)),
    "colour": lambda entry: (_STYLES.index(entry.said.style), *_place(entry)),
}
"""By what the entries can be sorted."""
KINDS: Mapping[str, Callable[[Entry], bool]] = {
    "": lambda _entry: True,
    "bookmarks": lambda entry: entry.is_bookmark,
    "highlights": lambda entry: not entry.is_bookmark,
    "notes": lambda entry: bool(entry.said.note),
    "unsure": lambda entry: not entry.is_sure,
}
"""Which of the entries can be shown."""


class BookmarksModel(QStringListModel):
    """Entries, sorted, filtered; a model of strings for the sake of speed, as the list of stories is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: Sequence[Entry] = ()
        self._folded: Sequence[str] | None = None
        """What of each entry can be looked for, folded once somebody looks for something."""
        self._shown: Sequence[Entry] = ()
        self._coming: Sequence[Entry] = ()
        """What is to be shown next."""
        self.order, self.kind, self._typed = "place", "", ""
        # Before anybody else is told.
        self.modelReset.connect(self._on_reset)

    def show_entries(self, entries: Iterable[Entry]) -> None:
        """Have other entries."""
        self._entries, self._folded = tuple(entries), None
        self._arrange()

    def sort_by(self, order: str) -> None:
        """Sort by one of `ORDERS`."""
        self.order = order
        self._arrange()

    def show_kind(self, kind: str) -> None:
        """Show one of `KINDS`."""
        self.kind = kind
        self._arrange()

    def look_for(self, typed: str) -> None:
        """Show only entries that have all of the words typed."""
        self._typed = typed
        self._arrange()

    @property
    def number(self) -> int:
        """How many entries there are, whether they are shown or not."""
        return len(self._entries)

    def entry(self, index: Index) -> Entry:
        """Return the entry of a row."""
        return self._shown[index.row()]

    def rows_of(self, keys: Collection[str]) -> dict[str, int]:
        """Return the rows of the entries with some identifiers, as far as they are shown."""
        return {entry.id: row for row, entry in enumerate(self._shown) if entry.id in keys}

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) & ~Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        entry = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == QUIET_ROLE:
            return " · ".join(part for part in (entry.story, entry.chapter) if part)
        if role == ASIDE_ROLE:
            return percent(entry)
        if role == BELOW_ROLE:
            return self._below(entry)
        if role == INK_ROLE:
            return entry.said.style, entry.is_bookmark
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(entry.said.note) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in self._spoken(entry) if part)
        return None

    def _arrange(self) -> None:
        words = fold(self._typed).split()
        found = filter(KINDS[self.kind], self._having(words) if words else self._entries)
        self._coming = sorted(found, key=ORDERS[self.order])
        self.setStringList([""] * len(self._coming))

    def _on_reset(self) -> None:
        self._shown = self._coming

    def _having(self, words: Sequence[str]) -> Iterable[Entry]:
        """Return the entries that have all of some folded words."""
        if self._folded is None:
            self._folded = [folded(" ".join(entry.said_of_it)) for entry in self._entries]
        pairs = zip(self._entries, self._folded, strict=True)
        return (entry for entry, text in pairs if all(word in text for word in words))

    def _below(self, entry: Entry) -> str:
        note = f"✎ {one_line(entry.said.note)}" if entry.said.note else ""
        return " · ".join(part for part in (self._trouble(entry), note) if part) or _made(entry)

    def _trouble(self, entry: Entry) -> str:
        """Say that the place is not sure, if it is not."""
        if entry.is_sure:
            return ""
        is_lost = entry.certainty is Certainty.LOST
        return self.tr("place lost") if is_lost else self.tr("place uncertain")

    def _spoken(self, entry: Entry) -> Iterable[str]:
        kind = self.tr("Bookmark") if entry.is_bookmark else self.tr("Highlight")
        style = style_name(entry.said.style) if entry.said.style else ""
        where = entry.story, entry.chapter, percent(entry), self._trouble(entry)
        return kind, style, entry.words, *where, entry.said.note, _made(entry)


def _made(entry: Entry) -> str:
    moment = QDateTime.fromSecsSinceEpoch(int(entry.made_at))
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)
