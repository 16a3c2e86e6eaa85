"""Voices of programs that are started for each sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QTimer, Signal

from ui.aloud.speech import Delivery, Speech, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

_LIST_PATIENCE = 6_000
"""Milliseconds for a program to name its voices: it may have to start a service first."""
_END_PATIENCE = 1_000
"""Milliseconds for a process that was killed."""


class Run(QProcess):
    """A run of a program, which goes away once it has told that it is over."""

    over = Signal(QProcess, int)
    """Itself, and its exit code; -1 if it could not begin. Told once or twice."""

    def __init__(self, program: str, arguments: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self.finished.connect(self._on_finished)
        self.errorOccurred.connect(self._on_error)
        self.start(program, arguments)

    def _on_finished(self, code: int, _status: QProcess.ExitStatus) -> None:
        self._end(code)

    def _on_error(self, _error: QProcess.ProcessError) -> None:
        self._end(-1)

    def _end(self, code: int) -> None:
        self.over.emit(self, code)
        self.deleteLater()


class ProcessSpeech(Speech):
    """Starts a program, and hears from its end whether the sentence was said."""

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program = program
        self._listing: QProcess | None = None
        self._speaking: QProcess | None = None

    # For each program

    def listing(self) -> list[str]:
        """Return the arguments with which the program names its voices."""
        raise NotImplementedError

    def voices_in(self, listed: str) -> Iterator[Voice]:
        """Yield the voices the program has named."""
        raise NotImplementedError

    def begin(self, words: str, delivery: Delivery) -> QProcess:
        """Return a process that says some words."""
        raise NotImplementedError

    # What they have in common

    def ask_for_voices(self) -> None:
        process = self._listing = self.start_process(self.listing())
        QTimer.singleShot(_LIST_PATIENCE, process, process.kill)

    def speak(self, words: str, delivery: Delivery) -> None:
        self.stop()
        self._speaking = self.begin(words, delivery)

    def stop(self) -> None:
        process, self._speaking = self._speaking, None
        if process is not None:
            process.kill()

    def close(self) -> None:
        """Leave no process behind: one that outlives this would be heard."""
        self.stop()
        for process in self.findChildren(QProcess):
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_END_PATIENCE)

    def start_process(self, arguments: list[str]) -> QProcess:
        """Start the program; it is not heard of any more once it has ended."""
        run = Run(self._program, arguments, self)
        # To a method, which is held weakly: a run that alone held this would end what it is a part of.
        run.over.connect(self._on_over)
        return run

    def _on_over(self, process: QProcess, code: int) -> None:
        if process is self._listing:
            self._listing = None
            self._on_listed(process, code)
        elif process is self._speaking:
            self._speaking = None
            self._on_spoken(process, code)

    def _on_listed(self, process: QProcess, code: int) -> None:
        listed = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace") if code == 0 else ""
        self.voices_known.emit(tuple(self.voices_in(listed)))

    def _on_spoken(self, process: QProcess, code: int) -> None:
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace")
        # Without a sound card espeak-ng says so, and ends as if all were well.
        if code != 0 or process.exitStatus() is not QProcess.ExitStatus.NormalExit or "error:" in said:
            self._fail()
        else:
            self.ended.emit()

    def _fail(self) -> None:
        sentence = self.tr("The voice cannot be heard: {} has failed, or finds nothing to play sound on.")
        self.failed.emit(sentence.format(self.name))
