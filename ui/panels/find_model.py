"""The matches of a search as the rows of a list, each with the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

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
            return heading.name if heading else ""
        return None


def _parts(story: Story, match: Match) -> tuple[str, str, str]:
    """Return the words before a match, the match, and the words after it, each in one line."""
    text = story.text
    start, end = max(0, match.start - _BEFORE), min(len(text), match.end + _AFTER)
    paragraph = text.rfind("\n\n", start, match.start)
    start = start if paragraph < 0 else paragraph + 2
    after = text.find("\n\n", match.end, end)
    cut = start > 0 and not text[start - 1].isspace()
    before = _one_line(text[start : match.start])
    if cut:
        before = "…" + before.partition(" ")[2]
    return (
        before,
        _one_line(text[match.start : match.end]),
        _one_line(text[match.end : after if after > 0 else end]),
    )


def _one_line(text: str) -> str:
    """Return a text with single spaces, those at its ends kept."""
    lead = " " if text[:1].isspace() else ""
    trail = " " if text[-1:].isspace() and text.strip() else ""
    return f"{lead}{' '.join(text.split())}{trail}"
