"""Scanning folders in a process of its own, so that the window never waits for it."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

import reader
from reader.library.catalogue import CatalogueEntry, entry_from_json

_PROJECT = Path(reader.__file__).parents[1]


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
        self._files = ["--index", str(index), *(["--library", str(library)] if library else [])]
        self._process: QProcess | None = None
        self._rest = b""
        self.started_at = 0.0
        """When the last scan began, in seconds since 1970."""
        self.folders: list[bytes] = []
        """What was looked into: the folders and those below, as far as the last scan has come."""

    @property
    def is_running(self) -> bool:
        """Whether a scan is under way."""
        return self._process is not None

    def start(self, paths: Sequence[str]) -> None:
        """Scan folders and files anew, ending a scan under way."""
        self.stop()
        process = QProcess(self)
        # Where Python looks first for the modules it is to run: not where the program was started.
        process.setWorkingDirectory(str(_PROJECT))
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(os.devnull)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._rest, self.folders, self.started_at = process, b"", [], time.time()
        process.start(sys.executable, ["-m", "reader", "scan", *self._files])
        # Qt would spoil names that are not UTF-8 among the arguments.
        process.write(b"".join(os.fsencode(path) + b"\0" for path in paths))
        process.closeWriteChannel()

    def stop(self) -> None:
        """End a scan under way; what it found so far stays found."""
        if self._process is None:
            return
        process, self._process = self._process, None
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(1000)
        process.deleteLater()

    def _on_output(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + self._process.readAllStandardOutput().data()).split(b"\n")
        events = [json.loads(line) for line in lines if line]
        found: list[CatalogueEntry] = [
            entry_from_json(event["found"]) for event in events if "found" in event
        ]
        if found:
            self.entries_found.emit(found)
        for event in events:
            self._tell(event)

    def _tell(self, event: dict[str, object]) -> None:
        match event:
            case {"gone": str(path)}:
                self.story_gone.emit(os.fsencode(path))
            case {"entered": str(path)}:
                self.folders.append(os.fsencode(path))
            case {"progress": [int(done), int(total)]}:
                self.progressed.emit(done, total)
            case {"problem": str(sentence)}:
                self.folder_failed.emit(sentence)

    def _on_finished(self) -> None:
        self._on_output()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self.finished.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.folder_failed.emit(
                self.tr("The folder could not be looked through: no second process could start.")
            )
            self._on_finished()


def _environment() -> QProcessEnvironment:
    """Return this process's environment, with the project where Python looks for modules first."""
    environment = QProcessEnvironment.systemEnvironment()
    others = environment.value("PYTHONPATH", "")
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, [str(_PROJECT), others])))
    return environment
