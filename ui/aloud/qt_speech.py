"""The voices of the desktop through Qt, where its add-ons are installed: Windows, macOS, Linux."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.aloud.speech import Delivery, Speech, Voice

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

State = QTextToSpeech.State
_PATIENCE = 4_000
"""Milliseconds for an engine to get ready."""


class QtSpeech(Speech):
    """Follows the state of Qt's engine."""

    name = "Qt"

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._qt = QTextToSpeech(engine, self) if engine else QTextToSpeech(self)
        self._said = ""
        self._is_heard = False
        """Whether the sentence has begun: before that, to be ready means that another one was stopped."""
        self._qt.stateChanged.connect(self._on_state_changed)

    @staticmethod
    def can_speak() -> bool:
        """Say whether there is an engine other than the silent one Qt has for tests."""
        return bool(set(QTextToSpeech.availableEngines()) - {"mock"})

    def ask_for_voices(self) -> None:
        if self._qt.state() is State.Ready:
            QTimer.singleShot(0, self, self._tell_voices)
        else:
            QTimer.singleShot(_PATIENCE, self, self._tell_voices)

    def speak(self, words: str, delivery: Delivery) -> None:
        self.stop()
        self._take(delivery)
        self._said, self._is_heard = words, False
        self._qt.say(words)

    def stop(self) -> None:
        if self._said:
            self._said = ""
            self._qt.stop()

    def _tell_voices(self) -> None:
        if self._qt.state() is State.Error:
            self.voices_known.emit(())
            return
        before, found = self._qt.locale(), []
        for locale in self._qt.availableLocales():
            self._qt.setLocale(locale)
            language = locale.bcp47Name().lower()
            found += [
                Voice(f"{language}/{voice.name()}", voice.name(), language)
                for voice in self._qt.availableVoices()
            ]
        self._qt.setLocale(before)
        self.voices_known.emit(tuple(dict.fromkeys(found)))

    def _take(self, delivery: Delivery) -> None:
        """Take another voice and speed; Qt knows a rate from -1 to 1, a third to three times the usual."""
        self._qt.setRate(min(1.0, max(-1.0, log(delivery.speed / 100) / log(3))))
        if delivery.voice is None:
            return
        language, name = delivery.voice.language, delivery.voice.name
        for locale in self._qt.availableLocales():
            if locale.bcp47Name().lower() == language:
                self._qt.setLocale(locale)
        for voice in self._qt.availableVoices():
            if voice.name() == name:
                self._qt.setVoice(voice)

    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        if state is State.Speaking:
            self._is_heard = True
        elif state is State.Error and self._said:
            self._said = ""
            self.failed.emit(self.tr("The voice cannot be heard: {}").format(self._qt.errorString()))
        elif state is State.Ready and self._said and self._is_heard:
            self._said = ""
            self.ended.emit()
