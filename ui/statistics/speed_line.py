"""The picture of a year's speed: a dot for each month, and a line through them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.statistics.labels import paint_in_place
from ui.statistics.words import month_name, number

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.themes.theme import Theme

_DOT = 3.5
_TALLEST = 90
"""Pixels between the slowest and the fastest month."""


class SpeedLine(QWidget):
    """Shows words a minute for each month in which enough was read to tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._speeds: Sequence[int | None] = ()
        self._none = self.tr("A month shows from five minutes of reading on.")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Words a minute, by month"))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def show_speeds(self, speeds: Sequence[int | None]) -> None:
        """Show the speed of each of twelve months; None where too little was read."""
        self._speeds = speeds
        said = [f"{month_name(month, short=False)} {number(speed)}" for month, speed in self._known()]
        self.setAccessibleDescription(", ".join(said) or self._none)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, _TALLEST + 3 * self._line())

    def _known(self) -> list[tuple[int, int]]:
        return [(month, speed) for month, speed in enumerate(self._speeds, 1) if speed is not None]

    def _line(self) -> int:
        return self.fontMetrics().height()

    def _x(self, month: int) -> float:
        x = (month - 0.5) * self.width() / 12
        return self.width() - x if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else x

    def _dot(self, month: int, speed: int) -> QPointF:
        """Half of the height is a third of the usual speed, at least: a small change must not look large."""
        speeds = [each for _, each in self._known()]
        middle = (min(speeds) + max(speeds)) / 2
        reach = max((max(speeds) - min(speeds)) / 2, middle / 6)
        return QPointF(self._x(month), self._line() * 1.5 + _TALLEST * (0.5 - (speed - middle) / reach / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._known():
            paint_in_place(painter, self.rect(), self._none, self._theme)
            return
        self._paint_months(painter)
        dots = [self._dot(*each) for each in self._known()]
        accent = QColor(self._theme.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.drawPolyline(dots)
        painter.setBrush(accent)
        for dot, (_, speed) in zip(dots, self._known(), strict=True):
            painter.setPen(accent)
            painter.drawEllipse(dot, _DOT, _DOT)
            painter.setPen(QColor(self._theme.text))
            above = QRectF(dot.x() - 30, dot.y() - self._line() - 6, 60, self._line())
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, number(speed))

    def _paint_months(self, painter: QPainter) -> None:
        """Name the months, by their first letters where there is no room for more."""
        room = self.width() / 12
        names = [month_name(month) for month in range(1, 13)]
        if max(map(self.fontMetrics().horizontalAdvance, names)) > room - 4:
            names = [name[:1] for name in names]
        painter.setPen(QColor(self._theme.soft))
        for month, name in enumerate(names, 1):
            place = QRectF(self._x(month) - room / 2, self.height() - self._line(), room, self._line())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)
