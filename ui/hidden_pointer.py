"""A pointer that is out of the way while nobody moves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from ui.page.page_view import PageView

HIDDEN_AFTER = 2_000
"""Milliseconds without a movement."""


class HiddenPointer(QObject):
    """Hides the pointer over the page while it is enabled; any movement brings it back."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._enabled = self.is_hidden = False
        self._last = QPoint()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HIDDEN_AFTER)
        self._timer.timeout.connect(self._hide)
        page.setMouseTracking(True)
        page.viewport().setMouseTracking(True)
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)

    def set_enabled(self, enabled: bool) -> None:
        """Hide it from now on, or let it be."""
        self._enabled = enabled
        self._show()
        if enabled:
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice where the pointer goes over the page: elsewhere it is never hidden."""
        if self._enabled and event.type() in (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress):
            moved, self._last = QCursor.pos() != self._last, QCursor.pos()
            if moved or event.type() is QEvent.Type.MouseButtonPress:
                self._show()
                self._timer.start()
        return False

    def _hide(self) -> None:
        if self._enabled and not self.is_hidden and self._page.underMouse():
            self.is_hidden = True
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def _show(self) -> None:
        self._timer.stop()
        if self.is_hidden:
            self.is_hidden = False
            QApplication.restoreOverrideCursor()
