"""The line below the list: a sentence, and a button to end a scan or to go on with it."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable


class Offer(Enum):
    """What can be done about what the line says."""

    NOTHING = 0
    STOP = 1
    GO_ON = 2


class StatusLine(QWidget):
    """Is there while it has something to say or to offer."""

    stop_requested = Signal()
    """The scan is to end."""
    go_on_requested = Signal()
    """The scan that was ended is to go on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = QLabel(self)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.stop = self._button(self.tr("Stop"), self.stop_requested.emit)
        self.go_on = self._button(self.tr("Go on"), self.go_on_requested.emit)
        row = QHBoxLayout(self)
        start, end = (20, 12) if self.isLeftToRight() else (12, 20)
        row.setContentsMargins(start, 2, end, 6)
        for part, stretch in ((self.sentence, 1), (self.stop, 0), (self.go_on, 0)):
            row.addWidget(part, stretch)
        self.say("")

    def say(self, sentence: str, offer: Offer = Offer.NOTHING) -> None:
        """Say a sentence, and offer something, in place of what was said before."""
        self.sentence.setText(sentence)
        had_keyboard = self.stop.hasFocus() or self.go_on.hasFocus()
        self.stop.setVisible(offer is Offer.STOP)
        self.go_on.setVisible(offer is Offer.GO_ON)
        if had_keyboard and offer is not Offer.NOTHING:
            (self.stop if offer is Offer.STOP else self.go_on).setFocus()
        self.setVisible(bool(sentence) or offer is not Offer.NOTHING)

    def _button(self, text: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: act())
        return button
