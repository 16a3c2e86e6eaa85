"""The voices of espeak-ng."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.aloud.process_speech import ProcessSpeech
from ui.aloud.speech import Delivery, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject, QProcess

_USUAL = 175
"""Words a minute, of espeak-ng itself."""
_LANGUAGES = {"cmn": "zh"}
"""What it calls otherwise than others do."""


class Espeak(ProcessSpeech):
    """Keeps a process waiting that has read its voice, so that no sentence waits for that."""

    name = "espeak-ng"

    def __init__(self, program: str, parent: QObject | None = None) -> None:
        super().__init__(program, parent)
        self._ready: QProcess | None = None
        self._ready_for = Delivery()

    def listing(self) -> list[str]:
        return ["--voices"]

    def voices_in(self, listed: str) -> Iterator[Voice]:
        """Read a table: priority, language, age and gender, name, file."""
        for line in listed.splitlines()[1:]:
            columns = line.split()
            # Those of MBROLA are listed whether their sounds are there or not.
            if len(columns) >= 5 and not columns[4].startswith("mb/"):
                first, *rest = columns[1].split("-")
                language = "-".join((_LANGUAGES.get(first, first), *rest))
                yield Voice(columns[4], columns[3].replace("_", " "), language)

    def begin(self, words: str, delivery: Delivery) -> QProcess:
        process = self._take(delivery)
        # Two brackets would begin phonemes.
        process.write(words.replace("[[", "[ [").encode("utf-8", "replace"))
        process.closeWriteChannel()
        self._ready, self._ready_for = self.start_process(self.arguments(delivery)), delivery
        return process

    def arguments(self, delivery: Delivery) -> list[str]:
        """Return the arguments for words that come on the standard input."""
        voice = ["-v", delivery.voice.id] if delivery.voice else []
        return ["--stdin", "-b", "1", "-s", str(_USUAL * delivery.speed // 100), *voice]

    def close(self) -> None:
        self._ready = None
        super().close()

    def _take(self, delivery: Delivery) -> QProcess:
        """Return the process that waits, or another if that was started for something else."""
        ready, self._ready = self._ready, None
        if (
            ready is not None
            and self._ready_for == delivery
            and ready.state() is not ready.ProcessState.NotRunning
        ):
            return ready
        if ready is not None:
            ready.kill()
        return self.start_process(self.arguments(delivery))
