"""The panel of a story's chapters: choose one to go there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from reader.story import Chapter
from ui.panels.passage_delegate import PassageDelegate
from ui.side_panel import SidePanel
from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

_INDENT = "\u2003"


class ContentsPanel(SidePanel):
    """Lists the chapters; the one being read is bold."""

    chapter_chosen = Signal(int)
    """A chapter was chosen: the offset where it begins."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Contents"), self.tr("This story has no chapters."), parent)
        self._model = QStandardItemModel(self)
        self._marked = 0
        self._delegate = PassageDelegate(theme, self.font(), lines=1, parent=self)
        self.set_model(self._model, self._delegate)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)

    def show_chapters(self, chapters: Sequence[Chapter], opening: str) -> None:
        """Show other chapters; ``opening`` names what comes before the first heading."""
        self._model.clear()
        if len(chapters) < 2:
            return
        for chapter in chapters:
            heading = chapter.heading
            name = _INDENT * (heading.level - 1) + heading.name if heading else opening
            row = QStandardItem(name)
            row.setEditable(False)
            row.setData(chapter.start, Qt.ItemDataRole.UserRole)
            self._model.appendRow(row)

    def mark(self, chapter: int) -> None:
        """Show which chapter is being read."""
        for number in {self._marked, chapter}:
            row = self._model.item(number)
            if row is not None:
                font = QFont(self.font())
                font.setBold(number == chapter)
                row.setFont(font)
        self._marked = chapter
        self.list.setCurrentIndex(self._model.index(chapter, 0))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chapter_chosen.emit(int(index.data(Qt.ItemDataRole.UserRole)))
