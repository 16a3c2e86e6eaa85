"""The head of the statistics: which year is shown, and by what reading is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from ui.statistics.labels import title
from ui.statistics.measure import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence


class YearBar(QWidget):
    """Names the year between two buttons that lead to others; two more choose the measure."""

    year_chosen = Signal(int)
    measure_chosen = Signal(Measure)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._years: Sequence[int] = ()
        self.year = 0
        self.title = title(parent=self)
        self.before = self._button("‹", self.tr("Year before"))
        self.after = self._button("›", self.tr("Year after"))
        self.measures = {
            Measure.MINUTES: self._button(self.tr("Time")),
            Measure.WORDS: self._button(self.tr("Words")),
        }
        self._lay_out()
        self._connect()

    def show_year(self, year: int, years: Sequence[int]) -> None:
        """Show one of several years, given from the first to the last."""
        self.year, self._years = year, years
        self.title.setText(str(year))
        self.before.setEnabled(year > years[0])
        self.after.setEnabled(year < years[-1])

    def step(self, by: int) -> None:
        """Choose the year that is so many years later, if there is one."""
        if self.year + by in self._years:
            self.year_chosen.emit(self.year + by)

    def _button(self, text: str, meaning: str = "") -> QToolButton:
        """One with a meaning leads to another year; the others are for choosing one of them."""
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setText(text)
        button.setCheckable(not meaning)
        if meaning:
            button.setFont(self.title.font())
            button.setToolTip(meaning)
            button.setAccessibleName(meaning)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.before, self.title, self.after):
            row.addWidget(part)
        row.addStretch(1)
        for button in self.measures.values():
            row.addWidget(button)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        group = QButtonGroup(self)
        for measure, button in self.measures.items():
            group.addButton(button)
            button.clicked.connect(lambda _checked=False, chosen=measure: self.measure_chosen.emit(chosen))
        self.measures[Measure.MINUTES].setChecked(True)
