"""The panel that finds words in the story."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox

from reader.search import LONGEST, Manner
from reader.sentences import to_translate
from ui.panels.find_model import LISTED, FindModel
from ui.query_panel import QueryPanel

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from reader.search import Match
    from reader.story import Story
    from ui.themes.theme import Theme

_SWITCHES = to_translate(
    "FindPanel",
    {
        "whole_words": "&Whole words",
        "match_case": "Capitals as &typed",
        "match_accents": "Accents as t&yped",
    },
)


class FindPanel(QueryPanel):
    """Asks what to find, and lists where it is."""

    wanted = Signal(str, Manner)
    """Something is to be found, in a manner; nothing if the text is empty."""
    step_requested = Signal(int)
    """The next (1) or previous (-1) match is to be shown."""
    match_chosen = Signal(int)
    """A match was chosen: its number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Find in this story"), LONGEST, theme, parent)
        self.field.setPlaceholderText(self.tr("Words to find"))
        self.field.setAccessibleName(self.tr("Words to find"))
        self.switches = {name: QCheckBox(self.tr(label), self) for name, label in _SWITCHES.items()}
        self._model = FindModel(self)
        self.compose(self._model, *self.switches.values())
        self.field.textChanged.connect(self._on_wanted)
        for box in self.switches.values():
            box.clicked.connect(self._on_wanted)

    # What is shown

    def show_matches(self, story: Story | None, matches: Sequence[Match], *, searching: bool) -> None:
        """Show what is found as yet."""
        self._model.show_matches(story, matches)
        query = self.field.text().strip()
        self.empty.setText("" if searching else self._why_empty(story, query))
        self.count.setText(self._counted(len(matches), searching))

    def _why_empty(self, story: Story | None, query: str) -> str:
        if story is None:
            return self.tr("Open a story to find words in it.")
        if query:
            return self.tr("Nothing in this story says “{}”.").format(query)
        return self.tr(
            "Type some words, and every place that has them is listed here.\n\n"
            "Where lines end, which quotes are used and which letters are italic makes no difference."
        )

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

    # What is asked for

    @property
    def manner(self) -> Manner:
        """How exactly it must be what is typed."""
        return Manner(**{name: box.isChecked() for name, box in self.switches.items()})

    def on_enter(self, *, back: bool) -> None:
        """Go to the next match, or to the one before."""
        self.step_requested.emit(-1 if back else 1)

    def on_chosen(self, index: QModelIndex) -> None:
        """Go to a match."""
        if index.isValid():
            self.match_chosen.emit(index.row())

    def _on_wanted(self) -> None:
        self.wanted.emit(self.field.text(), self.manner)
