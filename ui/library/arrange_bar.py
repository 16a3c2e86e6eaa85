"""The row above the list: which shelf is shown, and how its stories are sorted and grouped."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.library.shelves import SHELVES
from reader.sentences import to_translate
from ui.choices import add_choices, choice_button, name_button
from ui.library.arrangement import GROUPS, ORDERS, Arrangement

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from ui.library.list_model import ListModel

_SHELVES = to_translate(
    "ArrangeBar",
    {
        "all": "All stories",
        "reading": "Reading now",
        "unread": "Unread",
        "finished": "Finished",
        "favourites": "Favourites",
        "recent": "Recently added",
        "versions": "In several versions",
        "removed": "Taken out of the list",
    },
)
_ORDERS = to_translate(
    "ArrangeBar",
    {
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
    },
)
_GROUPS = to_translate(
    "ArrangeBar",
    {
        "": "No groups",
        "author": "Author",
        "fandom": "Fandom",
        "series": "Series",
        "folder": "Folder",
        "tag": "Tag",
        "status": "Status",
    },
)


class ArrangeBar(QWidget):
    """Shows an arrangement, and tells of the one that is chosen in its place."""

    chosen = Signal(Arrangement)

    def __init__(self, model: ListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.shelf = choice_button(self, self.tr("Shelf"))
        self.order = choice_button(self, self.tr("Sort and group"))
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

    def _choices(self, menu: QMenu, names: Mapping[str, str], what: str) -> Mapping[str, QAction]:
        translated = {value: _tr(name) for value, name in names.items()}
        return add_choices(menu, translated, lambda value: self._on_chosen(what, value))

    def _on_chosen(self, what: str, value: str) -> None:
        change: dict[str, Any] = {what: value}
        chosen = replace(self._model.arrangement, **change)
        self._model.set_arrangement(chosen)
        self.chosen.emit(chosen)

    def _count(self) -> None:
        """Say in the menu how many stories stand on each shelf."""
        for shelf, number in self._model.numbers().items():
            self._shelves[shelf].setText(f"{_tr(_SHELVES[shelf])}\t{QLocale().toString(number)}")

    def _show(self) -> None:
        arrangement = self._model.arrangement
        for actions, value in (
            (self._shelves, arrangement.shelf),
            (self._orders, arrangement.order),
            (self._groups, arrangement.group),
        ):
            actions[value].setChecked(True)
        number = self._model.number
        name_button(
            self.shelf, _tr(_SHELVES[arrangement.shelf]), QLocale().toString(number) if number else ""
        )
        name_button(self.order, _tr(_ORDERS[arrangement.order]))
        number = sum(len(values) for _, values in arrangement.choices)
        self.filters.setText(self.tr("Filter ({})").format(number) if number else self.tr("Filter"))


def is_arrangement(shelf: str, order: str, group: str) -> bool:
    """Say whether settings name an arrangement there is."""
    return shelf in SHELVES and order in ORDERS and (not group or group in GROUPS)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ArrangeBar", text)
