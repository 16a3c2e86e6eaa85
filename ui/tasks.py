"""Running what may take long on a thread beside the window."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

Result = TypeVar("Result")

_SWITCH = 0.0005
"""Seconds the window waits for the thread, each time it wants the interpreter: ten times less than usual."""


_running: set[QObject] = set()
"""The tasks under way, which nobody else need hold."""


def raise_again(error: BaseException) -> None:
    """Raise what went wrong on the thread, for it is nothing that was expected."""
    raise error


class _Collecting:
    """Keeps garbage from being collected while a thread runs.

    Python collects in whichever thread makes the next object. Qt's objects must not be destroyed on another
    thread than their own, and among the garbage there may be some.
    """

    def __init__(self) -> None:
        self._threads = 0
        self._was_on = False

    def pause(self) -> None:
        """Wait with it until :meth:`resume` was called as often."""
        if not self._threads:
            self._was_on = gc.isenabled()
            gc.disable()
        self._threads += 1

    def resume(self) -> None:
        """Go on with it if nothing else runs; to be called on the window's thread."""
        self._threads -= 1
        if not self._threads and self._was_on:
            gc.enable()


_collecting = _Collecting()


class Task(QObject, Generic[Result]):
    """A function run once on a thread; its result comes back to the thread the task was made on."""

    _ended = Signal(Future)

    def __init__(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[BaseException], object],
        parent: QObject,
    ) -> None:
        # No child: the thread must find it when it ends, though the parent may be gone by then.
        super().__init__()
        self._function, self._done, self._failed = function, done, failed
        self._is_cancelled = False
        parent.destroyed.connect(self.cancel)
        self._ended.connect(self._on_ended)

    def start(self) -> None:
        """Begin."""
        _collecting.pause()
        _running.add(self)
        self.destroyed.connect(lambda: _running.discard(self))
        sys.setswitchinterval(_SWITCH)
        pool = ThreadPoolExecutor(max_workers=1)
        pool.submit(self._function).add_done_callback(self._ended.emit)
        pool.shutdown(wait=False)

    def cancel(self) -> None:
        """Forget the result; neither function is called any more."""
        self._is_cancelled = True

    def _on_ended(self, future: Future[Result]) -> None:
        _collecting.resume()
        error = future.exception()
        if self._is_cancelled:
            pass
        elif error is not None:
            self._failed(error)
        else:
            self._done(future.result())
        self.deleteLater()
