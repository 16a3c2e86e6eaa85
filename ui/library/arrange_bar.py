"""The row above the list: which shelf is shown, and how its stories are sorted and grouped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.library.shelves import SHELVES
from ui.library.arrangement import GROUPS, ORDERS, Arrangement

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.library.list_model import ListModel

_SHELVES = {
    "all": "All stories",
    "reading": "Reading now",
    "unread": "Unread",
    "finished": "Finished",
    "favourites": "Favourites",
    "recent": "Recently added",
    "versions": "In several versions",
    "removed": "Taken out of the list",
}
_ORDERS = {
    "title": "Title",
    "author": "Author",
    "fandom": "Fandom",
    "longest": "Longest first",
    "shortest": "Shortest first",
    "added": "Added last",
    "changed": "Changed last",
    "read": "Read last",
    "progress": "Furthest read",
    "folder": "Folder",
}
_GROUPS = {
    "": "No groups",
    "author": "Author",
    "fandom": "Fandom",
    "series": "Series",
    "folder": "Folder",
    "tag": "Tag",
    "status": "Status",
}


class ArrangeBar(QWidget):
    """Shows an arrangement, and tells of the one that is chosen in its place."""

    chosen = Signal(Arrangement)

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.shelf, self.order = self._button(self.tr("Shelf")), self._button(self.tr("Sort and group"))
        self._shelves = self._choices(self.shelf.menu(), _SHELVES, "shelf")
        menu = self.order.menu()
        menu.addAction(self.tr("Sort by")).setEnabled(False)
        self._orders = self._choices(menu, _ORDERS, "order")
        menu.addSeparator()
        menu.addAction(self.tr("Group by")).setEnabled(False)
        self._groups = self._choices(menu, _GROUPS, "group")
        self.shelf.menu().aboutToShow.connect(self._count)
        self.filters = QToolButton(self)
        self.filters.setText(self.tr("Filter"))
        self.filters.setCheckable(True)
        self.filters.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.filters.setToolTip(self.tr("Filter by fandom, rating, length…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shelf)
        row.addStretch(1)
        row.addWidget(self.filters)
        row.addWidget(self.order)
        QWidget.setTabOrder(self.shelf, self.filters)
        QWidget.setTabOrder(self.filters, self.order)
        model.modelReset.connect(self._show)
        self._show()

    def _button(self, spoken: str) -> QToolButton:
        button = QToolButton(self)
        button.setMenu(QMenu(button))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(spoken)
        return button

    def _choices(self, menu: QMenu, names: Mapping[str, str], what: str) -> Mapping[str, QAction]:
        group = QActionGroup(self)
        actions = {}
        for value, name in names.items():
            action = actions[value] = menu.addAction(_tr(name))
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        group.triggered.connect(lambda action: self._on_chosen(what, action.data()))
        return actions

    def _on_chosen(self, what: str, value: str) -> None:
        change: dict[str, Any] = {what: value}
        chosen = replace(self._model.arrangement, **change)
        self._model.set_arrangement(chosen)
        self.chosen.emit(chosen)

    def _count(self) -> None:
        """Say in the menu how many stories stand on each shelf."""
        for shelf, number in self._model.numbers().items():
            self._shelves[shelf].setText(f"{_tr(_SHELVES[shelf])}\t{number:,}")

    def _show(self) -> None:
        arrangement = self._model.arrangement
        for actions, value in (
            (self._shelves, arrangement.shelf),
            (self._orders, arrangement.order),
            (self._groups, arrangement.group),
        ):
            actions[value].setChecked(True)
        number = self._model.number
        self._name(self.shelf, _tr(_SHELVES[arrangement.shelf]), f"{number:,}" if number else "")
        self._name(self.order, _tr(_ORDERS[arrangement.order]), "")
        number = sum(len(values) for _, values in arrangement.choices)
        self.filters.setText(self.tr("Filter ({})").format(number) if number else self.tr("Filter"))

    def _name(self, button: QToolButton, name: str, more: str) -> None:
        button.setText(f"{name}  {more} ▾" if more else f"{name} ▾")
        button.setAccessibleName(f"{button.toolTip()}: {name} {more}".rstrip())


def is_arrangement(shelf: str, order: str, group: str) -> bool:
    """Say whether settings name an arrangement there is."""
    return shelf in SHELVES and order in ORDERS and (not group or group in GROUPS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArrangeBar", text)
