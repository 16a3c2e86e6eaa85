"""The library of places as one window uses it: opened when first needed, failures told once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.place import NewerLibraryError, Places, PlacesError
from ui.said import said

Result = TypeVar("Result")

_TRIED_AGAIN_AFTER = 5_000
"""Milliseconds after a failure until saving is due again."""


class Keeping(QObject):
    """Reads and writes :class:`Places`, and goes on without them where they cannot be used."""

    failed = Signal(str)
    """A place could not be written or read: what is to be told."""
    restored = Signal(str)
    """The library was damaged and was put right: one plain sentence."""
    saving_due = Signal()
    """A while has passed since the library could not be used: what is not saved may be now."""

    _tried_in_vain = Signal(PlacesError)
    """By a signal, for lists are read on threads, and only the window's own can start a timer."""

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._places: Places | None = None
        self._told = False
        self.restored_with: str | None = None
        """What was told last of a damaged library."""
        self.is_failing = False
        """Whether the last use of the library failed."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TRIED_AGAIN_AFTER)
        self._again.timeout.connect(self.saving_due)
        self._tried_in_vain.connect(self._on_failed)

    def use(self, act: Callable[[Places], Result]) -> Result | None:
        """Use the library; a failure is told once until something could be saved again."""
        try:
            if self._places is None:
                self._places = Places(self._library)
            result = act(self._places)
        except PlacesError as error:
            self.is_failing = True
            self._tried_in_vain.emit(error)
            return None
        self.is_failing = False
        # Reading goes well on a full disk, too.
        self._told &= self._places.unsaved
        self._tell_of_repair(self._places.opened_with)
        return result

    def tell_again(self) -> None:
        """Tell of the next failure even if the last one was told."""
        self._told = False

    def close(self) -> None:
        """Let go of the library."""
        self._again.stop()
        if self._places is not None:
            self._places.close()

    def _on_failed(self, error: PlacesError) -> None:
        self._again.start()
        if not self._told:
            self._told = True
            self.failed.emit(self._sentence(error))

    def _sentence(self, error: PlacesError) -> str:
        if isinstance(error, NewerLibraryError):
            return said(error)
        return self.tr("{} You can read on; your place is saved as soon as that works again.").format(
            said(error)
        )

    def _tell_of_repair(self, sentence: str | None) -> None:
        if sentence and sentence != self.restored_with:
            self.restored_with = sentence
            self.restored.emit(said(sentence))
