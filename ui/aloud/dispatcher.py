"""The voices of Speech Dispatcher, through its program ``spd-say``."""

from __future__ import annotations

import re
from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess

from ui.aloud.process_speech import ProcessSpeech
from ui.aloud.speech import Delivery, Voice

if TYPE_CHECKING:
    from collections.abc import Iterator

# Each voice is listed with a hundred ways to distort it, too.
_VOICE = re.compile(r"\s*(\S.*?)\s+(\S+)\s+none\s*")
_LANGUAGES = {"cmn": "zh"}


class Dispatcher(ProcessSpeech):
    """Leaves the speaking to a service that other programs use, too."""

    name = "speech-dispatcher"

    def listing(self) -> list[str]:
        return ["--list-synthesis-voices"]

    def voices_in(self, listed: str) -> Iterator[Voice]:
        """Read a table: name, language, variant."""
        for found in map(_VOICE.fullmatch, listed.splitlines()):
            if found is not None:
                language = found[2].lower().replace("_", "-")
                yield Voice(found[1], found[1], _LANGUAGES.get(language, language))

    def begin(self, words: str, delivery: Delivery) -> QProcess:
        voice = delivery.voice
        named = ["--language", voice.language, "--synthesis-voice", voice.id] if voice else []
        # It knows a rate from -100 to 100, which are about a third and three times the usual.
        rate = str(round(min(1, max(-1, log(delivery.speed / 100) / log(3))) * 100))
        return self.start_process(
            ["--wait", "--application-name", "inglenook", "--rate", rate, *named, "--", words]
        )

    def stop(self) -> None:
        """Be silent: the service would speak on after the program that asked it has gone."""
        if self._speaking is not None:
            QProcess.startDetached(self._program, ["--stop"])
        super().stop()
