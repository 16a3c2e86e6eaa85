"""A story that is being read aloud: the voice, the page that follows, and the bar."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from reader.aloud.language import spoken_language
from reader.aloud.script import Script
from ui.aloud.bar import VoiceBar
from ui.aloud.choosing import MAKERS, Choosing
from ui.aloud.delivering import Delivering
from ui.aloud.following import Following
from ui.aloud.menus import fill_timer, told
from ui.aloud.sleep_timer import SleepTimer
from ui.aloud.teller import Teller
from ui.announced import announce

if TYPE_CHECKING:
    from pathlib import Path

    from ui.aloud.speech import Speech, Voice
    from ui.commands import Actions
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.themes.theme import Theme


class Session(QObject):
    """Runs from the command that begins it to the one that ends it, or to the end of the story."""

    running_changed = Signal(bool)
    explanation_requested = Signal()

    def __init__(self, front: FrontParts, actions: Actions, settings: LiveSettings, theme: Theme) -> None:
        super().__init__(front.window)
        self._front, self._page, self._reading = front, front.page, front.reading
        self._path: Path | None = None
        """The file that is read aloud; None while nothing is."""
        self._choosing: Choosing | None = None
        self._has_spoken = False
        """Whether the program that speaks was ever heard."""
        self._failure = ""
        """Why the one that was tried last could not be."""
        self._is_going_on = False
        """Whether the next file of the story is being opened."""
        self.teller = Teller(self)
        self.following = Following(front.page, theme)
        self.timer = SleepTimer(self.teller)
        self.bar = VoiceBar(actions, theme, front.area)
        self.delivering = Delivering(self.teller, self.bar, settings)
        self._escape = QShortcut(QKeySequence("Esc"), front.area)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._commands = {
            "pause_voice": self._pause_or_go_on,
            "next_sentence": lambda: self.teller.step(1),
            "previous_sentence": lambda: self.teller.step(-1),
            "slower_voice": lambda: self.delivering.change_speed(-1),
            "faster_voice": lambda: self.delivering.change_speed(1),
            "find_voice": self.following.return_to_voice,
        }
        self._connect()
        self._order()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self.bar.set_theme(theme)
        self.bar.show_playing(self.teller.is_playing)
        self.following.set_theme(theme)

    def run(self, command: str) -> None:
        """Do what one of the commands says."""
        self._commands[command]()

    def toggle(self) -> None:
        """Begin at what is selected, at the voice's place on this page, or where it begins; or end it."""
        if self._path is None:
            self._begin()
        elif self._page.selected() is not None:
            self._go_to(self._beginning())
        else:
            self.stop()

    def stop(self) -> None:
        """End it; the page stays where it is."""
        self._path, self._is_going_on = None, False
        self.teller.pause()
        self.timer.set(0)
        self.following.clear()
        self._escape.setEnabled(False)
        self._front.area.show_at_foot(None)
        self.running_changed.emit(False)

    # Beginning

    def _begin(self) -> None:
        if self._page.story is None or self._reading.path is None:
            self._front.area.notice.say(self.tr("Open a story to have it read aloud."))
            self.running_changed.emit(False)
            return
        self._path = self._reading.path
        self.running_changed.emit(True)
        # Before there is a voice: where one was looked for in vain, another story may have been left.
        self._go_to(self._beginning())
        if self.delivering.voices:
            self._play()
        elif self._path is not None:
            self._look_for_voices()

    def _look_for_voices(self) -> None:
        self._has_spoken, self._failure = False, ""
        self._choosing = Choosing(MAKERS, self)
        self._choosing.found.connect(self._on_found)
        self._choosing.nothing_found.connect(self._on_nothing_found)
        self._choosing.look()

    def _on_found(self, speech: Speech, voices: tuple[Voice, ...]) -> None:
        self.teller.use(speech)
        self.delivering.take(speech.name, voices)
        self._play()

    def _on_nothing_found(self) -> None:
        self.stop()
        sentence = self.tr(
            "There is no voice on this computer: install espeak-ng or speech-dispatcher,"
            " or Inglenook’s extra “speech”."
        )
        if self._failure:
            self._front.area.notice.say(self._failure)
        else:
            self._front.area.notice.say(sentence, self.tr("More…"), self.explanation_requested.emit)

    def _beginning(self) -> int:
        selected, before = self._page.selected(), self._reading.heard
        if selected is not None:
            self._page.clear_selection()
            return selected[0]
        return before if before is not None and self._page.holds(before) else self._page.anchor

    def _go_to(self, offset: int) -> None:
        story = self._page.story
        if story is None:
            return
        script = Script(story, self._page.manner)
        cue = script.at(offset)
        if cue is None:
            self._on_finished()
            return
        self.delivering.speak_in(spoken_language(story))
        self.following.clear()
        self.teller.go_to(script, cue)

    def _play(self) -> None:
        if self._path is not None:
            self._front.area.show_at_foot(self.bar)
            self._escape.setEnabled(True)
            self.teller.play()

    # While it goes on

    def _connect(self) -> None:
        teller, bar, reading = self.teller, self.bar, self._reading
        teller.came_to.connect(self._on_came_to)
        teller.spoken.connect(self._on_spoken)
        teller.playing_changed.connect(bar.show_playing)
        teller.finished.connect(self._on_finished)
        teller.halted.connect(self._on_halted)
        teller.failed.connect(self._on_failed)
        bar.close_requested.connect(self.stop)
        bar.return_requested.connect(self.following.return_to_voice)
        self.following.away_changed.connect(bar.back.setVisible)
        self._escape.activated.connect(self.stop)
        self.timer.changed.connect(self._on_timer_changed)
        bar.timer_menu.aboutToShow.connect(
            lambda: fill_timer(bar.timer_menu, self.timer.when, self.timer.set)
        )
        reading.story_opened.connect(self._on_story_opened)
        reading.story_failed.connect(lambda _sentence: self._on_story_failed())
        reading.opening_began.connect(self._on_opening_began)
        self._front.window.closing.connect(self._on_closing)

    def _order(self) -> None:
        """Let Tab lead from the page through the bar to the line at the foot."""
        parts = (self._page, *self.bar.in_order, self._front.foot.line)
        for before, after in pairwise(parts):
            QWidget.setTabOrder(before, after)

    def _pause_or_go_on(self) -> None:
        if self.teller.is_playing:
            self.teller.pause()
            # Only now: it would speak over the voice.
            announce(self.bar, self.tr("Paused"))
        else:
            self.teller.play()

    def _on_came_to(self) -> None:
        utterance = self.teller.utterance
        if utterance is not None and self._path is not None:
            if utterance.words:
                self._reading.hear(utterance.start)
            self.following.show(utterance, said_now=self.teller.is_playing)

    def _on_spoken(self) -> None:
        self._has_spoken = True
        if self.teller.utterance is not None:
            self.following.learn(self.teller.utterance)

    def _on_timer_changed(self, when: int) -> None:
        self.bar.show_timer(told(when) if when else "")

    # Ends of all kinds

    def _on_finished(self) -> None:
        """Go on in the next file of a story that is in several; else it is over."""
        path, self._is_going_on = self._path, True
        self._page.go_to_end()
        self._page.turn(1)
        if self._reading.path == path:
            self.stop()
            self._front.area.notice.say(self.tr("The story ends here."))

    def _on_halted(self) -> None:
        self._front.area.notice.say(
            self.tr("The voice has stopped, as you wished."), self.tr("Go on"), self.teller.play
        )

    def _on_failed(self, sentence: str) -> None:
        """Try what other voices there are, if these have never been heard."""
        if not self._has_spoken and self._choosing is not None:
            self.delivering.forget()
            self._failure = sentence
            self._choosing.look()
            return
        self._front.area.notice.say(sentence)

    def _on_story_opened(self) -> None:
        """Go on in the same story, understood anew, and in its next file; another one is not to be heard."""
        script, story = self.teller.script, self._page.story
        if self._path is None or (script is not None and script.story is story):
            return
        if self._is_going_on:
            self._path, self._is_going_on = self._reading.path, False
            self._go_to(0)
            self._play()
        elif self._reading.path == self._path:
            self._go_to(self._beginning())
        else:
            self.stop()

    def _on_opening_began(self) -> None:
        if self._path is not None and not self._is_going_on:
            self.stop()

    def _on_closing(self) -> None:
        if self._path is not None:
            self.stop()
        self.teller.use(None)

    def _on_story_failed(self) -> None:
        if self._path is not None:
            self.stop()
