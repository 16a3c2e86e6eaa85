"""Files and folders that are dropped on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Dropping(QObject):
    """Takes drops on a window, also where they lie elsewhere, so that it can be said why not."""

    dropped = Signal(list)
    """Paths of this computer, as ``os.fsdecode`` gives them."""
    refused = Signal()
    """Only what lies elsewhere was dropped: a page of the web, say."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not event.mimeData().hasUrls():
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._on_dropped([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        return True

    def _on_dropped(self, paths: list[str]) -> None:
        if paths:
            self.dropped.emit(paths)
        else:
            self.refused.emit()
