"""The page on which commands get other keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ui.commands import COMMANDS, MENUS, Command, translate
from ui.matching import meant
from ui.preferences.key_editor import KeyEditor
from ui.shortcuts import keys_in_force, native, shown

if TYPE_CHECKING:
    from ui.settings import Settings
    from ui.shortcuts import Changes

_ID = Qt.ItemDataRole.UserRole


class KeysPage(QWidget):
    """Commands by menu with their keys; below, what changes those of the one that is chosen."""

    chosen = Signal(str, object)
    """A field of the settings is to have another value."""
    fields = ("shortcuts",)

    def __init__(self) -> None:
        super().__init__()
        self.name = self.tr("Keys")
        self._changes: Changes = {}
        self.tree = QTreeWidget(self)
        self._menus: dict[str, QTreeWidgetItem] = {}
        self.rows: dict[str, QTreeWidgetItem] = {}
        self.editor = KeyEditor(self)
        self._fill()
        self._lay_out()
        self.editor.changed.connect(lambda changes: self.chosen.emit("shortcuts", changes))
        self.editor.left.connect(self.tree.setFocus)
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.tree.itemActivated.connect(lambda *_: self.editor.take_focus())
        self._choose_first()

    def show_settings(self, settings: Settings) -> None:
        """Show the keys in force."""
        self._changes = settings.shortcuts
        for command, keys in keys_in_force(self._changes).items():
            self.rows[command].setText(1, "   ".join(map(native, shown(keys))))
            font = self.rows[command].font(1)
            font.setBold(command in self._changes)
            self.rows[command].setFont(1, font)
        self._show_chosen()

    def narrow(self, typed: str) -> bool:
        """Show the commands that are meant by some words; say if there are any."""
        found = set(meant(typed, {command.id: self._words(command) for command in COMMANDS}))
        for command, row in self.rows.items():
            row.setHidden(command not in found)
        menus = {command.menu for command in COMMANDS if command.id in found}
        for menu, top in self._menus.items():
            top.setHidden(menu not in menus)
        current = self.tree.currentItem()
        if found and (current is None or current.isHidden()):
            self._choose_first()
        return bool(found)

    def _words(self, command: Command) -> tuple[str, str]:
        row = self.rows[command.id]
        return row.text(0), f"{translate(command.menu)} {row.text(1)} {self.name} {self.tr('shortcuts')}"

    def _fill(self) -> None:
        for menu in MENUS:
            top = self._menus[menu] = QTreeWidgetItem(self.tree, [translate(menu)])
            top.setFlags(Qt.ItemFlag.ItemIsEnabled)
            top.setForeground(0, self.palette().placeholderText())
            for command in COMMANDS:
                if command.menu == menu:
                    row = self.rows[command.id] = QTreeWidgetItem(top, [translate(command.text), ""])
                    row.setData(0, _ID, command.id)
        self.tree.expandAll()

    def _lay_out(self) -> None:
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHeaderHidden(True)
        self.tree.setObjectName("keys")
        self.tree.setRootIsDecorated(False)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Plain)
        line.setForegroundRole(QPalette.ColorRole.Mid)
        self.tree.setUniformRowHeights(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tree, 1)
        column.addWidget(line)
        column.addWidget(self.editor)

    def _choose_first(self) -> None:
        visible = (row for row in self.rows.values() if not row.isHidden())
        self.tree.setCurrentItem(next(visible))

    def _show_chosen(self) -> None:
        row = self.tree.currentItem()
        if row is not None and row.data(0, _ID):
            self.editor.show_command(row.data(0, _ID), self._changes)
