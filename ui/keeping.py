"""The library of places as one window uses it: opened when first needed, failures told once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.library.place import Places, PlacesError

Result = TypeVar("Result")


class Keeping(QObject):
    """Reads and writes :class:`Places`, and goes on without them where they cannot be used."""

    failed = Signal(str)
    """A place could not be written or read: one plain sentence."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._places: Places | None = None
        self.is_failing = False
        """Whether the last use of the library failed."""

    def use(self, act: Callable[[Places], Result]) -> Result | None:
        """Use the library; a failure is told once, and what follows tries again."""
        try:
            if self._places is None:
                self._places = Places(self._library)
            result = act(self._places)
        except PlacesError as error:
            if not self.is_failing:
                self.is_failing = True
                self.failed.emit(str(error))
            return None
        self.is_failing = False
        return result

    def tell_again(self) -> None:
        """Tell of the next failure even if the last one was told."""
        self.is_failing = False

    def close(self) -> None:
        """Let go of the library."""
        if self._places is not None:
            self._places.close()
