"""Tells a story: has its sentences said one after the other, with the pauses between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.aloud.script import Cue
from ui.aloud.speech import Delivery

if TYPE_CHECKING:
    from reader.aloud.script import Script
    from reader.aloud.utterances import Utterance
    from ui.aloud.speech import Speech

_PATIENCE, _PATIENCE_PER_CHARACTER = 10_000, 400
"""Milliseconds until a sentence is given up: nobody speaks so slowly."""


class Teller(QObject):
    """Knows which sentence it is, and goes on from it; a pause keeps the sentence."""

    came_to = Signal()
    """Another sentence, or a break between scenes, has come."""
    playing_changed = Signal(bool)
    halted = Signal()
    """It was to stop here."""
    finished = Signal()
    """The last word of the story was said."""
    failed = Signal(str)
    spoken = Signal()
    """A sentence was said to its end."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_playing = False
        self.delivery = Delivery()
        self.script: Script | None = None
        self.cue: Cue | None = None
        self.stops_between: Callable[[Cue, Cue], bool] = lambda _cue, _following: False
        """Whether it is to stop where one cue follows another."""
        self._speech: Speech | None = None
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._go_on)

        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_patience_lost)

    @property
    def utterance(self) -> Utterance | None:
        """What is said now, or will be after a pause."""
        return self.script.utterance(self.cue) if self.script is not None and self.cue is not None else None

    def use(self, speech: Speech | None) -> None:
        """Speak with other voices from now on, or with none."""
        self.pause()
        if self._speech is not None:
            self._speech.close()
        self._speech = speech
        if speech is not None:
            speech.ended.connect(lambda: self._on_ended(speech))
            speech.failed.connect(lambda sentence: self._on_failed(speech, sentence))

    def go_to(self, script: Script, cue: Cue) -> None:
        """Come to a sentence, and say it if others are being said."""
        self.script, self.cue = script, cue
        self._come()

    def play(self) -> None:
        """Begin with the sentence, or say it again after a pause."""
        if self.cue is not None and self._speech is not None and not self.is_playing:
            self._set_playing(True)
            self._come()

    def pause(self) -> None:
        """Be silent, and keep the sentence."""
        self._silence.stop()
        self._patience.stop()
        if self._speech is not None:
            self._speech.stop()
        self._set_playing(False)

    def step(self, direction: int) -> None:
        """Come to the next (1) or previous (-1) sentence, if there is one."""
        cue = self._beside(direction)
        while cue is not None and self.script is not None and not self.script.utterance(cue).words:
            cue = self.script.step(cue, direction)
        if cue is not None:
            self.cue = cue
            self._come()

    def deliver(self, delivery: Delivery) -> None:
        """Speak otherwise, from the beginning of the sentence."""
        changed, self.delivery = delivery != self.delivery, delivery
        if changed and self.is_playing:
            self._say()

    def _beside(self, direction: int) -> Cue | None:
        return (
            self.script.step(self.cue, direction)
            if self.script is not None and self.cue is not None
            else None
        )

    def _come(self) -> None:
        self.came_to.emit()
        if self.is_playing:
            self._say()

    def _say(self) -> None:
        utterance = self.utterance
        self._silence.stop()
        if utterance is None or self._speech is None:
            return
        if utterance.words:
            self._speech.speak(utterance.words, self.delivery)
            slowly = _PATIENCE + _PATIENCE_PER_CHARACTER * len(utterance.words)
            self._patience.start(slowly * 100 // self.delivery.speed)
        else:
            self._patience.stop()
            self._speech.stop()
            self._silence.start(utterance.pause)

    def _on_ended(self, speech: Speech) -> None:
        utterance = self.utterance
        self._patience.stop()
        if speech is self._speech and self.is_playing and utterance is not None:
            self.spoken.emit()
            self._silence.start(utterance.pause)

    def _go_on(self) -> None:
        before, following = self.cue, self._beside(1)
        if before is None or following is None:
            self._set_playing(False)
            self.finished.emit()
            return
        self.cue = following
        if self.stops_between(before, following):
            self._set_playing(False)
            self.came_to.emit()
            self.halted.emit()
        else:
            self._come()

    def _on_failed(self, speech: Speech, sentence: str) -> None:
        if speech is self._speech:
            self.pause()
            self.failed.emit(sentence)

    def _on_patience_lost(self) -> None:
        self.pause()
        self.failed.emit(self.tr("The voice does not answer."))

    def _set_playing(self, playing: bool) -> None:
        if playing is not self.is_playing:
            self.is_playing = playing
            self.playing_changed.emit(playing)
