"""Painting by hand in a window that may run from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

_OTHER_SIDE = {
    Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
}


def is_mirrored(painter: QPainter) -> bool:
    """Say whether the window that is painted runs from right to left."""
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirror(within: QRect, area: QRect) -> QRect:
    """Return where an area of another one stands when that is turned round."""
    left = within.left() + within.right() - area.right()
    return QRect(left, area.top(), area.width(), area.height())


def placed(painter: QPainter, within: QRect, area: QRect) -> QRect:
    """Return where an area, thought of from left to right, stands within another one."""
    return mirror(within, area) if is_mirrored(painter) else area


def aligned(painter: QPainter, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return the side at which stands what is at the left or right of a window from left to right."""
    return (_OTHER_SIDE[side] if is_mirrored(painter) else side) | Qt.AlignmentFlag.AlignAbsolute


def write(painter: QPainter, area: QRect, side: Qt.AlignmentFlag, text: str) -> None:
    """Write a line at the side where the window's lines begin or end; its words run as they do by themselves.

    An English title in an Arabic window stands at the right, and its dots at its own end.
    """
    before, at = painter.layoutDirection(), aligned(painter, side)
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.drawText(area, at | Qt.AlignmentFlag.AlignVCenter, text)
    painter.setLayoutDirection(before)
