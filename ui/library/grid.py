"""The list as a grid: as many title pages beside each other as there is room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QListView

from ui.errors import guarded

if TYPE_CHECKING:
    from ui.library.page_delegate import PageDelegate
    from ui.library.row_delegate import RowDelegate

_LEAST = 132
"""Pixels a title page is wide, at least."""
_MARGIN = 10
"""Pixels left of the first; right of the last is the scroll bar."""
_SHAPE = 1.4
"""How many times it is as high as it is wide: that of a book."""


class Grid(QObject):
    """Lets a list show its rows below each other or in a grid that fills its width."""

    def __init__(self, view: QListView, rows: RowDelegate, pages: PageDelegate) -> None:
        super().__init__(view)
        self._view, self._rows, self._pages = view, rows, pages
        self.is_on = False
        view.viewport().installEventFilter(self)

    def set_on(self, on: bool) -> None:
        """Show a grid from now on, or rows."""
        self.is_on = on
        view = self._view
        view.setFlow(QListView.Flow.LeftToRight if on else QListView.Flow.TopToBottom)
        view.setWrapping(on)
        view.setResizeMode(QListView.ResizeMode.Adjust if on else QListView.ResizeMode.Fixed)
        view.setViewportMargins(_MARGIN if on else 0, 0, 0, 0)
        self._fill()
        view.setItemDelegate(self._pages if on else self._rows)
        view.scrollTo(view.currentIndex())

    @guarded(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fill another width."""
        if self.is_on and event.type() is QEvent.Type.Resize:
            self._fill()
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        # A pixel less than there is: a list wraps early.
        room = self._view.viewport().width() - 1
        width = room // max(1, room // _LEAST)
        size = QSize(width, round(width * _SHAPE))
        if size != self._pages.size:
            self._pages.size = size
            self._view.doItemsLayout()
