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
        self._watcher.directoryChanged.connect(lambda _path: self._settled.start())
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state_changed)

    def watch(self, folders: Sequence[bytes], since: float) -> None:
        """Watch folders in place of those that were watched.

        What has changed in new ones ``since`` a time, in seconds since 1970, is told, too.
        """
        # Qt cannot spell every name that a folder may have.
        names = map(os.fsdecode, folders[:_MOST_FOLDERS])
        wanted, watched = {name for name in names if _is_spelt(name)}, set(self._watcher.directories())
        if watched - wanted:
            self._watcher.removePaths(sorted(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(sorted(wanted - watched))
            if any(_changed_at(folder) >= since for folder in wanted - watched):
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


def _changed_at(folder: str) -> float:
    try:
        return Path(folder).stat().st_mtime
    except OSError:
        return 0.0
