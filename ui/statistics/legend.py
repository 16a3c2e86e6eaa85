"""What the shades of the year's days mean: from less to more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from ui.statistics.shades import shades

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.themes.theme import Theme

_SIDE, _GAP = 12, 3


class Legend(QWidget):
    """Paints one square of each shade."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(self.sizeHint())

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(5 * (_SIDE + _GAP) - _GAP, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = shades(self._theme)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for place, colour in enumerate(reversed(colours) if mirrored else colours):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(place * (_SIDE + _GAP), 0, _SIDE, _SIDE), 2.5, 2.5)
