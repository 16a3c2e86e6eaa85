"""Finding a program on this computer that can speak."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.aloud.speech import Speech

if TYPE_CHECKING:
    from ui.aloud.speech import Voice

Maker = Callable[[QObject], "Speech | None"]


class Choosing(QObject):
    """Tries one program after another, the best first, until one can name its voices."""

    found = Signal(Speech, tuple)
    """A program, and its voices."""
    nothing_found = Signal()
    """There is none, or no more."""

    def __init__(self, makers: Iterable[Maker], parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[Maker] = iter(makers)

    def look(self) -> None:
        """Look for the first one, or after one that has failed for the next."""
        speech = next(filter(None, (make(self) for make in self._left)), None)
        if speech is None:
            self.nothing_found.emit()
            return
        speech.voices_known.connect(lambda voices: self._on_voices_known(speech, voices))
        speech.ask_for_voices()

    def _on_voices_known(self, speech: Speech, voices: tuple[Voice, ...]) -> None:
        if voices:
            self.found.emit(speech, voices)
        else:
            speech.close()
            speech.deleteLater()
            self.look()


def of_qt(parent: QObject) -> Speech | None:
    """Return the desktop's voices through Qt, if its add-ons are installed."""
    try:
        from ui.aloud.qt_speech import QtSpeech
    except ImportError:
        return None
    return QtSpeech(parent=parent) if QtSpeech.can_speak() else None


def of_dispatcher(parent: QObject) -> Speech | None:
    """Return the voices of Speech Dispatcher, if it is installed."""
    from ui.aloud.dispatcher import Dispatcher

    program = shutil.which("spd-say")
    return Dispatcher(program, parent) if program else None


def of_espeak(parent: QObject) -> Speech | None:
    """Return the voices of espeak-ng, if it is installed."""
    from ui.aloud.espeak import Espeak

    program = shutil.which("espeak-ng")
    return Espeak(program, parent) if program else None


MAKERS: tuple[Maker, ...] = (of_qt, of_dispatcher, of_espeak)
"""The programs that are tried, in this order."""
