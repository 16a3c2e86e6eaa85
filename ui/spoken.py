"""The story for those who hear it: the text cursor goes along, and the words on a new page are said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from reader.text.words import opening
from ui.announced import announce

if TYPE_CHECKING:
    from ui.front import FrontParts


class Spoken(QObject):
    """Follows the reader while a screen reader runs."""

    def __init__(self, front: FrontParts) -> None:
        super().__init__(front.window)
        self._page = front.page
        self._is_quiet = False
        front.page.moved.connect(self._on_moved)
        front.reading.story_opened.connect(self._on_story_opened)
        front.reading.story_failed.connect(lambda sentence: announce(front.area, sentence))

    def set_quiet(self, quiet: bool) -> None:
        """Say nothing of pages that are turned while another voice reads them."""
        self._is_quiet = quiet

    def _on_moved(self) -> None:
        """Bring the cursor, where reading on begins; a column that is scrolled by a line is not said anew."""
        if self._is_quiet or not QAccessible.isActive():
            return
        if self._page.selected_positions() is None:
            self._page.bring_caret()
        if not self._page.is_scrolled:
            announce(self._page, self._page.shown_words())

    def _on_story_opened(self) -> None:
        """Say which story it is: the keyboard may be in the list still."""
        story = self._page.story
        if story is not None:
            announce(self._page, ", ".join(filter(None, (story.title or opening(story), story.author))))
