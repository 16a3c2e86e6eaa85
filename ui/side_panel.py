"""The frame every panel beside the page stands in: a name, a button that closes it, a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate


class SidePanel(QWidget):
    """A list under a heading, or a sentence where the list is empty.

    A panel whose rows stand below each other in a tree brings its own view.
    """

    closed = Signal()
    """The reader asked for the panel to go away."""

    def __init__(
        self,
        name: str,
        why_empty: str,
        parent: QWidget | None = None,
        view: QAbstractItemView | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMinimumWidth(200)
        self.list = view or QListView(self)
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setBackgroundRole(self.backgroundRole())
        self.empty = QLabel(why_empty, self)
        self.empty.setTextFormat(Qt.TextFormat.PlainText)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.empty.setContentsMargins(24, 48, 24, 24)
        self._lay_out(name)

    def set_model(self, model: QAbstractItemModel, delegate: QStyledItemDelegate) -> None:
        """Show a model's rows, painted by a delegate."""
        self.list.setModel(model)
        self.list.setItemDelegate(delegate)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._on_rows_changed)
        self._on_rows_changed()

    def set_root(self, root: QModelIndex) -> None:
        """Show only what is below a row of the model."""
        self.list.setRootIndex(root)
        self._on_rows_changed()

    def take_focus(self) -> None:
        """Take the keyboard: the list does, or the closing button where the list is empty."""
        (self.list if self._stack.currentWidget() is self.list else self._close).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading(name))
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        column.addLayout(self._stack, 1)

    def _heading(self, name: str) -> QHBoxLayout:
        label = QLabel(name, self)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        button = self._close = QToolButton(self)
        button.setText("✕")
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close"))
        button.setToolTip(self.tr("Close (Esc)"))
        button.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.setContentsMargins(20, 16, 12, 12)
        row.addWidget(label, 1)
        row.addWidget(button)
        return row

    def _on_rows_changed(self) -> None:
        model = self.list.model()
        shown = model is not None and model.rowCount(self.list.rootIndex()) > 0
        self._stack.setCurrentWidget(self.list if shown else self.empty)
