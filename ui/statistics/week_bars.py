"""The picture of a year by its weeks: a bar for each, below its days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.statistics.amount import NOTHING
from reader.statistics.sums import by_week, week_of, weeks
from ui.statistics.columns import Columns
from ui.statistics.measure import Measure
from ui.statistics.shades import shades
from ui.statistics.words import date_told, first_weekday, told

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reader.statistics.amount import Amount
    from reader.statistics.record import Days
    from ui.themes.theme import Theme

_HEIGHT = 76
_ROUND = 2


class WeekBars(QWidget):
    """Shows the weeks of a year; the one with the chosen day is the darkest."""

    week_chosen = Signal(date)
    """Its first day."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._measure = theme, Measure.MINUTES
        self._first_weekday = first_weekday()
        self._starts: tuple[date, ...] = ()
        self._amounts: tuple[Amount, ...] = ()
        self._chosen = 0
        self.most = ""
        """A few words on the week with most reading."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def show_weeks(self, days: Days, year: int, measure: Measure) -> None:
        """Show the weeks of a year."""
        self._measure = measure
        self._starts = weeks(year, self._first_weekday)
        self._amounts = by_week(days, year, self._first_weekday)
        most = max(range(len(self._amounts)), key=lambda number: measure.of(self._amounts[number]))
        self.setAccessibleName(self.tr("Reading by week, {}").format(year))
        self.most = self.tr("Most in {}").format(self._told(most)) if self._amounts[most] else ""
        self.setAccessibleDescription(self.most)
        self.update()

    def choose(self, day: date) -> Amount:
        """Choose the week of a day, and return what was read in it."""
        self._chosen = (week_of(day, self._first_weekday) - self._starts[0]).days // 7
        self.update()
        return self._amounts[self._chosen] if self._amounts else NOTHING

    def sizeHint(self) -> QSize:
        return QSize(600, _HEIGHT)

    def _told(self, number: int) -> str:
        amount = told(self._amounts[number], self._measure)
        return self.tr("the week of {}: {}").format(date_told(self._starts[number]), amount)

    def _columns(self) -> Columns:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return Columns(max(53, len(self._starts)), self.width(), mirrored)

    # The mouse

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number = self._number_at(event.pos().x())
            words = "" if number is None else self._told(number)
            QToolTip.showText(event.globalPos(), words[:1].upper() + words[1:], self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._number_at(event.position().x())
        if number is not None:
            self.week_chosen.emit(self._starts[number])

    def _number_at(self, x: float) -> int | None:
        number = self._columns().at(x)
        return number if number is not None and number < len(self._starts) else None

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, columns = QPainter(self), self._columns()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max(map(self._measure.of, self._amounts), default=0.0)
        colours = shades(self._theme)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, amount in enumerate(self._amounts):
            tall = (self.height() - 2) * self._measure.of(amount) / most if most else 0.0
            if tall:
                painter.setBrush(QColor(colours[4 if number == self._chosen else 2]))
                top = self.height() - 1 - max(2.0, tall)
                bar = QRectF(columns.x(number), top, columns.cell, self.height() - 1 - top)
                painter.drawRoundedRect(bar, _ROUND, _ROUND)
        self._paint_ground(painter, columns)

    def _paint_ground(self, painter: QPainter, columns: Columns) -> None:
        edges = sorted((columns.x(0), columns.x(columns.count - 1)))
        line = QRectF(edges[0], self.height() - 1, edges[1] - edges[0] + columns.cell, 1)
        painter.fillRect(line, QColor(self._theme.line))
