"""What other windows have found, of which this one's scan does not tell because it is known by then."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reader.files import state_of
from reader.library.catalogue import Catalogue, CatalogueEntry
from ui.library.row import Row
from ui.tasks import Task

State = tuple[int, int]
"""A file's size and when it was written to, as its entry has them."""
_NOWHERE = (0, 0)


class Missed(NamedTuple):
    """What is known by now and not shown, and what is shown and no longer there."""

    entries: list[CatalogueEntry]
    gone: list[bytes]


class CatchingUp(QObject):
    """Compares a list with the catalogue, beside the window."""

    missed = Signal(object)
    """A :class:`Missed` that is not empty."""

    def __init__(self, index: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._task: Task[Missed] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a comparison is under way."""
        return self._task is not None

    def start(self, paths: Sequence[str], shown: Iterable[Row]) -> None:
        """Compare what is shown of folders and files."""
        self.stop()
        index, rows = self._index, list(shown)
        self._task = Task(lambda: _compare(index, paths, rows), self._on_compared, self._on_failed, self)
        self._task.start()

    def stop(self) -> None:
        """End a comparison under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_compared(self, found: Missed) -> None:
        self._task = None
        if found.entries or found.gone:
            self.missed.emit(found)

    def _on_failed(self, error: BaseException) -> None:
        self._task = None
        raise error


def _compare(index: Path, paths: Sequence[str], rows: Iterable[Row]) -> Missed:
    shown = {row.entry.path: (row.entry.size, row.entry.modified_ns) for row in rows}
    with closing(Catalogue(index)) as catalogue:
        return _missed(catalogue, [os.fsencode(path) for path in paths], shown)


def _missed(catalogue: Catalogue, folders: Sequence[bytes], shown: Mapping[bytes, State]) -> Missed:
    """What nobody knows of stays while it is on the disk: it may not have been written down."""
    known = {path: state for folder in folders for path, state in catalogue.known(folder).items()}
    changed = [path for path, state in known.items() if state[:2] != shown.get(path)]
    entries = [entry for path in changed for entry in catalogue.entries(path)]
    return Missed(entries, [path for path in shown.keys() - known.keys() if state_of(path) == _NOWHERE])
