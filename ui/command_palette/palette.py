"""The field over the window in which a command is found by its name, and the list below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout

from ui.announced import announce
from ui.command_palette.delegate import CommandDelegate
from ui.command_palette.model import CommandModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

    from ui.commands import Actions

_WIDTH, _ABOVE, _MARGIN, _SPACE = 560, 56, 16, 8
"""Pixels."""
_ROWS, _LONGEST = 11, 100
_IN_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STAYS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class CommandPalette(QFrame):
    """Is there until a command is chosen, Esc is pressed or the keyboard goes elsewhere."""

    chosen = Signal(QAction)
    """A command was chosen; the keyboard is where it was before."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._recent: Sequence[str] = ()
        self._left: QWidget | None = None
        """What had the keyboard before."""
        self.setObjectName("palette")
        self.setAutoFillBackground(True)
        self.field = QLineEdit(self)
        self.field.setMaxLength(_LONGEST)
        self.list = QListView(self)
        self.model = CommandModel(actions, self)
        self.empty = QLabel(self.tr("No command is called like that."), self)
        self._lay_out()
        self._connect()
        self.hide()

    def open(self, recent: Sequence[str]) -> None:
        """Ask for a command; ``recent`` are those used last, which are offered first."""
        self._left, self._recent = QApplication.focusWidget(), recent
        self.field.clear()
        self._find("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()

    def dismiss(self) -> None:
        """Go away, and give the keyboard back to what had it."""
        left = self._left
        self.hide()
        if left is not None and left.isVisible():
            left.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list follow the keys in the field; go away with the keyboard, stay within the window."""
        if watched is self._window and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._on_key(event)
        if watched is self.field and event.type() is QEvent.Type.FocusOut and self.isVisible():
            self._on_focus_left(event)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        for part in (self.field, self.list):
            part.setAccessibleName(self.tr("Commands"))
        self.field.setPlaceholderText(self.tr("Find a command…"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(CommandDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setContentsMargins(36, 8, 16, 10)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(1, _SPACE, 1, _SPACE)
        column.setSpacing(_SPACE)
        above = QVBoxLayout()
        above.setContentsMargins(_SPACE, 0, _SPACE, 0)
        above.addWidget(self.field)
        column.addLayout(above)
        column.addWidget(self.list)
        column.addWidget(self.empty)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._find)
        self.list.clicked.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self.field.installEventFilter(self)
        self._window.installEventFilter(self)

    def _find(self, typed: str) -> None:
        self.model.find(typed, self._recent)
        self._choose_first()
        rows = self.model.rowCount()
        self.list.setVisible(rows > 0)
        self.empty.setVisible(not rows)
        self._place()

    def _on_current_changed(self, index: QModelIndex) -> None:
        """Say which command is aimed at: the keyboard stays in the field."""
        if index.isValid():
            told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
            announce(self.list, str(told))

    def _choose_first(self) -> None:
        indexes = map(self.model.index, range(self.model.rowCount()))
        able = (index for index in indexes if self.model.action(index).isEnabled())
        first = next(able, None)
        if first is not None:
            self.list.setCurrentIndex(first)
        self.list.scrollToTop()

    def _place(self) -> None:
        """Stand at the top of the window, in its middle, as high as there are rows."""
        window = self._window.rect()
        row = max(1, self.list.sizeHintForRow(0))
        room = window.height() - _ABOVE - _MARGIN - self.field.sizeHint().height() - 3 * _SPACE
        rows = max(1, min(_ROWS, self.model.rowCount(), room // row))
        self.list.setFixedHeight(row * rows)
        self._column.activate()
        width = min(_WIDTH, window.width() - 2 * _MARGIN)
        height = self._column.totalMinimumSize().height()
        self.setGeometry(QRect((window.width() - width) // 2, _ABOVE, width, height))

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _IN_LIST:
            QApplication.sendEvent(self.list, event)
        elif event.key() in _CHOOSING:
            self._choose(self.list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        return True

    def _on_focus_left(self, event: QEvent) -> None:
        # Menus of the field, and other windows, give the keyboard back.
        if getattr(event, "reason", lambda: None)() not in _STAYS:
            self.hide()

    def _choose(self, index: QModelIndex) -> None:
        if not index.isValid() or not self.model.action(index).isEnabled():
            return
        action = self.model.action(index)
        self.dismiss()
        self.chosen.emit(action)
