"""The panel of a story's bookmarks: choose one to go there, remove one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QKeySequence

from reader.library.annotation import Annotation
from ui.panels.passage_delegate import ASIDE_ROLE, BELOW_ROLE, QUIET_ROLE, PassageDelegate
from ui.side_panel import SidePanel
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SAID = (QUIET_ROLE, ASIDE_ROLE, BELOW_ROLE)
"""What a screen reader says after the excerpt."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark as the panel shows it: where it is now in the text, and what is said of it."""

    annotation: Annotation
    offset: int
    chapter: str
    excerpt: str
    progression: float
    is_certain: bool

    @property
    def made(self) -> str:
        """The day and time it was made, in the user's form."""
        moment = QDateTime.fromSecsSinceEpoch(int(self.annotation.made_at))
        return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


class MarksModel(QAbstractListModel):
    """The bookmarks of the story on the page, in order of the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: Sequence[Mark] = ()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show other bookmarks."""
        self.beginResetModel()
        self._marks = marks
        self.endResetModel()

    def mark(self, index: Index) -> Mark:
        """Return the bookmark of a row."""
        return self._marks[index.row()]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._marks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        mark = self._marks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return mark.excerpt
        if role == QUIET_ROLE:
            return mark.chapter
        if role == ASIDE_ROLE:
            return f"{round(mark.progression * 100)} %"
        if role == BELOW_ROLE:
            return mark.made if mark.is_certain else self.tr("{} · place uncertain").format(mark.made)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [self.data(index, each) for each in (Qt.ItemDataRole.DisplayRole, *_SAID)]
            return ", ".join(str(part) for part in said if part)
        return None


class BookmarksPanel(SidePanel):
    """Lists bookmarks with chapter, excerpt, percent and date."""

    mark_chosen = Signal(int)
    """A bookmark was chosen: the offset of its place."""
    removal_requested = Signal(Annotation)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        empty = self.tr("No bookmarks in this story yet.\n\nPress Ctrl+D to mark the place you are reading.")
        super().__init__(self.tr("Bookmarks"), empty, parent)
        self._model = MarksModel(self)
        self._delegate = PassageDelegate(theme, self.font(), lines=2, parent=self)
        self.set_model(self._model, self._delegate)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)
        self._add_removal()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show other bookmarks, the row that was current staying current."""
        row = self.list.currentIndex().row()
        self._model.show_marks(marks)
        if marks:
            self.list.setCurrentIndex(self._model.index(min(max(0, row), len(marks) - 1)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def _add_removal(self) -> None:
        remove = QAction(self.tr("Remove"), self.list)
        remove.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        remove.triggered.connect(self._on_remove)
        self.list.addAction(remove)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.mark_chosen.emit(self._model.mark(index).offset)

    def _on_remove(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.removal_requested.emit(self._model.mark(index).annotation)
