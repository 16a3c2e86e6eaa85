"""How the voice speaks: whose it is, by language, and how fast; both are kept."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.aloud.menus import fill_voices
from ui.aloud.speech import SPEEDS, Delivery, Voice, best_voice

if TYPE_CHECKING:
    from ui.aloud.bar import VoiceBar
    from ui.aloud.teller import Teller
    from ui.live_settings import LiveSettings


class Delivering(QObject):
    """Follows the settings, and what is chosen in the bar."""

    def __init__(self, teller: Teller, bar: VoiceBar, settings: LiveSettings) -> None:
        super().__init__(teller)
        self._teller, self._bar, self._settings = teller, bar, settings
        self.voices: tuple[Voice, ...] = ()
        """Of the program that speaks; none before there is one."""
        self._program, self._language = "", "en"
        settings.follow("voice_speed", self._deliver)
        settings.follow("voices", self._deliver)
        bar.voice_menu.aboutToShow.connect(self._fill_menu)
        self._deliver()

    def take(self, program: str, voices: tuple[Voice, ...]) -> None:
        """Speak with the voices of a program from now on."""
        self._program, self.voices = program, voices
        self._deliver()

    def forget(self) -> None:
        """Know of no voices any more: they cannot be heard."""
        self.voices = ()

    def speak_in(self, language: str) -> None:
        """Speak a language such as ``en`` from now on."""
        self._language = language
        self._deliver()

    def change_speed(self, steps: int) -> None:
        """Speak faster, or slower if negative."""
        now = self._settings.value.voice_speed
        at = bisect_right(SPEEDS, now) if steps > 0 else bisect_left(SPEEDS, now) - 1
        self._settings.change(voice_speed=SPEEDS[max(0, min(len(SPEEDS) - 1, at))])

    def choose(self, voice: Voice) -> None:
        """Speak the language of the story with a voice, now and whenever it is this program that speaks."""
        chosen = {**self._settings.value.voices, self._language: (self._program, voice.id)}
        self._settings.change(voices=chosen)

    def _deliver(self) -> None:
        program, chosen = (*self._settings.value.voices.get(self._language, ()), "", "")[:2]
        voice = best_voice(self.voices, self._language, chosen if program == self._program else "")
        speed = min(SPEEDS[-1], max(SPEEDS[0], self._settings.value.voice_speed))
        self._teller.deliver(Delivery(voice, speed))
        self._bar.show_speed(speed)
        self._bar.show_voice(voice.name if voice else self.tr("as usual"))

    def _fill_menu(self) -> None:
        current = self._teller.delivery.voice
        fill_voices(self._bar.voice_menu, self.voices, self._language, current, self.choose)
