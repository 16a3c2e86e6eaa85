"""The application on a Mac, where a file is opened with a program by an event and not by its command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent


class MacApplication(QApplication):
    """Keeps what it is asked to open until somebody takes it: the first comes before there is a list."""

    file_requested = Signal()
    """There is something to :meth:`take`."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._requested: list[str] = []

    def take(self) -> list[str]:
        """Return the paths that are to be opened, each once."""
        taken, self._requested = self._requested, []
        return taken

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._requested.append(event.file())
            self.file_requested.emit()
            return True
        return super().event(event)
