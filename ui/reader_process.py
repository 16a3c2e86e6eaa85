"""Runs a subcommand of ``python -m reader`` beside the window, and hands on what it tells."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

import reader
from reader.process import reader_command

_PROJECT = Path(reader.__file__).parents[1]


class ReaderProcess(QObject):
    """One process at a time; what it tells are JSON Lines, as objects, all that came at once together."""

    # Of a list Qt would make one of its own, and of its texts QStrings, which not every path survives.
    told = Signal(object)
    finished = Signal()
    not_started = Signal()
    """No second process could be started; ``finished`` follows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._rest = b""

    @property
    def is_running(self) -> bool:
        """Whether the process is under way."""
        return self._process is not None

    def start(self, arguments: Sequence[str], paths: Sequence[str]) -> None:
        """Run a subcommand over paths, ending what is under way."""
        self.stop()
        process = QProcess(self)
        # Where Python looks first for the modules it is to run: not where the program was started.
        process.setWorkingDirectory(str(_PROJECT))
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(os.devnull)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process, self._rest = process, b""
        program, *command = reader_command(*arguments)
        process.start(program, command)
        # Qt would spoil names that are not UTF-8 among the arguments.
        process.write(b"".join(os.fsencode(path) + b"\0" for path in paths))
        process.closeWriteChannel()

    def stop(self) -> None:
        """End the process; what it did so far stays done."""
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
        if events:
            self.told.emit(events)

    def _on_finished(self) -> None:
        self._on_output()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self.finished.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.not_started.emit()
            self._on_finished()


def _environment() -> QProcessEnvironment:
    """Return this process's environment, with the project where Python looks for modules first."""
    environment = QProcessEnvironment.systemEnvironment()
    others = environment.value("PYTHONPATH", "")
    environment.insert("PYTHONPATH", os.pathsep.join(filter(None, [str(_PROJECT), others])))
    return environment
