"""The line below the page: chapter and page, how far the story is read, minutes left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_MARGIN, _GAP = 16, 16


@dataclass(frozen=True, slots=True)
class Where:
    """Where the reader is: what the foot says."""

    chapter: str
    page: str
    progression: float
    minutes_left: str
    ticks: tuple[float, ...] = ()
    """Where chapters begin, from 0 to 1."""


class Foot(QWidget):
    """Paints a :class:`Where`; nothing in it moves when a number changes its width."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._where: Where | None = None
        small = QFont(self.font())
        small.setPixelSize(max(10, round(QFontMetrics(self.font()).height() * 0.75)))
        self.setFont(small)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def show_where(self, where: Where | None) -> None:
        """Say where the reader is, or nothing."""
        self._where = where
        words = [where.chapter, where.page, f"{where.progression:.0%}", where.minutes_left] if where else []
        self.setAccessibleName(", ".join(word for word in words if word))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self.font()).height() + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        if self._where is not None:
            self._paint_where(painter, self._where)

    def _paint_where(self, painter: QPainter, where: Where) -> None:
        metrics = QFontMetrics(self.font())
        area = self.rect().adjusted(_MARGIN, 1, -_MARGIN, 0)
        left, right = self._left(where, metrics, area), self._right_width(metrics)
        painter.setPen(QColor(self._theme.soft))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, where.minutes_left)
        percent = area.adjusted(0, 0, -metrics.horizontalAdvance("000 minutes left") - _GAP, 0)
        painter.drawText(percent, middle | Qt.AlignmentFlag.AlignRight, f"{round(where.progression * 100)} %")
        start = area.left() + self._left_width(metrics, area) + _GAP
        self._paint_line(
            painter, where, QRect(start, area.center().y(), area.right() - right - _GAP - start, 3)
        )

    def _left(self, where: Where, metrics: QFontMetrics, area: QRect) -> str:
        """Return as much of chapter and page as there is room for; the page goes last."""
        width = self._left_width(metrics, area)
        room = width - metrics.horizontalAdvance(f" · {where.page}")
        chapter = metrics.elidedText(where.chapter, Qt.TextElideMode.ElideRight, room)
        both = " · ".join(part for part in (chapter, where.page) if part)
        return next(text for text in (both, where.page, "") if metrics.horizontalAdvance(text) <= width)

    def _left_width(self, metrics: QFontMetrics, area: QRect) -> int:
        usual = metrics.horizontalAdvance("Chapter 00: The Weighing House · page 000 of 000")
        free = area.width() - self._right_width(metrics) - _GAP
        return max(0, min(usual, area.width() // 3, free))

    def _right_width(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance("000 minutes left") + metrics.horizontalAdvance("100 %") + _GAP

    def _paint_line(self, painter: QPainter, where: Where, bar: QRect) -> None:
        if bar.width() < 40:
            return
        painter.fillRect(bar.left(), bar.top() + 1, bar.width(), 1, QColor(self._theme.line))
        read = round(bar.width() * where.progression)
        painter.fillRect(bar.left(), bar.top(), read, 3, QColor(self._theme.accent))
        for tick in where.ticks:
            x = bar.left() + round(bar.width() * tick)
            painter.fillRect(x, bar.top() - 2, 1, 7, QColor(self._theme.soft))
