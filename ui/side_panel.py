"""A panel beside the page that is a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QStackedLayout

from ui.explanation import explanation
from ui.panel import Panel

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel, QModelIndex
    from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QWidget


class SidePanel(Panel):
    """A list under a heading, or a sentence where the list is empty.

    A panel whose rows stand below each other in a tree brings its own kind of view.
    """

    def __init__(
        self,
        name: str,
        why_empty: str,
        parent: QWidget | None = None,
        view: Callable[[QWidget], QAbstractItemView] = QListView,
    ) -> None:
        super().__init__(name, parent)
        self.list = view(self)
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setBackgroundRole(self.backgroundRole())
        self.empty = explanation(why_empty, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        self.column.addLayout(self._stack, 1)

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
        (self.list if self._stack.currentWidget() is self.list else self.close_button).setFocus()

    def _on_rows_changed(self) -> None:
        model = self.list.model()
        shown = model is not None and model.rowCount(self.list.rootIndex()) > 0
        self._stack.setCurrentWidget(self.list if shown else self.empty)
