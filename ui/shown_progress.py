"""Shows how far work on a thread is, with a button that stops it; what is done at once is not shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Result = TypeVar("Result")

_LOOKED_AT = 100
"""Milliseconds between two looks at how far it is."""
_SHOWN_AFTER = 700
"""Milliseconds of work that nobody need be told of."""
_WIDTH = 360
_STEPS = 1000


class Stopped(Exception):
    """Whoever asked for the work wants it no more."""


class ShownProgress(QProgressDialog):
    """A small window over another that says what is being done."""

    _ended = Signal()

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__(words, QCoreApplication.translate("Progress", "Stop"), 0, _STEPS, parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH)
        self.setMinimumDuration(_SHOWN_AFTER)
        self._done, self._is_stopped = 0.0, False
        self.canceled.connect(self.stop)
        self._ended.connect(self.deleteLater)
        look = QTimer(self)
        look.timeout.connect(self._on_look)
        look.start(_LOOKED_AT)

    def stop(self) -> None:
        """Let the work end at its next word on how far it is."""
        self._is_stopped = True

    def tell(self, done: float) -> None:
        """Hear, on the thread that works, how far it is from 0 to 1. Raises Stopped to end it."""
        self._done = done
        if self._is_stopped:
            raise Stopped

    def over(self, work: Callable[[], Result]) -> Result:
        """Work on a thread, and let the window go away when that is done or has failed."""
        try:
            return work()
        finally:
            self._ended.emit()

    def _on_look(self) -> None:
        if not self._is_stopped:
            # At its last step Qt would take the window away, though a file may have to be settled yet.
            self.setValue(min(_STEPS - 1, round(self._done * _STEPS)))
