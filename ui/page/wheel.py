"""The mouse's wheel, and two fingers on a touch pad, counted in notches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

NOTCH = 120
"""Eighths of a degree in one notch of a wheel (Qt's unit)."""


class Wheel:
    """Adds up small turns, which a touch pad makes many of, to whole notches."""

    def __init__(self) -> None:
        self._turned = 0

    def notches(self, event: QWheelEvent) -> int:
        """Return the notches that are full with an event: up and to the right are positive."""
        self._turned += event.angleDelta().y() or -event.angleDelta().x()
        full = int(self._turned / NOTCH)
        self._turned -= full * NOTCH
        return full
