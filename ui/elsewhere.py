"""What other windows on the same library do, so that this one shows it, too."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from reader.library.place import Places

if TYPE_CHECKING:
    from pathlib import Path

    from ui.front import FrontParts
    from ui.library.standing_load import StandingLoad

_SEEN_WITHIN = 1_000
"""Milliseconds: a window in which somebody turns pages writes at every one."""


class Elsewhere(QObject):
    """Reads places, bookmarks and marks again when another window has written some."""

    def __init__(self, library: Path, front: FrontParts, standing_load: StandingLoad) -> None:
        super().__init__(front.window)
        self._keeping, self._annotating = front.reading.keeping, front.annotating
        self._standing_load = standing_load
        self._seen = self._keeping.use(Places.state)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SEEN_WITHIN)
        self._soon.timeout.connect(self.look)
        # Of the folder, for with every change a journal comes into it and goes.
        self._watcher = QFileSystemWatcher([os.fspath(library.parent)], self)
        self._watcher.directoryChanged.connect(self._on_changed)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state_changed)

    def look(self) -> None:
        """Read again what has changed, if another window has changed anything."""
        now = self._keeping.use(Places.state)
        if now is None or now == self._seen:
            return
        self._seen = now
        self._standing_load.load()
        self._annotating.load()

    def _on_changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        # Not every disk tells of its changes.
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()
