"""The rows of the list that hold every word of the filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel

from ui.library.list_model import StoryRole

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex


class FilterModel(QSortFilterProxyModel):
    """Lets through the stories whose title, author, fields or file name hold every word typed."""

    _words: tuple[str, ...] = ()

    def set_filter(self, text: str) -> None:
        """Show only rows holding each of the words in ``text``; case does not matter."""
        self._words = tuple(text.casefold().split())
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex) -> bool:
        if not self._words:
            return True
        haystack = self.sourceModel().index(source_row, 0, source_parent).data(StoryRole.HAYSTACK)
        return all(word in haystack for word in self._words)
