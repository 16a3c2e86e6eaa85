"""The widgets of one setting each: they show its value, and tell of another that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.mnemonics import without_mnemonic

if TYPE_CHECKING:
    from ui.preferences.pages import Choice, Row, Step, Switch
    from ui.settings import Settings

_INDENT = 22
"""Pixels: where the words of a box to check begin."""


class SettingRow(QWidget):
    """What a row of a page is: something to choose with, and below it a quiet sentence."""

    chosen = Signal(str, object)
    """A field of the settings is to have another value."""
    step_requested = Signal(str)
    """A command is to be run: its identifier."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.field = row.field
        self.words = (without_mnemonic(row.text), row.about)
        """What it is called, and what is said about it."""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)

    def show_value(self, settings: Settings) -> None:
        """Show what is in force."""

    def finish(self, main: QWidget, about: str, indent: int = 0) -> None:
        """Say what the setting is about, also to whoever does not see it."""
        main.setAccessibleDescription(about)
        if about:
            sentence = QLabel(about)
            sentence.setTextFormat(Qt.TextFormat.PlainText)
            sentence.setWordWrap(True)
            sentence.setContentsMargins(indent, 0, 0, 0)
            sentence.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            self.column.addWidget(sentence)


class SwitchRow(SettingRow):
    """A box to check."""

    def __init__(self, row: Switch) -> None:
        super().__init__(row)
        self.box = QCheckBox(row.text)
        self.box.clicked.connect(lambda checked: self.chosen.emit(self.field, checked))
        self.column.addWidget(self.box)
        self.finish(self.box, row.about, _INDENT)

    def show_value(self, settings: Settings) -> None:
        self.box.setChecked(getattr(settings, self.field))


class ChoiceRow(SettingRow):
    """A name, and a list of values at its right."""

    def __init__(self, row: Choice) -> None:
        super().__init__(row)
        self.box = QComboBox()
        for value, name in row.values.items():
            self.box.addItem(name, value)
        self.box.activated.connect(lambda _row: self.chosen.emit(self.field, self.box.currentData()))
        self.column.addLayout(beside(row.text, self.box))
        self.finish(self.box, row.about)

    def show_value(self, settings: Settings) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(getattr(settings, self.field))))


class StepRow(SettingRow):
    """A button that leads further."""

    def __init__(self, row: Step) -> None:
        super().__init__(row)
        self.command = row.command
        self.button = QPushButton(row.text)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self.step_requested.emit(self.command))
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.finish(self.button, row.about)


def beside(name: str, box: QWidget) -> QHBoxLayout:
    """Return a line with a name, and what it is the name of."""
    label = QLabel(name)
    label.setBuddy(box)
    box.setAccessibleName(without_mnemonic(name))
    line = QHBoxLayout()
    line.setSpacing(16)
    line.addWidget(label)
    line.addWidget(box)
    line.addStretch(1)
    return line
