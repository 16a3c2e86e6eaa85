"""Reads how all stories stand with their reader, on a thread where they are many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.library.place import Places
from ui.library.standings import Standings
from ui.tasks import Task, raise_again

if TYPE_CHECKING:
    from pathlib import Path

    from ui.keeping import Keeping
    from ui.library.list_model import ListModel

_READ_AT_ONCE = 2_000_000
"""Bytes of a library up to which it is read before the window goes on: some thousand stories, and 20 ms."""


class StandingLoad(QObject):
    """Brings what the library says into the list; what is noted there meanwhile is not undone."""

    def __init__(self, library: Path, keeping: Keeping, model: ListModel, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._keeping, self._model = library, keeping, model
        self._task: Task[Standings | None] | None = None

    def load(self) -> None:
        """Read the library, from the start if it is being read."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        before = self._model.stories.standings.noted
        if not self._library.exists() or self._library.stat().st_size <= _READ_AT_ONCE:
            self._show(self._read(), before)
            return
        self._task = Task(self._read, lambda found: self._show(found, before), raise_again, self)
        self._task.start()

    def _read(self) -> Standings | None:
        known = self._keeping.use(Places.standings)
        return None if known is None else Standings(known)

    def _show(self, found: Standings | None, noted: int) -> None:
        self._task = None
        if self._model.stories.standings.noted != noted:
            self.load()
        elif found is not None:
            self._model.set_standings(found)
