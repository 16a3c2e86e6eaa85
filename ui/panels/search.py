"""The panel that searches the whole text of all stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from ui.panels.search_model import Place, SearchModel
from ui.query_panel import QueryPanel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QWidget

    from reader.library.fulltext.results import StoryFound
    from ui.themes.theme import Theme

_LONGEST = 200
"""Characters."""


class SearchPanel(QueryPanel):
    """Asks what to look for in all stories, and lists where it is."""

    wanted = Signal(str)
    """Something is to be looked for; nothing if the text is empty."""
    place_chosen = Signal(object)
    """A :class:`Place` was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search all stories"), _LONGEST, theme, parent)
        self.field.setPlaceholderText(self.tr("Words, or “a phrase”"))
        self.field.setAccessibleName(self.tr("What to look for in all stories"))
        self._progress = ""
        self._found = ""
        self._model = SearchModel(self)
        self.compose(self._model)
        self.empty.setText(self._how())
        self.field.textChanged.connect(self.wanted)

    def show_stories(
        self, stories: Sequence[StoryFound], name_of: Callable[[bytes], str], *, has_more: bool
    ) -> None:
        """Show what was found; ``has_more`` if that is only the first of it."""
        self._model.show_stories(stories, name_of)
        typed, places = self.field.text().strip(), sum(story.passages for story in stories)
        self._found = self._counted(len(stories), places, has_more) if typed else ""
        self.empty.setText(self.tr("No story says “{}”.").format(typed) if typed else self._how())
        self._show_count()

    def show_progress(self, sentence: str) -> None:
        """Say how far the texts are indexed; nothing when all are."""
        self._progress = sentence
        self._show_count()

    def on_enter(self, *, back: bool) -> None:
        """Go to the first place, or with Shift to the last."""
        number = self._model.rowCount()
        if number:
            self.list.setFocus()
            self.list.setCurrentIndex(self._model.index(number - 1 if back else 0))
            self.on_chosen(self.list.currentIndex())

    def on_chosen(self, index: QModelIndex) -> None:
        """Go to a place."""
        place: Place | None = self._model.place(index)
        if place is not None:
            self.place_chosen.emit(place)

    def _counted(self, stories: int, passages: int, has_more: bool) -> str:
        number = QLocale().toString
        if stories == 1:
            return self.tr("{} passages in 1 story").format(number(passages))
        first = (
            self.tr("the first {} passages, in {} stories")
            if has_more
            else self.tr("{} passages in {} stories")
        )
        return first.format(number(passages), number(stories)) if stories else ""

    def _how(self) -> str:
        return self.tr(
            "All words you type are looked for near each other: ferry kiln, “upper road”, kil*, -boat."
        )

    def _show_count(self) -> None:
        self.count.setText("\n".join(filter(None, (self._found, self._progress))))
        self.count.setVisible(bool(self.count.text()))
