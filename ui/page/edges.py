"""The edges of the page: a click beside the text turns it, as a thumb would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

if TYPE_CHECKING:
    from ui.page.page_view import PageView


class Edges(QObject):
    """Turns a page when somebody clicks left or right of its columns."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        page.setCursor(Qt.CursorShape.ArrowCursor)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take clicks in the margins: what is inside them belongs to the viewport and never comes here."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            direction = self._direction(round(event.position().x()))
            if direction and event.type() is QEvent.Type.MouseButtonRelease:
                self._page.turn(direction)
            return direction != 0
        return super().eventFilter(watched, event)

    def _direction(self, x: int) -> int:
        text = self._page.viewport().geometry()
        side = (x > text.right()) - (x < text.left())
        return -side if self._page.is_mirrored else side
