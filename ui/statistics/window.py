"""The window of statistics."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.statistics.record import Finished, Record
from reader.statistics.sums import by_month
from ui.page.face import serif
from ui.statistics.figures import Figures
from ui.statistics.finished_list import PADDING, FinishedList
from ui.statistics.labels import heading, plain
from ui.statistics.measure import Measure
from ui.statistics.pictures import Pictures
from ui.statistics.privacy import Privacy
from ui.statistics.speed_line import SpeedLine
from ui.statistics.year_bar import YearBar

if TYPE_CHECKING:
    from ui.themes.theme import Theme

_LARGEST = QSize(1_060, 860)
_WIDEST = 1_000


class StatisticsWindow(QDialog):
    """Shows a :class:`Record`, a year at a time."""

    story_chosen = Signal(Finished)

    def __init__(self, theme: Theme, *, is_logging: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Statistics"))
        self._record, self._today, self._measure = Record({}, ()), date.min, Measure.MINUTES
        self.years, self.figures = YearBar(self), Figures(self)
        self.pictures, self.speed = Pictures(theme, self), SpeedLine(theme, self)
        self.stories = FinishedList(theme, self)
        self.privacy = Privacy(is_logging=is_logging, parent=self)
        self.empty = plain(parent=self)
        self._lay_out()
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        for part in (self.pictures, self.speed, self.stories):
            part.set_theme(theme)

    def show_record(self, record: Record, today: date) -> None:
        """Show what was read up to today, this year first."""
        self._record, self._today = record, today
        self.stories.show_finished(record.finished)
        is_empty = not record.days and not record.finished
        self.empty.setVisible(is_empty)
        self.filled.setHidden(is_empty)
        self.privacy.forget.setHidden(is_empty)
        self.pictures.map.day = today
        self._show_year(today.year)
        (self.privacy.box if is_empty else self.pictures.map).setFocus()

    def _show_year(self, year: int) -> None:
        record, today = self._record, self._today
        read = [day.year for day in record.days] + [each.day.year for each in record.finished]
        self.years.show_year(year, range(min(read, default=today.year), today.year + 1))
        self.figures.show_record(record, year, today)
        self.speed.show_speeds([month.speed for month in by_month(record.days, year)])
        self._show_pictures()

    def _show_pictures(self) -> None:
        self.pictures.show_days(self._record.days, self.years.year, self._today, self._measure)

    # Building

    def _lay_out(self) -> None:
        self._build_empty()
        self.filled = self._build_filled()
        page = QWidget(self)
        page.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(page)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(20)
        column.addWidget(self.filled)
        column.addWidget(self.empty, 1)
        column.addWidget(self.privacy)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(_scrolled(page))
        parent = self.parentWidget()
        self.resize(_LARGEST if parent is None else _LARGEST.boundedTo(parent.size() - QSize(24, 24)))

    def _build_filled(self) -> QWidget:
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for part in (self.years, self.figures, self.pictures):
            column.addWidget(part)
        lower = QHBoxLayout()
        lower.setSpacing(40)
        finished = heading(self.tr("Finished"))
        finished.setIndent(PADDING)
        lower.addLayout(_stacked(heading(self.tr("Words a minute")), self.speed), 1)
        lower.addLayout(_stacked(finished, self.stories), 1)
        column.addLayout(lower)
        return filled

    def _build_empty(self) -> None:
        self.empty.setText(
            self.tr(
                "Nothing was read yet.\n\nTurn some pages, and this fills with the minutes and words of "
                "each day, how many days in a row you read, how fast, and which stories you finished."
            )
        )
        self.empty.setFont(serif(19))
        self.empty.setMargin(48)
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _connect(self) -> None:
        self.years.year_chosen.connect(self._show_year)
        self.years.measure_chosen.connect(self._on_measure_chosen)
        self.pictures.year_wanted.connect(self.years.step)
        self.stories.story_chosen.connect(self.story_chosen)

    def _on_measure_chosen(self, measure: Measure) -> None:
        self._measure = measure
        self._show_pictures()


def _stacked(name: QWidget, part: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(name)
    column.addWidget(part)
    column.addStretch(1)
    return column


def _scrolled(page: QWidget) -> QScrollArea:
    """Centre the page, on the colour of a page."""
    scroll = QScrollArea()
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    for part in (scroll.viewport(), page):
        part.setBackgroundRole(QPalette.ColorRole.Base)
        part.setAutoFillBackground(True)
    return scroll
