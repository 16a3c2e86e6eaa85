"""What a voice must be able to do, whichever program it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

SPEEDS = (50, 60, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""How fast a voice may be, in percent of the usual."""


class Voice(NamedTuple):
    """A voice of this computer: what its program knows it by, its name, and the language it speaks."""

    id: str
    name: str
    language: str
    """As ``en`` or ``en-gb``."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """How something is to be said."""

    voice: Voice | None = None
    """None for the program's own."""
    speed: int = 100
    """In percent of the usual."""


class Speech(QObject):
    """Says one sentence at a time; whoever pauses stops it, and has the sentence said again."""

    ended = Signal()
    """The sentence was said to its end; not told of one that was stopped."""
    failed = Signal(str)
    """It could not be said: why, in one sentence."""
    voices_known = Signal(tuple)
    """What voices there are; none if the program cannot speak after all."""
    name = ""
    """What the settings call it."""

    def ask_for_voices(self) -> None:
        """Look for the voices; :attr:`voices_known` follows."""
        raise NotImplementedError

    def speak(self, words: str, delivery: Delivery) -> None:
        """Say a sentence, in place of any that is being said; :attr:`ended` or :attr:`failed` follows."""
        raise NotImplementedError

    def stop(self) -> None:
        """Be silent."""
        raise NotImplementedError

    def close(self) -> None:
        """Be silent, and let go of whatever is kept ready."""
        self.stop()


def best_voice(voices: Sequence[Voice], language: str, chosen: str) -> Voice | None:
    """Return the voice that was chosen for a language, else its first one; None if it has none."""
    known = next((voice for voice in voices if voice.id == chosen), None)
    return known or next(iter(voices_of(voices, language)), None)


def voices_of(voices: Sequence[Voice], language: str) -> list[Voice]:
    """Return the voices of a language such as ``en``, in their order."""
    return [voice for voice in voices if voice.language.split("-")[0] == language]
