"""The small window that gives tags to stories."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
)

from reader.library.standing import tags_of
from ui.window_size import resize_on_screen

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SIZE = (340, 420)
_STATES = {True: Qt.CheckState.Checked, False: Qt.CheckState.Unchecked, None: Qt.CheckState.PartiallyChecked}


class TagDialog(QDialog):
    """Shows which of all tags some stories have, and takes new ones."""

    tags_chosen = Signal(list, list)
    """The tags all of the stories are to have, and those none of them is to have."""

    def __init__(
        self, tags: Iterable[str], of_stories: Sequence[tuple[str, ...]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Tags"))
        for tag, has in _states(tags, of_stories).items():
            self._add(tag, has)
        self.list.setVisible(self.list.count() > 0)
        self.new = QLineEdit(self)
        self.new.setPlaceholderText(self.tr("New tags, parted by commas"))
        self.new.setAccessibleName(self.tr("New tags"))
        self._lay_out(len(of_stories))

    def _lay_out(self, number: int) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        one, many = self.tr("Tags of this story"), self.tr("Tags of {} stories").format(number)
        of = QLabel(one if number == 1 else many)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(of)
        column.addWidget(self.list, 1)
        column.addWidget(self.new)
        column.addWidget(buttons)
        if self.list.count():
            resize_on_screen(self, *_SIZE)
        self.new.setFocus()

    def _add(self, tag: str, has: bool | None) -> None:
        item = QListWidgetItem(tag, self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_STATES[has])

    def _on_accepted(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        wanted = [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]
        unwanted = [item.text() for item in items if item.checkState() is Qt.CheckState.Unchecked]
        new = [tag for tag in tags_of(self.new.text()) if tag not in wanted]
        self.tags_chosen.emit(wanted + new, [tag for tag in unwanted if tag not in new])
        self.accept()


def _states(tags: Iterable[str], of_stories: Sequence[tuple[str, ...]]) -> Mapping[str, bool | None]:
    """Say of every tag whether all stories have it, none, or (None) some."""
    states: dict[str, bool | None] = {}
    for tag in sorted(tags, key=str.casefold):
        having = sum(tag in each for each in of_stories)
        states[tag] = None if 0 < having < len(of_stories) else having > 0
    return states
