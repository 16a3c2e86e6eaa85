"""The window of the manual: the topics, a field that searches all of them, and the one that is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.explanation import explanation
from ui.help.topic_view import TopicView

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ui.help.topics import Topic
    from ui.themes.theme import Theme

_SIZE = QSize(960, 720)
_TOPICS_WIDTH = 270


class ManualWindow(QWidget):
    """Shows one topic at a time; a link, the list, or the way back leads to another."""

    def __init__(self, topics: Mapping[str, Topic], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        self._topics = topics
        self._found: Sequence[Topic] = ()
        """The topics that are listed."""
        self.view = TopicView(topics, theme, self)
        self._build()
        self._lay_out()
        self._connect()
        self._fill("")

    def show_topic(self, name: str) -> None:
        """Show a topic, and let the reader come back from it."""
        self.view.go_to(name)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.view.set_theme(theme)

    # Building

    def _build(self) -> None:
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search the manual…"))
        self.field.setAccessibleName(self.tr("Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setObjectName("topics")
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.viewport().setBackgroundRole(self.backgroundRole())
        self.empty = explanation("", self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.list)
        self.stack.addWidget(self.empty)
        back, forward = "←→" if self.isLeftToRight() else "→←"
        self.back = self._arrow(back, self.tr("Back"))
        self.forward = self._arrow(forward, self.tr("Forward"))

    def _arrow(self, sign: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAutoRaise(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setEnabled(False)
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(4)
        above.addWidget(self.field, 1)
        above.addWidget(self.back)
        above.addWidget(self.forward)
        side = QWidget(self)
        side.setFixedWidth(_TOPICS_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 12)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.view, 1)
        parent = self.parentWidget()
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.size()))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_row_chosen)
        self.list.itemActivated.connect(lambda _row: self.view.setFocus())
        self.back.clicked.connect(self.view.back)
        self.forward.clicked.connect(self.view.forward)
        self.view.topic_shown.connect(self._on_topic_shown)
        for keys, act in (
            (QKeySequence.StandardKey.Back, self.view.back),
            (QKeySequence.StandardKey.Forward, self.view.forward),
            (QKeySequence.StandardKey.Find, self._on_search_requested),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # What is asked for

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down and Enter lead from the field to the topics."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            goal = self._led_to_by(event.key())
            if goal is not None:
                goal.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _led_to_by(self, key: int) -> QWidget | None:
        if not self.list.count():
            return None
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self.list if key == Qt.Key.Key_Down else self.view if key in enter else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.field.text():
            self.field.clear()
        else:
            self.close()

    def _fill(self, typed: str) -> None:
        """List the topics that have all of the words typed; the first is shown if this one has not."""
        words = typed.split()
        found = self._found = [topic for topic in self._topics.values() if topic.has(words)]
        self.list.blockSignals(True)
        self.list.clear()
        for topic in found:
            self.list.addItem(topic.title)
        self.list.blockSignals(False)
        self.empty.setText(self.tr("No topic says “{}”.").format(typed.strip()))
        self.stack.setCurrentWidget(self.list if found else self.empty)
        self.view.mark(words)
        if found and not self._lists(self.view.name):
            self.view.go_to(found[0].name)
        self._on_topic_shown(self.view.name)

    def _on_row_chosen(self, row: int) -> None:
        if row >= 0:
            self.view.go_to(self._found[row].name)

    def _on_topic_shown(self, name: str) -> None:
        self.back.setEnabled(bool(self.view.history.behind))
        self.forward.setEnabled(bool(self.view.history.ahead))
        number = [topic.name for topic in self._found].index(name) if self._lists(name) else -1
        self.list.blockSignals(True)
        self.list.setCurrentRow(number)
        self.list.blockSignals(False)

    def _lists(self, name: str) -> bool:
        return any(topic.name == name for topic in self._found)

    def _on_search_requested(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
