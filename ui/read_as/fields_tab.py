"""The part of the dialog that corrects the title, the author and what else the header says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.clean import one_line
from reader.library.describe import FIELDS
from reader.overrides import NOTHING, Overrides
from reader.story import Story

_OWN = ("title", "author")


class FieldsTab(QWidget):
    """Fields by their canonical names; what is left as it was found out is not overruled."""

    def __init__(self, found: Story, said: Overrides, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = _values(found)
        corrected = dict(said.fields)
        names = (*FIELDS, *self._found, *corrected)
        self._names = [name for name in dict.fromkeys(names) if name not in _OWN]
        self.title, self.author = QLineEdit(self), QLineEdit(self)
        self.table = QTableWidget(len(self._names), 1, self)
        self._build()
        self._lay_out()
        self.put(corrected)

    def put(self, corrected: dict[str, str]) -> None:
        """Show the fields as found out, and those corrected as they are then."""
        values = {**self._found, **corrected}
        self.title.setText(one_line(values.get("title", "")))
        self.author.setText(one_line(values.get("author", "")))
        for row, name in enumerate(self._names):
            self.table.setItem(row, 0, QTableWidgetItem(one_line(values.get(name, ""), 2_000)))

    @property
    def corrections(self) -> tuple[tuple[str, str], ...]:
        """The fields that are not as found out; an empty value takes one away."""
        said = NOTHING
        for name, value in self._shown().items():
            if value != one_line(self._found.get(name, ""), 2_000):
                said = said.with_field(name, value)
        return said.fields

    def _shown(self) -> dict[str, str]:
        items = [self.table.item(row, 0) for row in range(len(self._names))]
        texts = [self.title.text(), self.author.text(), *(item.text() if item else "" for item in items)]
        return dict(zip([*_OWN, *self._names], map(str.strip, texts), strict=True))

    def _build(self) -> None:
        table = self.table
        table.setVerticalHeaderLabels([name.replace("_", " ").capitalize() for name in self._names])
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 14)
        table.verticalHeader().setHighlightSections(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAccessibleName(self.tr("Other fields"))
        self.title.setAccessibleName(self.tr("Title"))
        self.author.setAccessibleName(self.tr("Author"))

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("T&itle:"), self.title)
        form.addRow(self.tr("A&uthor:"), self.author)
        label = QLabel(self.tr("Other &fields of its header; an empty one is left out:"), self)
        label.setBuddy(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(label)
        column.addWidget(self.table, 1)


def _values(story: Story) -> dict[str, str]:
    """Return the first value of each field, the title and the author from wherever they were found."""
    values: dict[str, str] = {}
    for field in story.fields:
        values.setdefault(field.name, field.value)
    values["title"], values["author"] = story.title or "", story.author or ""
    return values
