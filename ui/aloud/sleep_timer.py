"""Stops the voice after a while, or where the chapter ends, for whoever falls asleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from reader.aloud.script import Cue
    from ui.aloud.teller import Teller

OFF, CHAPTER = 0, -1
WHEN = (OFF, 15, 30, 60, CHAPTER)
"""Minutes that can be chosen, none, or the end of the chapter."""


class SleepTimer(QObject):
    """Lets the voice come to the end of its sentence before it stops."""

    changed = Signal(int)
    """Another of :data:`WHEN` holds."""

    def __init__(self, teller: Teller) -> None:
        super().__init__(teller)
        self._teller = teller
        self.when = OFF
        self._minutes = QTimer(self)
        self._minutes.setSingleShot(True)
        teller.stops_between = self._stops_between
        teller.halted.connect(lambda: self.set(OFF))

    def set(self, when: int) -> None:
        """Stop after so many minutes, or at :data:`CHAPTER`'s end, or not at all."""
        self.when = when
        self._minutes.stop()
        if when > 0:
            self._minutes.start(when * 60_000)
        self.changed.emit(when)

    @property
    def is_due(self) -> bool:
        """Whether the minutes are over."""
        return self.when > 0 and not self._minutes.isActive()

    def _stops_between(self, cue: Cue, following: Cue) -> bool:
        script = self._teller.script
        if self.when == CHAPTER and script is not None:
            return script.chapter(cue) != script.chapter(following)
        return self.is_due
