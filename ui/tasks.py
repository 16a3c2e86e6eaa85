"""Running what may take long on a thread beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

Result = TypeVar("Result")


class Task(QObject, Generic[Result]):
    """A function run once on a thread; its result comes back to the thread the task was made on."""

    _ended = Signal(object, object)

    def __init__(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._function, self._done, self._failed = function, done, failed
        self._cancelled = False
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin."""
        QThreadPool.globalInstance().start(QRunnable.create(self._run))

    def cancel(self) -> None:
        """Forget the result; neither function is called any more."""
        self._cancelled = True

    def _run(self) -> None:
        try:
            result = self._function()
        except Exception as error:  # noqa: BLE001 - told to the window's thread, which knows what to say
            self._ended.emit(None, error)
        else:
            self._ended.emit(result, None)

    def _on_ended(self, result: Result, error: Exception | None) -> None:
        if self._cancelled:
            pass
        elif error is not None:
            self._failed(error)
        else:
            self._done(result)
        self.deleteLater()
