"""The small window in which an annotation gets its name, colour and note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout

from reader.library.annotation import COLOURS, NAME_LIMIT, STYLES, TEXT_LIMIT, Said
from ui.annotations.swatches import Swatches
from ui.mnemonics import without_mnemonic
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.themes.theme import Theme

_SIZE = (420, 360)


class Editor(QDialog):
    """Shows what is said of a place, and takes what is to be said in its stead."""

    said = Signal(Said)

    def __init__(
        self, before: Said, excerpt: str, theme: Theme, *, is_bookmark: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Bookmark") if is_bookmark else self.tr("Highlight"))
        self._before = before
        self.name = QLineEdit(before.name, self)
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setPlaceholderText(excerpt)
        self.name.setCursorPosition(0)
        self.swatches = Swatches(("", *COLOURS) if is_bookmark else STYLES, theme, self)
        self.swatches.choose(before.style)
        self.note = QPlainTextEdit(before.note, self)
        self.note.setTabChangesFocus(True)
        self._lay_out()
        accept = QShortcut(QKeySequence("Ctrl+Return"), self)
        accept.activated.connect(self._on_accepted)
        self.note.setFocus()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(6)
        parts = (
            (self.tr("&Name"), self.name),
            (self.tr("&Colour"), self.swatches),
            (self.tr("N&ote"), self.note),
        )
        for words, part in parts:
            label = QLabel(words, self)
            label.setBuddy(part)
            part.setAccessibleName(without_mnemonic(words))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(part, int(part is self.note))
            column.addSpacing(8)
        column.addWidget(buttons)
        resize_on_screen(self, *_SIZE)

    def _on_accepted(self) -> None:
        now = self._before._replace(
            name=self.name.text().strip(),
            style=self.swatches.chosen,
            note=self.note.toPlainText().strip()[:TEXT_LIMIT],
        )
        if now != self._before:
            self.said.emit(now)
        self.accept()
