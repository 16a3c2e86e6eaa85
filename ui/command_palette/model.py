"""The commands whose names were typed, as the rows of a list."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.commands import COMMANDS, MENUS, Actions, translate
from ui.matching import meant
from ui.shortcuts import keys_of, native, shown

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAction

Index = QModelIndex | QPersistentModelIndex


class CommandRole(IntEnum):
    """What the model tells of a command beyond its name."""

    MENU = Qt.ItemDataRole.UserRole + 1
    KEYS = Qt.ItemDataRole.UserRole + 2
    """As the desktop writes them; empty where there are none."""
    CHECKED = Qt.ItemDataRole.UserRole + 3


class CommandModel(QAbstractListModel):
    """The commands that are meant by what was typed, the likeliest first, then those used last."""

    def __init__(self, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._menus = {command.id: translate(command.menu) for command in COMMANDS}
        self._rows: list[str] = []

    def find(self, typed: str, recent: Sequence[str] = ()) -> None:
        """Show what is meant by some words; ``recent`` are the commands used last."""
        in_menus = sorted(COMMANDS, key=lambda command: MENUS.index(command.menu))
        listed = (*(each for each in recent if each in self._actions), *(each.id for each in in_menus))
        # Where the palette stands open it is no use to open it.
        offered = [each for each in dict.fromkeys(listed) if each != "show_palette"]
        names = {each: (self._actions[each].text(), self._more(each)) for each in offered}
        self.beginResetModel()
        self._rows = meant(typed, names)
        self.endResetModel()

    def action(self, index: Index) -> QAction:
        """Return what a row stands for."""
        return self._actions[self._rows[index.row()]]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        action, menu = self.action(index), self._menus[self._rows[index.row()]]
        told: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: action.text(),
            CommandRole.MENU: menu,
            CommandRole.KEYS: _keys(action),
            CommandRole.CHECKED: action.isChecked(),
        }
        if role == Qt.ItemDataRole.AccessibleTextRole:
            checked = self.tr("switched on") if action.isChecked() else ""
            return ", ".join(filter(None, (action.text(), menu, _keys(action), checked)))
        return told.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = super().flags(index)
        return able if self.action(index).isEnabled() else able & ~Qt.ItemFlag.ItemIsEnabled

    def _more(self, command: str) -> str:
        return f"{self._menus[command]} {command.replace('_', ' ')}"


def _keys(action: QAction) -> str:
    return next(map(native, shown(keys_of(action))), "")
