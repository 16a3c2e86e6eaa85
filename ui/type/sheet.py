"""What chooses how the page is set: the face, the numbers, the boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.sentences import to_translate
from ui.mnemonics import without_mnemonic
from ui.page.typography import BOUNDS, OPENINGS, PLAIN, Typography
from ui.type.face_box import FaceBox
from ui.type.languages import hyphenated_languages, plain_name
from ui.type.number_row import NumberRow

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

_NUMBERS = to_translate(
    "TypePanel",
    {
        "size": ("&Size", "{} pt", 4),
        "line_height": ("&Line height", "{} %", 10),
        "measure": ("Longest li&ne", "{} characters", 5),
        "margin": ("&Margins", "{} % of the width", 2),
    },
)
"""The name, the unit and the step of the page keys of every number."""
_CHECKS = to_translate(
    "TypePanel",
    {
        "justified": "&Even right edge",
        "hanging": "&Punctuation in the margins",
        "spaced": "Space &between paragraphs",
        "smart": "Printer’s &quotes and dashes",
        "hyphenated": "&Hyphens at the ends of lines",
    },
)
_OPENING_NAMES = to_translate("TypePanel", ("Like any paragraph", "Raised initial", "Small capitals"))
_OPENINGS = dict(zip(OPENINGS, _OPENING_NAMES, strict=True))


class TypeSheet(QWidget):
    """Shows a typography, and tells of the one that is chosen in its place."""

    chosen = Signal(Typography)
    """A typography was chosen: once for all that was changed before the window could answer."""
    own_chosen = Signal(bool)
    """What is chosen is to be for the story on the page alone, or for all."""
    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = PLAIN
        self._guessed: str | None = None
        self.of_all, self.own = (
            QRadioButton(_tr("For &all stories")),
            QRadioButton(_tr("For this story &only")),
        )
        self.face = FaceBox()
        self.numbers = {
            name: NumberRow(_tr(label), _tr(unit), BOUNDS[name], page)
            for name, (label, unit, page) in _NUMBERS.items()
        }
        self.checks = {name: QCheckBox(_tr(label)) for name, label in _CHECKS.items()}
        self.opening, self.language = QComboBox(), QComboBox()
        self.reset = QPushButton()
        for name, label in _OPENINGS.items():
            self.opening.addItem(_tr(label), name)
        self._lay_out()
        self._connect()

    # What is shown

    def show_type(self, typography: Typography, *, own: bool, has_story: bool) -> None:
        """Show what is in force, and whether it is changed for the story on the page alone."""
        self._value = typography
        (self.own if own else self.of_all).setChecked(True)
        self.own.setEnabled(has_story)
        self.face.put(typography.family, self._guessed)
        for name, row in self.numbers.items():
            row.put(getattr(typography, name))
        for name, box in self.checks.items():
            box.setChecked(getattr(typography, name))
        self._select(self.opening, typography.opening)
        self._select(self.language, typography.language)
        self.language.setEnabled(typography.hyphenated)
        self.reset.setText(_tr("Set as all stories are") if own else _tr("Set as at first"))
        self.reset.setEnabled(own or typography != PLAIN)

    def show_language(self, guessed: str | None) -> None:
        """Show what language the story seems to be in, as a code such as ``de_DE``."""
        self._guessed = guessed
        self.face.put(self._value.family, guessed)
        name = plain_name(guessed) if guessed else _tr("unknown")
        if self.language.count():
            self.language.setItemText(0, _tr("As the story: {}").format(name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.language.count():
            self._list_languages()

    # What is chosen

    def _connect(self) -> None:
        self._pending: dict[str, Any] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell)
        self.own.clicked.connect(lambda: self.own_chosen.emit(True))
        self.of_all.clicked.connect(lambda: self.own_chosen.emit(False))
        self.reset.clicked.connect(self.reset_requested)
        self.face.family_chosen.connect(lambda family: self._choose("family", family))
        for name, row in self.numbers.items():
            row.slid.connect(lambda number, name=name: self._choose(name, number))
        for name, box in self.checks.items():
            box.clicked.connect(lambda checked, name=name: self._choose(name, checked))
        self.opening.activated.connect(lambda _row: self._choose("opening", self.opening.currentData()))
        self.language.activated.connect(lambda _row: self._choose("language", self.language.currentData()))

    def _choose(self, name: str, value: object) -> None:
        self._pending[name] = value
        self._soon.start(0)

    def _tell(self) -> None:
        chosen, self._pending = self._value._replace(**self._pending), {}
        self.chosen.emit(chosen)

    # How it looks

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 20)
        column.setSpacing(8)
        for part in (self.of_all, self.own):
            column.addWidget(part)
        column.addSpacing(8)
        self._add_named(column, _tr("&Face"), self.face)
        for row in self.numbers.values():
            column.addWidget(row)
        column.addSpacing(8)
        for box in self.checks.values():
            column.addWidget(box)
        self._add_named(column, _tr("Lan&guage of the hyphens"), self.language)
        self._add_named(column, _tr("Chapters beg&in"), self.opening)
        column.addSpacing(8)
        column.addWidget(self.reset)
        column.addStretch(1)

    def _add_named(self, column: QVBoxLayout, name: str, part: QComboBox) -> None:
        label = QLabel(name)
        label.setBuddy(part)
        part.setAccessibleName(without_mnemonic(name))
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(part)

    def _list_languages(self) -> None:
        self.language.addItem("", "")
        self.language.insertSeparator(1)
        for code, name in hyphenated_languages():
            self.language.addItem(name, code)
        self.show_language(self._guessed)
        self._select(self.language, self._value.language)

    def _select(self, box: QComboBox, value: str) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("TypePanel", text)
