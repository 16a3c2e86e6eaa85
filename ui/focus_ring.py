"""The ring around the row that has the keyboard, for those who paint rows themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem


def paint_focus(painter: QPainter, option: QStyleOptionViewItem, area: QRect, colour: str) -> None:
    """Paint a ring within an area, if the keyboard is at the row."""
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(colour))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))
