"""The picture of a year: a square for every day, the darker the more was read."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.statistics.levels import full, level
from reader.statistics.record import UNREAD
from reader.statistics.sums import week_of, weeks
from ui.statistics.columns import GAP, GUTTER, Columns
from ui.statistics.measure import Measure
from ui.statistics.shades import shades
from ui.statistics.words import day_told, first_weekday, month_name, weekday_name

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader.statistics.record import Days
    from ui.themes.theme import Theme

_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -7, Qt.Key.Key_Right: 7}
"""By how many days a key leads on."""
_YEAR_KEYS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ROUND = 2.5


class YearMap(QWidget):
    """Shows the days of a year; the arrows lead from day to day."""

    day_chosen = Signal(date)
    year_wanted = Signal(int)
    """The year before (-1) or after (1) is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._measure = theme, Measure.MINUTES
        self._days: Days = {}
        self._first_weekday = first_weekday()
        self.day = date.min
        """The day that is chosen."""
        self._last = date.min
        self._starts: tuple[date, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.update()

    def show_days(self, days: Days, year: int, today: date, measure: Measure) -> None:
        """Show a year up to today; the day chosen is as near to the one before as can be."""
        self._days, self._measure = days, measure
        self._starts = weeks(year, self._first_weekday)
        self._last = min(today, date(year, 12, 31))
        self.setAccessibleName(self.tr("Reading by day, {}").format(year))
        self.choose(self.day)

    def choose(self, day: date) -> None:
        """Choose a day, or the one of the year that is nearest."""
        self.day = min(max(day, date(self._last.year, 1, 1)), self._last)
        self.setAccessibleDescription(self._told(self.day))
        self.update()
        self.day_chosen.emit(self.day)

    def sizeHint(self) -> QSize:
        return QSize(600, self._top() + round(7 * self._columns().step))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    def _told(self, day: date) -> str:
        return day_told(day, self._days.get(day, UNREAD))

    # Places

    def _columns(self) -> Columns:
        return Columns(max(53, len(self._starts)), self.width(), self._is_mirrored)

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _top(self) -> int:
        return self.fontMetrics().height() + 6

    def square(self, day: date) -> QRectF:
        """Return where a day stands."""
        columns = self._columns()
        number, row = divmod((day - self._starts[0]).days, 7)
        return QRectF(columns.x(number), self._top() + row * columns.step, columns.cell, columns.cell)

    def _day_at(self, point: QPointF) -> date | None:
        columns = self._columns()
        number, row = columns.at(point.x()), int((point.y() - self._top()) // columns.step)
        if number is None or not 0 <= row < 7:
            return None
        day = self._starts[0] + timedelta(days=7 * number + row)
        return day if date(self._last.year, 1, 1) <= day <= self._last else None

    # The mouse and the keyboard

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self._day_at(event.pos().toPointF())
            QToolTip.showText(event.globalPos(), self._told(day) if day else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day is not None:
            self.choose(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _KEYS:
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            sign = -1 if sideways and self._columns().mirrored else 1
            self.choose(self.day + timedelta(days=sign * _KEYS[key]))
        elif key in _YEAR_KEYS:
            self.year_wanted.emit(_YEAR_KEYS[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.choose(date(self._last.year, 1, 1) if key is Qt.Key.Key_Home else self._last)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._starts:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_names(painter)
        self._paint_days(painter)
        self._paint_choice(painter)

    def _paint_days(self, painter: QPainter) -> None:
        colours, day = [QColor(shade) for shade in shades(self._theme)], date(self._last.year, 1, 1)
        most = full(self._measure.of(read.amount) for at, read in self._days.items() if at.year == day.year)
        painter.setPen(Qt.PenStyle.NoPen)
        while day.year == self._last.year:
            shade = level(self._measure.of(self._days.get(day, UNREAD).amount), most)
            painter.setBrush(colours[shade])
            painter.setOpacity(1.0 if day <= self._last else 0.4)
            painter.drawRoundedRect(self.square(day), _ROUND, _ROUND)
            day += timedelta(days=1)
        painter.setOpacity(1.0)

    def _paint_choice(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colour = self._theme.text if self.hasFocus() else self._theme.soft
        painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1))
        painter.drawRoundedRect(self.square(self.day).adjusted(-1.5, -1.5, 1.5, 1.5), _ROUND + 1, _ROUND + 1)

    def _paint_names(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.soft))
        columns, line = self._columns(), self.fontMetrics().height()
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        for month in range(1, 13):
            first = date(self._last.year, month, 1)
            number = (week_of(first, self._first_weekday) - self._starts[0]).days // 7
            # A month is named where its first whole week stands.
            x = columns.x(number + (first.weekday() != self._first_weekday and month > 1))
            room = 3 * columns.step
            name = QRectF(x - (room if columns.mirrored else 0), 0, room + columns.cell, line)
            painter.drawText(name, side, month_name(month))
        for row in (0, 2, 4):
            top = self._top() + row * columns.step
            left = self.width() - GUTTER + GAP if columns.mirrored else 0
            name = QRectF(left, top, GUTTER - 8, columns.cell)
            weekday = weekday_name((self._first_weekday + row) % 7)
            painter.drawText(name, side | Qt.AlignmentFlag.AlignVCenter, weekday)
