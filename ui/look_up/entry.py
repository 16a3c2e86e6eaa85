"""The small window with what a dictionary says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (680, 440)


class Entry(QDialog):
    """Shows the words and what they mean, as the dictionary has it; the browser is one key away."""

    browser_requested = Signal()

    def __init__(self, words: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Look up"))
        self.heading = QLabel(words, self)
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        font = self.heading.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.heading.setFont(font)
        unknown = self.tr("The dictionaries on this computer do not know it.")
        self.text = QPlainTextEdit(text or unknown, self)
        self.text.setReadOnly(True)
        if text:
            # It has columns and comes wrapped.
            self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("What the dictionary says"))
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        browser = buttons.addButton(self.tr("In the browser…"), QDialogButtonBox.ButtonRole.ActionRole)
        browser.clicked.connect(self.browser_requested)
        browser.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        resize_on_screen(self, *_SIZE)
        self.text.setFocus()
