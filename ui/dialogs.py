"""Small windows over the main one: the keys, and what the program is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.commands import COMMANDS, MENUS, Command, translate
from ui.window_size import resize_on_screen


def show_keys(parent: QWidget) -> None:
    """Show every command that has keys, and the keys."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setHorizontalSpacing(32)
    grid.setContentsMargins(24, 16, 24, 16)
    for menu in MENUS:
        commands = [command for command in COMMANDS if command.menu == menu and command.keys]
        if commands:
            grid.addWidget(_label(translate(menu), bold=True), grid.rowCount(), 0, 1, 2)
        for command in commands:
            _add_row(grid, command)
    scroll = QScrollArea()
    scroll.setWidget(sheet)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    _show(parent, _tr("Keyboard shortcuts"), scroll, (460, 560))


def show_about(parent: QWidget, version: str) -> None:
    """Say what the program is, and which version."""
    words = _tr(
        "Inglenook {}\n\nReads stories kept as plain text files, where they lie,\nand never loses your place."
    )
    label = _label(words.format(version))
    label.setMargin(24)
    _show(parent, _tr("About Inglenook"), label, (360, 160))


def _add_row(grid: QGridLayout, command: Command) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    keys = "   ".join(QKeySequence(key).toString(native) for key in command.keys)
    row = grid.rowCount()
    grid.addWidget(_label(translate(command.text)), row, 0)
    grid.addWidget(_label(keys), row, 1, Qt.AlignmentFlag.AlignRight)


def _label(text: str, *, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(bold)
    label.setFont(font)
    return label


def _show(parent: QWidget, title: str, content: QWidget, size: tuple[int, int]) -> None:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    content.setAccessibleName(title)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(content, 1)
    column.addWidget(buttons)
    resize_on_screen(dialog, *size)
    dialog.open()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)
