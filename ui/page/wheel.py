"""The mouse's wheel, and two fingers on a touch pad, counted in notches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputDevice

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

NOTCH = 120
"""Eighths of a degree in one notch of a wheel (Qt's unit)."""
_PAUSE = 250
"""Milliseconds without an event after which a touch pad is touched anew: it goes on by itself for a while."""


class Wheel:
    """Adds up small turns, which a touch pad makes many of, to whole notches."""

    def __init__(self) -> None:
        self._turned = 0
        self._last = 0
        self._is_spent = False
        """Whether the fingers that are on the touch pad have turned a page."""

    def notches(self, event: QWheelEvent) -> int:
        """Return the notches that are full with an event: up and to the right are positive."""
        self._turned += event.angleDelta().y() or -event.angleDelta().x()
        full = int(self._turned / NOTCH)
        self._turned -= full * NOTCH
        return full

    def pages(self, event: QWheelEvent) -> int:
        """Return the same, but one at most for each time a touch pad is swiped, however far."""
        if not _is_of_touch_pad(event):
            return self.notches(event)
        if event.phase() is Qt.ScrollPhase.ScrollBegin or event.timestamp() - self._last > _PAUSE:
            self._turned, self._is_spent = 0, False
        self._last = event.timestamp()
        notches = self.notches(event)
        if self._is_spent or not notches:
            return 0
        self._is_spent = True
        return notches


def _is_of_touch_pad(event: QWheelEvent) -> bool:
    kind = event.device().type() if event.device() is not None else None
    return kind is QInputDevice.DeviceType.TouchPad or event.phase() is not Qt.ScrollPhase.NoScrollPhase
