"""A finger on the page: it turns pages sideways, and scrolls a column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.page.page_view import PageView

_SWIPE = 48
"""Pixels a finger goes sideways, at least, to turn a page."""
_TAP = 10
"""Pixels a finger may slip while it taps."""


class Touch(QObject):
    """Takes what fingers do on a page; a tap is a click."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page, self._viewport = page, page.viewport()
        self._from = self._last = QPointF()
        self._viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the touches of one finger."""
        if not isinstance(event, QTouchEvent) or len(event.points()) != 1:
            return super().eventFilter(watched, event)
        at = event.points()[0].position()
        if event.type() is QEvent.Type.TouchBegin:
            self._from = self._last = at
        elif event.type() is QEvent.Type.TouchUpdate:
            self._on_dragged(at)
        elif event.type() is QEvent.Type.TouchEnd:
            self._on_lifted(at)
        event.accept()
        return True

    def _on_dragged(self, at: QPointF) -> None:
        self._page.scroll_by(self._last.y() - at.y())
        self._last = at

    def _on_lifted(self, at: QPointF) -> None:
        way = at - self._from
        if way.manhattanLength() <= _TAP:
            self._click(at)
        elif abs(way.x()) >= max(_SWIPE, 2 * abs(way.y())):
            # The next page is pulled in from where it is.
            self._page.turn(1 if (way.x() > 0) is self._page.is_mirrored else -1)

    def _click(self, at: QPointF) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            place = self._viewport.mapToGlobal(at)
            event = QMouseEvent(kind, at, place, left, held, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(self._viewport, event)
