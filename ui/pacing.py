"""Timing the reader's page turns, from which their pace is learnt."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from reader.pace import turned
from reader.text.words import count_words

if TYPE_CHECKING:
    from reader.story import Story
    from ui.live_settings import LiveSettings
    from ui.page.page_view import PageView
    from ui.page.shown import Shown


class Pacing(QObject):
    """Adds to the pace in the settings whenever most of what was shown was left behind, and nothing skipped.

    Jumps, turns back, and time during which another program had the keyboard do not count.
    """

    def __init__(
        self, page: PageView, settings: LiveSettings, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(page)
        self._page, self._settings, self._clock = page, settings, clock
        self._before: tuple[Story, Shown, float] | None = None
        """What the reader came to last, and when."""
        page.moved.connect(self._on_moved)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state_changed)

    def _on_moved(self) -> None:
        story, shown, now = self._page.story, self._page.shown(), self._clock()
        if story is None or shown is None:
            return
        if self._before is not None and self._before[0] is story:
            before, since = self._before[1:]
            if before.start < shown.start <= _middle(before):
                # Scrolled on by some lines: most of what was shown still is.
                return
            if _middle(before) < shown.start <= before.end:
                self._learn(story, before, shown, now - since)
        self._before = story, shown, now

    def _learn(self, story: Story, before: Shown, shown: Shown, seconds: float) -> None:
        read = story.text[max(before.start, story.body_start) : min(shown.start, story.body_end)]
        self._settings.note(pace=turned(self._settings.value.pace, count_words(read), seconds))

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self._before = None


def _middle(shown: Shown) -> float:
    return (shown.start + shown.end) / 2
