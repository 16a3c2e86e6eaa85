"""A page of the dialog: rows below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.matching import meant
from ui.preferences.pages import Choice, Page, Row, Step, Switch
from ui.preferences.rows import ChoiceRow, SettingRow, StepRow, SwitchRow
from ui.preferences.site_row import SiteRow

if TYPE_CHECKING:
    from ui.settings import Settings


class SettingsPage(QWidget):
    """Shows what is in force, and only the rows that are meant by what was typed."""

    chosen = Signal(str, object)
    """A field of the settings is to have another value."""
    step_requested = Signal(str)

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.name = page.name
        self.rows = [widget_of(row) for row in page.rows]
        self.fields = [row.field for row in self.rows if row.field]
        """What of the settings is chosen here."""
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(18)
        for row in self.rows:
            row.chosen.connect(self.chosen)
            row.step_requested.connect(self.step_requested)
            column.addWidget(row)
        column.addStretch(1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        for row in self.rows:
            row.show_value(settings)

    def narrow(self, typed: str) -> bool:
        """Show the rows that are meant by some words; say if there are any."""
        names = {
            str(number): (row.words[0], f"{row.words[1]} {self.name}") for number, row in enumerate(self.rows)
        }
        found = meant(typed, names)
        for number, row in enumerate(self.rows):
            row.setVisible(str(number) in found)
        return bool(found)


def widget_of(row: Row) -> SettingRow:
    """Return the widget that a row is."""
    match row:
        case Switch():
            return SwitchRow(row)
        case Choice():
            return ChoiceRow(row)
        case Step():
            return StepRow(row)
        case _:
            return SiteRow(row)
