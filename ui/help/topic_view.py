"""The page of the manual on which a topic stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ui.help.setting import set_blocks
from ui.history import History

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

    from ui.help.topics import Topic
    from ui.themes.theme import Theme

_MEASURE = 620
"""Pixels: the longest line."""
_MARGIN = 40


class TopicView(QTextBrowser):
    """Sets a topic, follows its links, and remembers the way."""

    topic_shown = Signal(str)
    """Another topic is shown: its name."""

    def __init__(self, topics: Mapping[str, Topic], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics, self._theme = topics, theme
        self.name = ""
        self.history: History[str] = History()
        self._words: Sequence[str] = ()
        # Only topics are followed: nothing is ever loaded from elsewhere.
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_link)

    def go_to(self, name: str) -> None:
        """Show a topic from its beginning; unknown ones are left alone."""
        if name == self.name or name not in self._topics:
            return
        if self.name:
            self.history = self.history.left(self.name)
        self._show(name)

    def back(self) -> None:
        """Show the topic the reader came from."""
        if self.history.behind:
            self.history, name = self.history.back(self.name)
            self._show(name)

    def forward(self) -> None:
        """Show the topic the reader went back from."""
        if self.history.ahead:
            self.history, name = self.history.forward(self.name)
            self._show(name)

    def mark(self, words: Sequence[str]) -> None:
        """Mark words wherever they stand."""
        self._words = words
        marks = [mark for word in words for mark in self._marks(word)]
        self.setExtraSelections(marks)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        if self.name:
            self._set()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Margins of the view and not of the text, so that they are there above and below, too.
        side = max(_MARGIN, (self.width() - _MEASURE) // 2)
        self.setViewportMargins(side, 24, side, 12)
        super().resizeEvent(event)

    def _show(self, name: str) -> None:
        self.name = name
        self._set()
        self.setAccessibleName(self._topics[name].title)
        self.topic_shown.emit(name)

    def _set(self) -> None:
        set_blocks(self.document(), self._topics[self.name].blocks, self._theme, self.font())
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self.mark(self._words)

    def _marks(self, word: str) -> list[QTextEdit.ExtraSelection]:
        found, cursor = [], self.document().find(word)
        while not cursor.isNull():
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(QColor(self._theme.highlight))
            found.append(mark)
            cursor = self.document().find(word, cursor)
        return found

    def _on_link(self, link: QUrl) -> None:
        self.go_to(link.toString())
