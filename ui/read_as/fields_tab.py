"""The part of the dialog that corrects the title, the author and what else the header says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from reader.clean import one_line
from reader.library.describe import FIELDS
from reader.overrides import NOTHING
from reader.sentences import to_translate
from ui.mnemonics import without_mnemonic

if TYPE_CHECKING:
    from reader.overrides import Overrides
    from reader.story import Story

_MNEMONICS = to_translate("FieldsTab", {"title": "T&itle:", "author": "A&uthor:", "summary": "&Summary:"})
_NAMES = to_translate(
    "FieldsTab",
    {
        "fandom": "Fandom",
        "pairing": "Pairing",
        "characters": "Characters",
        "rating": "Rating",
        "genre": "Genre",
        "warnings": "Warnings",
        "status": "Status",
        "series": "Series",
        "date": "Date",
        "language": "Language",
        "disclaimer": "Disclaimer",
        "notes": "Notes",
        "archive": "Archive",
        "email": "Email",
        "feedback": "Feedback",
        "category": "Category",
        "source": "Source",
        "publisher": "Publisher",
        "words": "Words",
    },
)
_COLONS = ":：\u00a0\u202f"
"""As languages set them, with what some put before."""
_LONGEST = 2_000
"""Characters of a value that can be edited."""


class FieldsTab(QWidget):
    """Fields by their canonical names; what is left as it was found out is not overruled."""

    def __init__(self, found: Story, said: Overrides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = _values(found)
        names = ("title", "author", *FIELDS, *self._found, *(name for name, _ in said.fields))
        self.fields = {name: QLineEdit() for name in dict.fromkeys(names)}
        """Where each is edited, by its canonical name."""
        self._lay_out()
        self.put(said)

    def put(self, said: Overrides) -> None:
        """Show the fields as found out, and those corrected as they are then."""
        values = {**self._found, **dict(said.fields)}
        for name, field in self.fields.items():
            field.setText(one_line(values.get(name, ""), _LONGEST))
            field.setCursorPosition(0)

    @property
    def corrections(self) -> tuple[tuple[str, str], ...]:
        """The fields that are not as found out; an empty value takes one away."""
        said = NOTHING
        for name, field in self.fields.items():
            value = field.text().strip()
            if value != one_line(self._found.get(name, ""), _LONGEST):
                said = said.with_field(name, value)
        return said.fields

    def _lay_out(self) -> None:
        sheet = QWidget()
        form = QFormLayout(sheet)
        form.setContentsMargins(16, 16, 16, 16)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, field in self.fields.items():
            plain = self.tr(_NAMES[name]) if name in _NAMES else name.replace("_", " ").capitalize()
            label = self.tr(_MNEMONICS[name]) if name in _MNEMONICS else f"{plain}:"
            form.addRow(label, field)
            field.setAccessibleName(without_mnemonic(label).rstrip(_COLONS))
            field.setPlaceholderText(self.tr("not in the file") if not self._found.get(name) else "")
        scroll = QScrollArea(self)
        scroll.setWidget(sheet)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        for part in (scroll.viewport(), sheet):
            part.setBackgroundRole(QPalette.ColorRole.NoRole)
            part.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)


def _values(story: Story) -> dict[str, str]:
    """Return the first value of each field, the title and the author from wherever they were found."""
    values: dict[str, str] = {}
    for field in story.fields:
        values.setdefault(field.name, field.value)
    return {**values, "title": story.title or "", "author": story.author or ""}
