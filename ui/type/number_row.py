"""A number that is chosen by sliding: its name, its value in words, and a slider."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from ui.mnemonics import without_mnemonic


class NumberRow(QWidget):
    """Slides from one bound to the other; ``unit`` is a text with ``{}`` for the number."""

    slid = Signal(int)
    """Somebody chose a number."""

    def __init__(
        self, name: str, unit: str, bounds: tuple[int, int], page: int, parent: QWidget | None = None
    ) -> None:
        """``page`` is how far the page keys go."""
        super().__init__(parent)
        self._unit = unit
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(*bounds)
        self.slider.setPageStep(page)
        self.slider.setAccessibleName(without_mnemonic(name))
        self.said = QLabel(self)
        self.said.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        label = QLabel(name, self)
        label.setBuddy(self.slider)
        above = QHBoxLayout()
        above.addWidget(label)
        above.addStretch(1)
        above.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(above)
        column.addWidget(self.slider)
        self.slider.valueChanged.connect(self._on_changed)

    def put(self, number: int) -> None:
        """Show a number that was not chosen here."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(number)
        self.slider.blockSignals(blocked)
        self._say(number)

    def _on_changed(self, number: int) -> None:
        self._say(number)
        self.slid.emit(number)

    def _say(self, number: int) -> None:
        self.said.setText(self._unit.format(number))
        self.slider.setAccessibleDescription(self.said.text())
