"""The matches of a search as the rows of a list, each with the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from reader.clean import flattened, one_line
from ui.panels.passage_delegate import ASIDE_ROLE, MARKED_ROLE, QUIET_ROLE

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from reader.search import Match
    from reader.story import Story

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
LISTED = 1_000
"""Matches that have a row, at most."""
_BEFORE, _AFTER = 36, 120
"""Characters around a match."""


class FindModel(QAbstractListModel):
    """Shows the first matches of a story; ``name`` says in which chapter an offset is."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._story: Story | None = None
        self._matches: Sequence[Match] = ()

    def show_matches(self, story: Story | None, matches: Sequence[Match]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self._story, self._matches = story, matches[:LISTED]
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._matches)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._story is None:
            return None
        match = self._matches[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(_parts(self._story, match))
        if role == MARKED_ROLE:
            before, words, _ = _parts(self._story, match)
            return len(before), len(words)
        if role == ASIDE_ROLE:
            return f"{round(self._story.progression(match.start) * 100)} %"
        if role == QUIET_ROLE:
            heading = self._story.chapters[self._story.chapter_at(match.start)].heading
            return one_line(heading.name) if heading else ""
        return None


def _parts(story: Story, match: Match) -> tuple[str, str, str]:
    """Return the words before a match in its paragraph, the match, and the words after it, in one line."""
    text, block = story.text, story.blocks[story.block_at(match.start)]
    start = max(block.start, match.start - _BEFORE)
    if start > block.start:
        # Not in the middle of a word.
        start = text.find(" ", start, match.start) + 1 or match.start
    before = flattened(text[start : match.start])
    after = flattened(text[match.end : min(block.end, match.end + _AFTER)])
    cut = "…" if start > block.start else ""
    return cut + before, flattened(text[match.start : match.end]), after
