"""The stories a search of the library found, as the rows of a list, each with some of its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.panels.passage_delegate import ASIDE_ROLE, MARKED_ROLE, QUIET_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.library.fulltext.results import Excerpt, StoryFound

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Place:
    """A row: something that was found in a story."""

    story: StoryFound
    excerpt: Excerpt | None
    """None where no excerpt was made."""
    is_first: bool
    """Whether it is the story's first."""


class SearchModel(QAbstractListModel):
    """Shows stories one after another, their title above the first of their excerpts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: list[Place] = []
        self._name_of: Callable[[bytes], str] = lambda _path: ""

    def show_stories(self, stories: Sequence[StoryFound], name_of: Callable[[bytes], str]) -> None:
        """Show other stories; ``name_of`` says what one is called."""
        self.beginResetModel()
        self._name_of = name_of
        self._places = [place for story in stories for place in _places(story)]
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """Return what a row stands for."""
        return self._places[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if place is None:
            return None
        excerpt = place.excerpt
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{excerpt.before}{excerpt.found}{excerpt.after}" if excerpt else ""
        if role == MARKED_ROLE and excerpt:
            return len(excerpt.before), len(excerpt.found)
        if role == QUIET_ROLE:
            return self._name_of(place.story.path) if place.is_first else ""
        if role == ASIDE_ROLE:
            return f"{round(excerpt.progression * 100)} %" if excerpt else str(place.story.passages)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = f"{excerpt.before}{excerpt.found}{excerpt.after}" if excerpt else ""
            return f"{self._name_of(place.story.path)}: {words}"
        return None


def _places(story: StoryFound) -> list[Place]:
    if not story.excerpts:
        return [Place(story, None, is_first=True)]
    return [Place(story, excerpt, number == 0) for number, excerpt in enumerate(story.excerpts)]
