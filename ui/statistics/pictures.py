"""The year in pictures, by day and by week, and what is said of the day that is chosen."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.statistics.record import UNREAD
from ui.statistics.labels import heading, plain, quiet
from ui.statistics.legend import Legend
from ui.statistics.week_bars import WeekBars
from ui.statistics.words import day_told, week_told
from ui.statistics.year_map import YearMap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from reader.statistics.record import Days
    from ui.statistics.measure import Measure
    from ui.themes.theme import Theme


class Pictures(QWidget):
    """Shows a year's days and weeks; a day is chosen in either."""

    year_wanted = Signal(int)
    """The year before (-1) or after (1) is to be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: Days = {}
        self.map, self.bars, self._legend = YearMap(theme, self), WeekBars(theme, self), Legend(theme, self)
        self.most = quiet(parent=self)
        self.said = plain(parent=self)
        self.said.setWordWrap(True)
        self._lay_out()
        self.map.day_chosen.connect(self._on_day_chosen)
        self.map.year_wanted.connect(self.year_wanted)
        self.bars.week_chosen.connect(self.map.choose)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        for part in (self.map, self.bars, self._legend):
            part.set_theme(theme)

    def show_days(self, days: Days, year: int, today: date, measure: Measure) -> None:
        """Show a year up to today."""
        self._days = days
        self.bars.show_weeks(days, year, measure)
        self.map.show_days(days, year, today, measure)
        self.most.setText(self.bars.most)

    def _lay_out(self) -> None:
        less, more = quiet(self.tr("less"), self), quiet(self.tr("more"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(_row(heading(self.tr("By day"), self), less, self._legend, more))
        column.addWidget(self.map)
        column.addSpacing(8)
        column.addLayout(_row(heading(self.tr("By week"), self), self.most))
        column.addWidget(self.bars)
        column.addWidget(self.said)

    def _on_day_chosen(self, day: date) -> None:
        week = self.bars.choose(day)
        self.said.setText(f"{day_told(day, self._days.get(day, UNREAD))}. {week_told(week)}.")


def _row(name: QLabel, *at_end: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(name, 1)
    for part in at_end:
        row.addWidget(part)
    return row
