"""The small window with the folders of the library."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
)

from reader.clean import one_line
from ui.explanation import explanation
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (560, 340)


class FoldersDialog(QDialog):
    """Shows which folders and single stories are looked through."""

    addition_requested = Signal()
    removal_requested = Signal(str)
    """A folder, or a story, is to be looked through no longer: its path."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Folders of the library"))
        words = self.tr(
            "The stories in these folders, and in the folders below them, are in the list. They are read "
            "where they lie and never written to. What is taken out here stays on the disk, and so do your "
            "places."
        )
        self.words = QLabel(words, self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.empty = explanation(
            self.tr("No folder is in the library yet.\n\nAdd the one that holds your stories."), self
        )
        self._lay_out()

    def show_paths(self, paths: Sequence[str], numbers: Sequence[int]) -> None:
        """Show paths, and how many files there are in each."""
        self.list.clear()
        for path, number in zip(paths, numbers, strict=True):
            files = (
                self.tr("1 file") if number == 1 else self.tr("{} files").format(QLocale().toString(number))
            )
            row = QListWidgetItem(f"{one_line(path)}  ({files})", self.list)
            row.setData(Qt.ItemDataRole.UserRole, path)
        self.list.setCurrentRow(0)
        self.stack.setCurrentWidget(self.list if paths else self.empty)
        self.remove.setEnabled(bool(paths))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        add = buttons.addButton(self.tr("&Add a folder…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.remove = buttons.addButton(self.tr("&Take out"), QDialogButtonBox.ButtonRole.ActionRole)
        add.clicked.connect(self.addition_requested)
        self.remove.clicked.connect(self._on_remove)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        for part in (self.words, self.stack, buttons):
            column.addWidget(part)
        resize_on_screen(self, *_SIZE)

    def _on_remove(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            self.removal_requested.emit(row.data(Qt.ItemDataRole.UserRole))
