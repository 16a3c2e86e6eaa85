"""Records what is read, and shows it when the reader asks."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.files import state_of
from reader.statistics.record import Finished, Record, sensible
from ui.pacing import Pacing
from ui.page_turns import PageTurns
from ui.statistics.recording import Recording

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.going import Going
    from ui.library.shelf import Shelf
    from ui.live_settings import LiveSettings
    from ui.statistics.window import StatisticsWindow
    from ui.themes.theme import Theme


class Statistics(QObject):
    """Connects the page with the log of reading, and the log with its window."""

    def __init__(
        self, front: FrontParts, shelf: Shelf, settings: LiveSettings, going: Going, theme: Theme
    ) -> None:
        super().__init__(front.window)
        self._front, self._settings, self._going = front, settings, going
        self._stories = shelf.model.stories
        self._theme = theme
        self._window: StatisticsWindow | None = None
        self.turns = PageTurns(front.page, settings)
        self.pacing = Pacing(self.turns, settings)
        self.recording = Recording(front.reading, self.turns, self._stories, settings)
        self._connect()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        if self._window is not None:
            self._window.set_theme(theme)

    def show(self) -> None:
        """Show what was read."""
        from ui.statistics.window import StatisticsWindow

        self.recording.keep()
        is_logging = self._settings.value.log_reading
        window = StatisticsWindow(self._theme, is_logging=is_logging, parent=self._front.window)
        self._window = window
        window.privacy.logging_chosen.connect(self._on_logging_chosen)
        window.privacy.erasure_requested.connect(self._on_erasure_requested)
        window.story_chosen.connect(self._on_story_chosen)
        window.destroyed.connect(self._on_window_closed)
        self._show_record(window)
        window.open()

    def _connect(self) -> None:
        reading, turns = self._front.reading, self.turns
        # What is on the page goes away now: the last page of a story is not turned.
        reading.story_known.connect(lambda _key: turns.leave())
        reading.opening_began.connect(turns.leave)
        reading.story_opened.connect(lambda: turns.begin())
        self._front.window.closing.connect(turns.leave)
        self._front.window.closing.connect(self.recording.close)

    def _show_record(self, window: StatisticsWindow) -> None:
        record = self._front.reading.keeping.use(lambda places: places.log.record()) or Record({}, ())
        today = date.today()
        window.show_record(sensible(record, today), today)

    def _on_logging_chosen(self, is_logging: bool) -> None:
        self._settings.change(log_reading=is_logging)

    def _on_erasure_requested(self) -> None:
        self.recording.forget()
        if self._window is not None:
            self._show_record(self._window)

    def _on_story_chosen(self, finished: Finished) -> None:
        """Open a story where its file lies now, or say that it is gone."""
        path = self._path(finished)
        if path is None:
            words = self.tr("“{}” is not where it was; its file may have gone.").format(finished.title)
            self._front.area.notice.say(words)
        else:
            self._going.go_to_story(os.fsdecode(self._stories.to_read(path)))
        if self._window is not None:
            self._window.close()

    def _path(self, finished: Finished) -> bytes | None:
        listed = (each.path for each in self._stories.entries if each.text_sha256 == finished.story)
        kept = self._front.reading.keeping.use(lambda places: places.log.paths(finished))
        return next((path for path in (*(kept or ()), *listed) if state_of(path) != (0, 0)), None)

    def _on_window_closed(self) -> None:
        self._window = None
