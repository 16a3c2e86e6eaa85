"""The panel that finds words in the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView, QVBoxLayout

from reader.search import LONGEST, Manner
from ui.panels.find_model import LISTED, FindModel
from ui.panels.passage_delegate import PassageDelegate
from ui.side_panel import SidePanel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject
    from PySide6.QtWidgets import QWidget

    from reader.search import Match
    from reader.story import Story
    from ui.themes.theme import Theme

_SWITCHES = {
    "whole_words": "&Whole words",
    "match_case": "Capitals as &typed",
    "match_accents": "Accents as t&yped",
}


class FindPanel(SidePanel):
    """Asks what to find, and lists where it is."""

    wanted = Signal(str, Manner)
    """Something is to be found, in a manner; nothing if the text is empty."""
    step_requested = Signal(int)
    """The next (1) or previous (-1) match is to be shown."""
    match_chosen = Signal(int)
    """A match was chosen: its number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        rows = QListView(parent)
        # Asked for the height of every row otherwise, the chapter of each would be looked for.
        rows.setUniformItemSizes(True)
        super().__init__(self.tr("Find in this story"), "", parent, rows)
        self.field = QLineEdit(self)
        self.field.setMaxLength(LONGEST)
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Words to find"))
        self.field.setAccessibleName(self.tr("Words to find"))
        self.switches = {name: QCheckBox(self.tr(label), self) for name, label in _SWITCHES.items()}
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self._model = FindModel(self)
        self._delegate = PassageDelegate(theme, self.font(), lines=2, parent=self)
        self._lay_out_query()
        self.set_model(self._model, self._delegate)
        self._connect()

    # What is shown

    def show_matches(self, story: Story | None, matches: Sequence[Match], *, searching: bool) -> None:
        """Show what is found as yet."""
        self._model.show_matches(story, matches)
        query = self.field.text().strip()
        in_vain = bool(query) and not searching
        self.empty.setText(self.tr("Nothing in this story says “{}”.").format(query) if in_vain else "")
        self.count.setText(self._counted(len(matches), searching))

    def _counted(self, number: int, searching: bool) -> str:
        found = QLocale().toString(number)
        if searching:
            return self.tr("{} so far…").format(found)
        if number > LISTED:
            return self.tr("{} places, the first {} listed").format(found, QLocale().toString(LISTED))
        if number == 1:
            return self.tr("1 place")
        return self.tr("{} places").format(found) if number else ""

    def choose(self, number: int) -> None:
        """Show which match the reader is at."""
        index = self._model.index(number, 0)
        if index.isValid():
            self.list.setCurrentIndex(index)
        else:
            self.list.selectionModel().clear()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def take_focus(self) -> None:
        """Take the keyboard: the field does."""
        self.field.setFocus()
        self.field.selectAll()

    # What is asked for

    @property
    def manner(self) -> Manner:
        """How exactly it must be what is typed."""
        return Manner(**{name: box.isChecked() for name, box in self.switches.items()})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows lead from the field into the list, and Enter to the next match."""
        if watched is self.field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.step_requested.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Down and self._model.rowCount():
                self.list.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._on_wanted)
        for box in self.switches.values():
            box.clicked.connect(self._on_wanted)
        self.list.clicked.connect(self._on_chosen)
        self.list.activated.connect(self._on_chosen)

    def _on_wanted(self) -> None:
        self.wanted.emit(self.field.text(), self.manner)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.match_chosen.emit(index.row())

    def _lay_out_query(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 8)
        above.setSpacing(8)
        for part in (self.field, *self.switches.values(), self.count):
            above.addWidget(part)
        self.column.insertLayout(1, above)
