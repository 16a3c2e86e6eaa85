"""The numbers at the top of the statistics."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from reader.statistics.streak import streak
from reader.statistics.sums import total, week_of
from ui.statistics.labels import figure, quiet
from ui.statistics.words import days_told, first_weekday, number, time_told, words_told

if TYPE_CHECKING:
    from reader.statistics.amount import Amount
    from reader.statistics.record import Record

_NUMBER = 6
_WEEK = timedelta(days=6)


class Figures(QWidget):
    """Says how much was read today, this week, in a year; days in a row; speed; stories finished."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = [quiet(parent=self) for _ in range(_NUMBER)]
        self.values = [figure(self) for _ in range(_NUMBER)]
        self.notes = [quiet(parent=self) for _ in range(_NUMBER)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        for column in range(_NUMBER):
            grid.setColumnStretch(column, 1)
            for row, label in enumerate((self.names, self.values, self.notes)):
                grid.addWidget(label[column], row, column)

    def show_record(self, record: Record, year: int, today: date) -> None:
        """Show the figures of a year, and those of today."""
        week = week_of(today, first_weekday())
        of_year = total(record.days, date(year, 1, 1), date(year, 12, 31))
        row = streak(record.days.keys(), today)
        finished = sum(each.day.year == year for each in record.finished)
        self._put(0, self.tr("Today"), *_amount(total(record.days, today, today)))
        self._put(1, self.tr("This week"), *_amount(total(record.days, week, week + _WEEK)))
        self._put(2, str(year), *_amount(of_year))
        self._put(3, self.tr("Days in a row"), number(row.current), self._longest(row.longest))
        speed = "–" if of_year.speed is None else number(of_year.speed)
        self._put(4, self.tr("Speed in {}").format(year), speed, self.tr("words a minute"))
        in_all = self.tr("{} in all").format(number(len(record.finished)))
        self._put(5, self.tr("Finished in {}").format(year), number(finished), in_all)

    def _longest(self, days: int) -> str:
        return self.tr("longest: {}").format(days_told(days))

    def _put(self, column: int, name: str, value: str, note: str) -> None:
        for label, text in zip((self.names, self.values, self.notes), (name, value, note), strict=True):
            label[column].setText(text)
        self.values[column].setAccessibleName(f"{name}: {value}, {note}")


def _amount(amount: Amount) -> tuple[str, str]:
    return time_told(amount.seconds), words_told(amount.words)
