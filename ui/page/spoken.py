"""The page for those who hear it: the text cursor goes along, and the words on a new page are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from ui.announced import announce

if TYPE_CHECKING:
    from ui.page.page_view import PageView


class Spoken(QObject):
    """Follows the reader while a screen reader runs."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        page.moved.connect(self._on_moved)

    def _on_moved(self) -> None:
        """Bring the cursor, where reading on begins; a column that is scrolled by a line is not said anew."""
        if not QAccessible.isActive():
            return
        if self._page.selected_positions() is None:
            self._page.bring_caret()
        if not self._page.is_scrolled:
            announce(self._page, self._page.shown_words())
