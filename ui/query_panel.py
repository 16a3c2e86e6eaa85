"""A panel beside the page that asks for words, and lists where they are."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QToolButton, QVBoxLayout, QWidget

from ui.panels.passage_delegate import PassageDelegate
from ui.side_panel import SidePanel

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

    from ui.themes.theme import Theme


class QueryPanel(SidePanel):
    """A field, how much is found, and the passages with it. Down leads from the field into the list."""

    def __init__(self, name: str, longest: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(name, "", parent)
        assert isinstance(self.list, QListView)
        # Asked for the height of every row otherwise, all of them would be looked at.
        self.list.setUniformItemSizes(True)
        self.field = QLineEdit(self)
        self.field.setMaxLength(longest)
        self.field.setClearButtonEnabled(True)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.count.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._delegate = PassageDelegate(theme, self.font(), lines=2, parent=self)

    def compose(self, model: QAbstractItemModel, *switches: QWidget) -> None:
        """Put the field above a model's rows, and below it what says how to look."""
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 8)
        above.setSpacing(8)
        for part in (self.field, *switches, self.count):
            above.addWidget(part)
        self.column.insertLayout(1, above)
        self._order(switches)
        self.set_model(model, self._delegate)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self.on_chosen)
        self.list.activated.connect(self.on_chosen)

    def _order(self, switches: Sequence[QWidget]) -> None:
        """Let Tab lead from above to below; a switch may be a row of buttons."""
        order: list[QWidget] = [self.close_button, self.field]
        for switch in switches:
            order.extend(switch.findChildren(QToolButton) or [switch])
        for before, after in pairwise([*order, self.list]):
            QWidget.setTabOrder(before, after)

    def on_chosen(self, index: QModelIndex) -> None:
        """Follow a row that was chosen."""
        raise NotImplementedError

    def on_enter(self, *, back: bool) -> None:
        """Follow Enter in the field, with Shift if ``back``."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def take_focus(self) -> None:
        """Take the keyboard: the field does."""
        self.field.setFocus()
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down lead from the field into the list, and Enter to what was found."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.on_enter(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
                return True
            if event.key() == Qt.Key.Key_Down and self.list.model().rowCount():
                if not self.list.currentIndex().isValid():
                    # Before the focus: it would make the row the current one without choosing it.
                    self.list.setCurrentIndex(self.list.model().index(0, 0))
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)
