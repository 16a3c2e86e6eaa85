"""Does what can be done bit by bit, in slices between which the window goes on."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.012
"""Seconds."""


class Slices(QObject):
    """Goes through the steps of some work, on the window's thread."""

    def __init__(
        self,
        steps: Iterator[Any],
        done: Callable[[], object],
        failed: Callable[[Exception], object],
        parent: QObject,
        progressed: Callable[[float], object] = lambda _share: None,
    ) -> None:
        """``progressed`` is told, slice by slice, the last thing the steps have yielded."""
        super().__init__(parent)
        self._steps, self._done, self._failed, self._progressed = steps, done, failed, progressed
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_turn)

    def start(self) -> None:
        """Begin, or go on."""
        self._timer.start(0)

    def pause(self) -> None:
        """Do no more for now."""
        self._timer.stop()

    def stop(self) -> None:
        """Do no more, and let go of what the steps hold open."""
        self._timer.stop()
        if isinstance(self._steps, Generator):
            self._steps.close()
        self.deleteLater()

    def _on_turn(self) -> None:
        until = perf_counter() + _SLICE
        try:
            share = next(self._steps)
            while perf_counter() < until:
                share = next(self._steps)
        except StopIteration:
            self.stop()
            self._done()
        except Exception as error:  # noqa: BLE001 - whoever began it knows which were to be expected
            self.stop()
            self._failed(error)
        else:
            self._progressed(share)
