"""What stands in place of the page while the library is empty: what the program does, and how to begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.icons import program_icon
from ui.page.face import serif

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_ICON = 72
_MEASURE = 520
"""Pixels: the longest line that is read with ease at this size."""


class Welcome(QWidget):
    """Offers a folder of the reader's own, or the sample stories."""

    folder_requested = Signal()
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.heading = _centred("", serif(32))
        self.words = _centred("", serif(18))
        self.folder = QPushButton(self.tr("Open a &folder…"), self)
        self.samples = QPushButton(self.tr("Read the &sample stories"), self)
        self.hint = _centred(self.tr("Or drop a folder or a story on this window. F1 opens the manual."))
        self.hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._lay_out()
        self.folder.clicked.connect(self.folder_requested)
        self.samples.clicked.connect(self.samples_requested)
        self.setFocusProxy(self.folder)

    def greet(self) -> None:
        """Say what the program does, to somebody who sees it for the first time."""
        self._say(
            self.tr("Welcome to Inglenook"),
            self.tr(
                "Inglenook makes a library of the stories you keep as plain text files, sets each like a "
                "book, and never loses your place. It reads them where they lie, and never changes a file."
            ),
        )

    def say_nothing_found(self) -> None:
        """Say that the folders of the library hold no stories, and what would be one."""
        self._say(
            self.tr("No stories found"),
            self.tr(
                "The folders of the library hold no plain text files. Inglenook reads .txt, .text, .md and "
                ".asc, texts without an extension, and the same inside .zip and .gz."
            ),
        )

    def _say(self, heading: str, words: str) -> None:
        self.heading.setText(heading)
        self.words.setText(words)
        self.setAccessibleName(heading)
        self.folder.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        icon = QLabel(self)
        icon.setPixmap(program_icon().pixmap(_ICON, _ICON))
        icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        for button in (self.folder, self.samples):
            button.setObjectName("offer")
            # Enter presses a button only where that is asked for.
            button.setAutoDefault(True)
            buttons.addWidget(button)
        buttons.addStretch(1)
        middle = QWidget(self)
        middle.setMaximumWidth(_MEASURE)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(2)
        for part, space in ((icon, 20), (self.heading, 12), (self.words, 28)):
            column.addWidget(part)
            column.addSpacing(space)
        column.addLayout(buttons)
        column.addSpacing(20)
        column.addWidget(self.hint)
        column.addStretch(3)
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 24, 32, 24)
        row.addWidget(middle)


def _centred(text: str, font: QFont | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    if font is not None:
        label.setFont(font)
    return label
