"""Watching the reader go on from page to page: what they leave behind, and in what time."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from reader.pace import FEWEST_WORDS, seconds_read
from reader.story import Story
from reader.text.words import count_words

if TYPE_CHECKING:
    from ui.live_settings import LiveSettings
    from ui.page.page_view import PageView


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch of a story that was left behind by going on to what follows it."""

    story: Story
    words: int
    seconds: float
    """How long it was on the page while the program had the keyboard."""
    seconds_read: float
    """For how many of these it was read; none if it was leafed past."""
    is_undisturbed: bool
    """Whether the program had the keyboard all the time, and no voice set the pace."""


@dataclass(frozen=True, slots=True)
class _Watch:
    """What the reader came to last, and for how long it is there."""

    story: Story
    start: int
    end: int
    seen_to: int
    """Where what was on the page since ends: a column is scrolled by some lines."""
    has_read_here: bool
    """Whether they came here by reading, not by a jump."""
    since: float | None
    """None while another program has the keyboard."""
    before: float = 0.0
    """Seconds up to when it had it last."""
    is_undisturbed: bool = True

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2

    @property
    def is_at_end(self) -> bool:
        return self.seen_to >= self.story.body_end

    def seconds(self, now: float) -> float:
        return self.before + (0.0 if self.since is None else now - self.since)


class PageTurns(QObject):
    """Tells of what was read, whenever most of what was shown was left behind, and nothing skipped.

    Jumps, turns back, and time during which another program had the keyboard are no reading.
    """

    left_behind = Signal(Turn)
    end_reached = Signal(Story)
    """The reader has come to a story's end by reading; it may be told again while they are there."""

    def __init__(
        self, page: PageView, settings: LiveSettings, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(page)
        self._page, self._settings, self._clock = page, settings, clock
        self._watch: _Watch | None = None
        self._is_listening = False
        page.moved.connect(self._on_moved)
        page.edge_reached.connect(self._on_edge_reached)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state_changed)
        self.begin()

    def begin(self, has_read_here: bool = False) -> None:
        """Watch what is on the page now."""
        story, shown = self._page.story, self._page.shown()
        if story is None or shown is None:
            self._watch = None
            return
        is_start = shown.start <= story.body_start
        here = has_read_here or is_start
        undisturbed = not self._is_listening
        self._watch = _Watch(
            story, shown.start, shown.end, shown.end, here, self._clock(), is_undisturbed=undisturbed
        )

    def set_listening(self, listening: bool) -> None:
        """Learn nothing of how fast somebody reads while a voice does; what is heard counts all the same."""
        self._is_listening = listening
        if listening and self._watch is not None:
            self._watch = replace(self._watch, is_undisturbed=False)

    def leave(self) -> None:
        """Tell of the last page of a story, which no turn follows, if it is what goes away now."""
        watch, self._watch = self._watch, None
        if watch is not None and watch.is_at_end and self._tell(watch, watch.story.body_end).seconds_read:
            self._look_for_end(watch)

    def _on_moved(self) -> None:
        watch, shown = self._watch, self._page.shown()
        if watch is None or shown is None or self._page.story is not watch.story:
            self.begin()
        elif watch.start < shown.start <= watch.middle:
            # Scrolled on by some lines: most of what was shown still is.
            self._watch = replace(watch, seen_to=max(watch.seen_to, shown.end))
        elif watch.middle < shown.start <= watch.seen_to:
            turn = self._tell(watch, shown.start)
            # A chapter may end with a few words, which take no time.
            is_short = watch.has_read_here and turn.words < FEWEST_WORDS
            self.begin(has_read_here=turn.seconds_read > 0 or is_short)
        else:
            self.leave()
            self.begin()
        if self._watch is not None and self._watch.start > self._watch.story.body_start:
            self._look_for_end(self._watch)

    def _on_edge_reached(self, direction: int) -> None:
        if direction > 0:
            self.leave()

    def _tell(self, watch: _Watch, end: int) -> Turn:
        story, seconds = watch.story, watch.seconds(self._clock())
        words = count_words(story.text[max(watch.start, story.body_start) : min(end, story.body_end)])
        counted = seconds_read(self._settings.value.pace, words, seconds)
        turn = Turn(story, words, seconds, counted, watch.is_undisturbed)
        self.left_behind.emit(turn)
        return turn

    def _look_for_end(self, watch: _Watch) -> None:
        if watch.is_at_end and watch.has_read_here:
            self.end_reached.emit(watch.story)

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        watch, now = self._watch, self._clock()
        if watch is None:
            return
        is_active = state is Qt.ApplicationState.ApplicationActive
        self._watch = replace(
            watch,
            before=watch.seconds(now),
            since=now if is_active else None,
            is_undisturbed=watch.is_undisturbed and is_active,
        )
