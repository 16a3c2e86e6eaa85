"""The frame every panel beside the page stands in: a name, a button that closes it, what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class Panel(QWidget):
    """A heading, and below it whatever is put into :attr:`column`."""

    closed = Signal()
    """The reader asked for the panel to go away."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(200)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addLayout(self._heading(name))

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.close_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _heading(self, name: str) -> QHBoxLayout:
        label = QLabel(name, self)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        button = self.close_button = QToolButton(self)
        button.setText("✕")
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close"))
        button.setToolTip(self.tr("Close (Esc)"))
        button.clicked.connect(self.closed)
        row = QHBoxLayout()
        start, end = (20, 12) if self.isLeftToRight() else (12, 20)
        row.setContentsMargins(start, 16, end, 12)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(button)
        return row
