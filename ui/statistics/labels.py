"""The kinds of text in the window of statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel

from ui.page.face import serif

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from ui.themes.theme import Theme

_SMALL, _LARGE, _TITLE = 0.86, 1.7, 1.5
"""Sizes beside that of the window's own font."""
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def plain(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that takes its text for what it is."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if QGuiApplication.isRightToLeft():
        # A number says nothing of its direction, and would stand at the other side than its name.
        label.setAlignment(_AT_RIGHT)
    return label


def quiet(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label for what is said beside something."""
    label = plain(text, parent)
    font = label.font()
    font.setPixelSize(max(10, round(label.fontMetrics().height() * _SMALL * 0.86)))
    label.setFont(font)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def heading(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that names a part."""
    label = plain(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def title(text: str = "", parent: QWidget | None = None) -> QLabel:
    """Return a label that names the whole."""
    label = plain(text, parent)
    label.setFont(serif(label.fontMetrics().height() * _TITLE, bold=True))
    return label


def figure(parent: QWidget | None = None) -> QLabel:
    """Return a label for a number to be seen first."""
    label = plain("", parent)
    label.setFont(serif(label.fontMetrics().height() * _LARGE))
    return label


def paint_in_place(painter: QPainter, area: QRect, sentence: str, theme: Theme) -> None:
    """Say why there is nothing to be seen, where it would be."""
    painter.setPen(QColor(theme.soft))
    painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextWordWrap, sentence)
