"""Notices that something has changed in the folders of the library."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QObject as Parent

_SETTLED_AFTER = 700
"""Milliseconds without a change: whoever copies a hundred files is not interrupted a hundred times."""
_MOST_FOLDERS = 4_000
"""The system watches only so many for one user; of the others one is told when the window is come back to."""
_NONE = (0, 0)
"""What a folder that is not there is known by."""
_SELDOM = 10.0
"""Seconds between two looks because the window was come back to."""


class FolderWatch(QObject):
    """Tells when folders have changed, or may have while another window was in front."""

    changed = Signal()

    def __init__(self, parent: Parent) -> None:
        super().__init__(parent)
        self._looked_at = monotonic()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER)
        self._settled.timeout.connect(self._on_settled)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_directory_changed)
        self._inside: set[str] = set()
        """The folders that are looked into."""
        self._roots: dict[str, tuple[int, int]] = {}
        """The folders of the library, and which folder each was; Qt does not tell when one is moved."""
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state_changed)

    def watch(self, folders: Sequence[bytes], since: float, roots: Sequence[str] = ()) -> None:
        """Watch folders in place of those that were watched.

        What has changed in new ones ``since`` a time, in seconds since 1970, is told, too, and when one of
        the ``roots`` that all are in goes away, comes back or is another one.
        """
        self._roots = {root: _identity(root) for root in roots if _is_spelt(root)}
        parents = {parent for root in self._roots if _identity(parent := str(Path(root).parent)) != _NONE}
        # Qt cannot spell every name that a folder may have.
        names = map(os.fsdecode, folders[:_MOST_FOLDERS])
        self._inside = {name for name in names if _is_spelt(name)}
        watched, wanted = set(self._watcher.directories()), self._inside | parents
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
            if any(_changed_at(folder) >= since for folder in self._inside - watched):
                self._settled.start()

    def _on_directory_changed(self, path: str) -> None:
        """Much may go on beside a folder of the library that is none of its business."""
        if path in self._inside or any(_identity(root) != known for root, known in self._roots.items()):
            self._settled.start()

    def _on_settled(self) -> None:
        self._looked_at = monotonic()
        self.changed.emit()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        active = state is Qt.ApplicationState.ApplicationActive
        if active and monotonic() - self._looked_at > _SELDOM:
            self._on_settled()


def _is_spelt(name: str) -> bool:
    return all(letter < "\ud800" or letter > "\udfff" for letter in name)


def _identity(folder: str) -> tuple[int, int]:
    """Return what a folder or file is known by."""
    try:
        status = Path(folder).stat()
    except OSError:
        return _NONE
    return status.st_dev, status.st_ino


def _changed_at(folder: str) -> float:
    try:
        return Path(folder).stat().st_mtime
    except OSError:
        return 0.0
