"""The small window over the main one that shows the keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.commands import COMMANDS, MENUS, Actions, translate
from ui.shortcuts import keys_of, native, shown
from ui.window_size import resize_on_screen


def show_keys(parent: QWidget, actions: Actions, change: Callable[[], object]) -> None:
    """Show every command that has keys, and the keys; ``change`` leads to where they are changed."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setHorizontalSpacing(32)
    grid.setContentsMargins(24, 16, 24, 16)
    for menu in MENUS:
        keys = {each: shown(keys_of(actions[each.id])) for each in COMMANDS if each.menu == menu}
        if any(keys.values()):
            heading = _label(translate(menu), bold=True)
            heading.setContentsMargins(0, 10, 0, 2)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for command, of_command in keys.items():
            if of_command:
                _add_row(grid, translate(command.text), "   ".join(map(native, of_command)))
    scroll = QScrollArea()
    scroll.setWidget(sheet)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    dialog = _show(parent, _tr("Keyboard shortcuts"), scroll, (500, 560))
    button = dialog.buttons.addButton(_tr("C&hange…"), QDialogButtonBox.ButtonRole.ActionRole)
    button.clicked.connect(dialog.accept)
    button.clicked.connect(lambda: change())


def _add_row(grid: QGridLayout, name: str, keys: str) -> None:
    row = grid.rowCount()
    grid.addWidget(_label(name), row, 0)
    grid.addWidget(_label(keys), row, 1, Qt.AlignmentFlag.AlignRight)


def _label(text: str, *, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    return label


class _Sheet(QDialog):
    """A window of one content, with a button that closes it."""

    def __init__(self, title: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        content.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.addWidget(content, 1)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)


def _show(parent: QWidget, title: str, content: QWidget, size: tuple[int, int]) -> _Sheet:
    sheet = _Sheet(title, content, parent)
    resize_on_screen(sheet, *size)
    sheet.open()
    return sheet


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)
