"""Scanning folders in a process of its own, so that the window never waits for it."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.files import display_name
from reader.library.catalogue import CatalogueEntry, entry_from_json
from ui.reader_process import ReaderProcess
from ui.said import said


class FolderScan(QObject):
    """Runs ``python -m reader scan`` over folders and tells what it finds as it goes."""

    entries_found = Signal(list)
    """Stories that are new or changed: a list of :class:`CatalogueEntry`."""
    story_gone = Signal(bytes)
    """A story that was there before is not any more: its path."""
    progressed = Signal(int, int)
    """How many files were looked at, and how many there are."""
    folder_failed = Signal(str)
    """A folder cannot be read: one plain sentence."""
    finished = Signal()

    def __init__(self, index: Path, library: Path | None = None, parent: QObject | None = None) -> None:
        """``library`` holds what the user says of files."""
        super().__init__(parent)
        self._arguments = ["scan", "--index", str(index), *(["--library", str(library)] if library else [])]
        self.started_at = 0.0
        """When the last scan began, in seconds since 1970."""
        self.folders: list[bytes] = []
        """What was looked into: the folders and those below, as far as the last scan has come."""
        self._process = ReaderProcess(self)
        self._process.told.connect(self._on_told)
        self._process.finished.connect(self.finished)
        self._process.not_started.connect(self._on_not_started)

    @property
    def is_running(self) -> bool:
        """Whether a scan is under way."""
        return self._process.is_running

    def start(self, paths: Sequence[str]) -> None:
        """Scan folders and files anew, ending a scan under way."""
        self.folders, self.started_at = [], time.time()
        self._process.start(self._arguments, paths)

    def stop(self) -> None:
        """End a scan under way; what it found so far stays found."""
        self._process.stop()

    def _on_told(self, events: list[dict[str, Any]]) -> None:
        found: list[CatalogueEntry] = [
            entry_from_json(event["found"]) for event in events if "found" in event
        ]
        if found:
            self.entries_found.emit(found)
        for event in events:
            self._tell(event)

    def _tell(self, event: dict[str, Any]) -> None:
        match event:
            case {"gone": str(path)}:
                self.story_gone.emit(os.fsencode(path))
            case {"entered": str(path)}:
                self.folders.append(os.fsencode(path))
            case {"progress": [int(done), int(total)]}:
                self.progressed.emit(done, total)
            case {"problem": str(sentence), "folder": str(path)}:
                self.folder_failed.emit(f"“{display_name(path)}”: {said(sentence)}")

    def _on_not_started(self) -> None:
        self.folder_failed.emit(
            self.tr("The folder could not be looked through: no second process could start.")
        )
