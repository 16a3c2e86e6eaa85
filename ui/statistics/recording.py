"""Records in the library what is read on the page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from reader.clean import one_line
from reader.library.place import Places, StoryKey
from reader.library.reading_log import Stretch
from reader.statistics.amount import NOTHING, Amount
from reader.text.words import opening

if TYPE_CHECKING:
    from reader.library.understood import Opened
    from reader.story import Story
    from ui.library.row import Row
    from ui.library.stories import Stories
    from ui.live_settings import LiveSettings
    from ui.page_turns import PageTurns, Turn
    from ui.reading import Reading

_KEPT_WITHIN = 30_000
"""Milliseconds after something was read until it is on the disk."""


class Recording(QObject):
    """Adds up what is read of each story, and writes it down now and then."""

    def __init__(
        self,
        reading: Reading,
        turns: PageTurns,
        stories: Stories,
        settings: LiveSettings,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(reading)
        self._reading, self._stories, self._settings, self._today = reading, stories, settings, today
        self._opened: Opened | None = None
        """What the page turns are told of; the reading may be at the next story already."""
        self._finished: Story | None = None
        """The story whose end was noted last."""
        self._unkept: dict[tuple[StoryKey, date], Amount] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_WITHIN)
        self._timer.timeout.connect(self.keep)
        turns.left_behind.connect(self._on_left_behind)
        turns.end_reached.connect(self._on_end_reached)
        reading.story_opened.connect(self._on_story_opened)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_application_state_changed)
        self._on_story_opened()

    def keep(self) -> None:
        """Write down what was read since this was done last; what cannot be written waits."""
        self._timer.stop()
        stretches = [Stretch(story, day, amount) for (story, day), amount in self._unkept.items()]
        if stretches:
            self._reading.keeping.use(lambda places: places.log.add(stretches))
            if not self._reading.keeping.is_failing:
                self._unkept.clear()

    def forget(self) -> None:
        """Erase all that was ever recorded."""
        self._unkept.clear()
        self._finished = None
        self._reading.keeping.use(_forget)

    def close(self) -> None:
        """Write down the rest, and let go of the library."""
        self.keep()
        self._reading.keeping.close()

    def _on_story_opened(self) -> None:
        self._opened = self._reading.opened

    def _on_left_behind(self, turn: Turn) -> None:
        opened = self._opened
        if not self._settings.value.log_reading or opened is None or opened.story is not turn.story:
            return
        if turn.seconds_read:
            place = self._key(opened), self._today()
            self._unkept[place] = self._unkept.get(place, NOTHING) + Amount(turn.seconds_read, turn.words)
            if not self._timer.isActive():
                self._timer.start()

    def _on_end_reached(self, story: Story) -> None:
        opened = self._opened
        if not self._settings.value.log_reading or opened is None or opened.story is not story:
            return
        if story is not self._finished and self._stories.works.beside(opened.key.path, 1) is None:
            key, day, named = self._key(opened), self._today(), self._named(opened)
            self._reading.keeping.use(lambda places: places.log.finish(key, day, *named))
            self._finished = None if self._reading.keeping.is_failing else story

    def _key(self, opened: Opened) -> StoryKey:
        """A story in several files is known by the first of them."""
        row = self._row(opened)
        first = row.parts[0][0] if row is not None else None
        if first is None or first.text_sha256 is None:
            return opened.key
        return StoryKey(first.text_sha256, first.path)

    def _named(self, opened: Opened) -> tuple[str, str]:
        """Return the title and the author."""
        row, story = self._row(opened), opened.story
        if row is not None:
            return one_line(row.heading), one_line(row.entry.author or "")
        return one_line(story.title or opening(story)), one_line(story.author or "")

    def _row(self, opened: Opened) -> Row | None:
        """Return the row of a story that is in several files."""
        row = self._stories.works.row_of(opened.key.path)
        return row if row is not None and row.parts else None

    def _on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.keep()


def _forget(places: Places) -> None:
    places.log.forget()
