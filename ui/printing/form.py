"""What is chosen before printing: the paper, how it is set, and what is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ui.printing.paper import LINE_HEIGHTS, POINTS, SIZES, Paper
from ui.type.face_box import FaceBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton


class PaperForm(QWidget):
    """Shows a :class:`Paper`, and tells of every change."""

    changed = Signal()

    def __init__(
        self, paper: Paper, printers: str, language: str | None, parent: QWidget | None = None
    ) -> None:
        """``printers`` is a further size of sheets; ``language`` is the one faces are offered for."""
        super().__init__(parent)
        self._paper = paper
        self.sheet = self._choice(self._sizes(printers), paper.size)
        self.pair = self._choice(
            {"": self.tr("One page"), "pair": self.tr("Two pages side by side")}, "pair" if paper.pair else ""
        )
        margins = {"narrow": self.tr("Narrow"), "usual": self.tr("Usual"), "wide": self.tr("Wide")}
        self.margins = self._choice(margins, paper.margins)
        self.points = self._number(POINTS, paper.points, self.tr(" pt"), 1)
        self.line_height = self._number(LINE_HEIGHTS, paper.line_height, " %", 5)
        self.face = FaceBox(self)
        self.face.put(paper.family, language)
        self.face.family_chosen.connect(lambda _family: self.changed.emit())
        self.boxes = {name: self._box(name, text) for name, text in self._switches().items()}
        self._lay_out()

    @property
    def paper(self) -> Paper:
        """What is chosen."""
        checked = {name: box.isChecked() for name, box in self.boxes.items()}
        return replace(
            self._paper,
            size=self.sheet.currentData(),
            pair=bool(self.pair.currentData()),
            margins=self.margins.currentData(),
            points=self.points.value(),
            line_height=self.line_height.value(),
            family=self.face.family,
            **checked,
        )

    def _sizes(self, printers: str) -> Mapping[str, str]:
        sizes = {name: name for name in SIZES}
        sizes["Letter"] = self.tr("Letter")
        for size in filter(None, (printers, self._paper.size)):
            sizes.setdefault(size, self.tr("{} mm").format(size.replace("x", " × ")))
        return sizes

    def _switches(self) -> Mapping[str, str]:
        return {
            "header": self.tr("&Header and small print"),
            "contents": self.tr("&Contents"),
            "heads": self.tr("Title and chapter &over the text"),
            "numbers": self.tr("Page &numbers"),
            "facing": self.tr("Wider margins where it is &bound"),
        }

    # Building

    def _choice(self, values: Mapping[str, str], value: str) -> QComboBox:
        box = QComboBox(self)
        for each, name in values.items():
            box.addItem(name, each)
        box.setCurrentIndex(box.findData(value))
        box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        return box

    def _number(self, bounds: tuple[int, int], value: int, unit: str, step: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(*bounds)
        box.setSuffix(unit)
        box.setSingleStep(step)
        box.setValue(value)
        box.valueChanged.connect(lambda _value: self.changed.emit())
        return box

    def _box(self, name: str, text: str) -> QAbstractButton:
        box = QCheckBox(text, self)
        box.setChecked(getattr(self._paper, name))
        box.toggled.connect(lambda _checked: self.changed.emit())
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows = (
            (self.tr("P&aper"), self.sheet),
            (self.tr("Sh&eet"), self.pair),
            (self.tr("&Margins"), self.margins),
            (self.tr("&Text"), self.points),
            (self.tr("&Lines"), self.line_height),
            (self.tr("&Face"), self.face),
        )
        for name, field in rows:
            label = QLabel(name, self)
            label.setBuddy(field)
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        for box in self.boxes.values():
            column.addWidget(box)
