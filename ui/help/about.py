"""The window that says what the program is: its version, its licence, and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.help.made_of import Component, components
from ui.icons import program_icon
from ui.page.face import serif
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

_ICON = 64
_SIZE = (600, 520)


class AboutWindow(QDialog):
    """Shows the version, and the works of others with their licences; nothing is fetched for it."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Inglenook"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._heading(version))
        column.addWidget(_label(self.tr("Inglenook is made with the works of others:")))
        column.addWidget(_scrolled(_table()), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        resize_on_screen(self, *_SIZE)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _heading(self, version: str) -> QHBoxLayout:
        icon = QLabel(self)
        icon.setPixmap(program_icon().pixmap(_ICON, _ICON))
        words = self.tr("Reads stories kept as plain text files, where they lie, and never loses your place.")
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(_label(f"Inglenook {version}", serif(24)))
        beside.addWidget(_label(words))
        beside.addWidget(_soft(self.tr("Free software under the MIT licence.")))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        return row


def _table() -> QWidget:
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    for component in components():
        _add(grid, component)
    grid.setRowStretch(grid.rowCount(), 1)
    return table


def _add(grid: QGridLayout, component: Component) -> None:
    """Add a work: its name and version, and below them where it is from, beside its licence."""
    row = grid.rowCount()
    grid.addWidget(_label(f"{component.name} {component.version}".strip()), row, 0)
    licence = _label(component.licence)
    grid.addWidget(licence, row, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(_soft(component.home), row + 1, 0)
    grid.setRowMinimumHeight(row + 2, 8)


def _label(text: str, font: QFont | None = None) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    if font is not None:
        label.setFont(font)
    return label


def _soft(text: str) -> QLabel:
    label = _label(text)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _scrolled(content: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setAccessibleName(_tr("Licences"))
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(content)
    for part in (scroll.viewport(), content):
        part.setBackgroundRole(QPalette.ColorRole.Base)
        part.setAutoFillBackground(True)
    return scroll


def _tr(text: str) -> str:
    return QCoreApplication.translate("About", text)
