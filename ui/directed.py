"""Painting by hand in a window that may run from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter


def direction(painter: QPainter) -> Qt.LayoutDirection:
    """Return how the window runs that is painted; whatever has none runs from left to right."""
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


def placed(painter: QPainter, within: QRect, area: QRect) -> QRect:
    """Return where an area, thought of from left to right, stands within another one."""
    return QStyle.visualRect(direction(painter), within, area)


def write(painter: QPainter, area: QRect, side: Qt.AlignmentFlag, text: str) -> None:
    """Write a line at the side where the window's lines begin or end; its words run as they do by themselves.

    An English title in an Arabic window stands at the right, and its dots at its own end.
    """
    before, aligned = painter.layoutDirection(), QStyle.visualAlignment(direction(painter), side)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(area, aligned | Qt.AlignmentFlag.AlignVCenter, text)
    painter.setLayoutDirection(before)
