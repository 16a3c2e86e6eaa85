"""A sentence that appears over the page for a while, with an action to take back what was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from ui.announced import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHOWN_FOR = 8_000
_WIDEST = 720
"""Pixels: longer lines are hard to read."""
_READ_IN = 60
"""Milliseconds, of a letter: long sentences stay longer."""


class Notice(QFrame):
    """One notice at a time, at the foot of its parent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._action: Callable[[], object] | None = None
        self.setObjectName("notice")
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._on_clicked)
        self._row = row = QHBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Text)
        self.text.setForegroundRole(QPalette.ColorRole.Base)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str, label: str = "", action: Callable[[], object] | None = None) -> None:
        """Show a sentence, and a button with ``label`` that runs ``action``."""
        self._action = action
        self.text.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(label)
        self.button.setVisible(bool(label))
        self._row.setContentsMargins(16, 8, 8 if label else 16, 8)
        self.place()
        self.show()
        self.raise_()
        self._timer.start(max(_SHOWN_FOR, _READ_IN * len(sentence)))
        announce(self, sentence)

    def place(self) -> None:
        """Stand at the foot of the parent, as wide as its sentence asks, within bounds."""
        parent = self._parent
        needed = self.text.fontMetrics().horizontalAdvance(self.text.text()) + 32
        button = self.button.sizeHint().width() + 16 if self.button.text() else 0
        width = min(parent.width() - 32, needed + button, _WIDEST)
        height = self.heightForWidth(width)
        self.setGeometry(
            (parent.width() - width) // 2, parent.contentsRect().bottom() - height - 15, width, height
        )

    def _on_clicked(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()
