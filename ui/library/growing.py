"""Tells that a story has grown since it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.front import FrontParts


class Growing(QObject):
    """Says how many chapters are new in the story that was opened."""

    def __init__(self, front: FrontParts) -> None:
        super().__init__(front.window)
        self._reading, self._notice = front.reading, front.area.notice
        front.reading.story_opened.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say it, if there are any."""
        grown = self._reading.grown
        if grown is None:
            return
        one, many = self.tr("1 new chapter since you stopped."), self.tr("{} new chapters since you stopped.")
        self._notice.say(one if grown.number == 1 else many.format(grown.number))
