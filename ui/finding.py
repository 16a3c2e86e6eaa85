"""Finding words in the story on the page: a little at a time, so that the window goes on answering."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut

from reader.search import Manner, Match, find, pattern
from ui.commands import connect_actions

if TYPE_CHECKING:
    import re

    from ui.front import FrontParts
    from ui.going import Going
    from ui.parts import OtherParts

_CHUNK = 400_000
"""Characters that are searched before the window may answer."""
_MOST = 100_000
"""Matches that are looked for, at most."""


class Finding(QObject):
    """Searches for what the panel wants, marks it on the page, and leads from match to match."""

    def __init__(self, front: FrontParts, parts: OtherParts, going: Going) -> None:
        super().__init__(front.window)
        self._front, self._panel, self._going = front, parts.find, going
        self._wanted: re.Pattern[str] | None = None
        self._matches: list[Match] = []
        self._current: int | None = None
        self._searched = 0
        """How far the text is searched."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._search_on)
        connect_actions(
            parts.actions,
            {"find": self.open, "find_next": lambda: self.step(1), "find_previous": lambda: self.step(-1)},
        )
        slash = QShortcut(QKeySequence("/"), front.page)
        slash.setContext(Qt.ShortcutContext.WidgetShortcut)
        slash.activated.connect(self.open)
        self._panel.wanted.connect(self._on_wanted)
        self._panel.step_requested.connect(self.step)
        self._panel.match_chosen.connect(self._show)
        front.window.panel_changed.connect(self._mark)
        front.reading.story_opened.connect(self._search_again)
        front.reading.opening_began.connect(self._search_again)
        front.reading.story_failed.connect(self._search_again)
        self._search_again()

    def open(self) -> None:
        """Ask what to find; what is selected on the page is a first answer."""
        selected = " ".join(self._front.page.textCursor().selectedText().split())
        if selected:
            self._panel.field.setText(selected)
        if not self._panel.isVisible():
            self._front.window.toggle_panel("find")
        self._panel.take_focus()

    def step(self, direction: int) -> None:
        """Show the next (1) or previous (-1) match, the first one from the page on; round the end, too."""
        if not self._panel.field.text().strip():
            self.open()
            return
        if not self._matches:
            return
        if self._current is None:
            following = bisect_left(self._matches, (self._front.page.anchor, 0))
            number = following if direction > 0 else following - 1
        else:
            number = self._current + direction
        self._say_if_round(number)
        self._show(number % len(self._matches))

    def _say_if_round(self, number: int) -> None:
        if number >= len(self._matches):
            self._front.area.notice.say(self.tr("On from the beginning of the story."))
        elif number < 0:
            self._front.area.notice.say(self.tr("On from the end of the story."))

    def _show(self, number: int) -> None:
        self._current = number
        self._going.search_to(self._matches[number].start)
        self._panel.choose(number)
        self._mark()

    # Searching

    def _on_wanted(self, query: str, manner: Manner) -> None:
        self._wanted = pattern(query, manner)
        self._search_again()

    def _search_again(self) -> None:
        self._matches, self._current, self._searched = [], None, 0
        if self._wanted is None or self._front.page.story is None:
            self._timer.stop()
            self._tell(searching=False)
        else:
            self._timer.start(0)

    def _search_on(self) -> None:
        story, wanted = self._front.page.story, self._wanted
        if story is None or wanted is None:
            self._search_again()
            return
        end = min(len(story.text), self._searched + _CHUNK)
        self._matches += find(story, wanted, max(self._searched, self._last_end), end)
        self._searched = end
        done = end == len(story.text) or len(self._matches) >= _MOST
        if done:
            self._timer.stop()
        if done or end == _CHUNK or end % (10 * _CHUNK) == 0:
            self._tell(searching=not done)

    @property
    def _last_end(self) -> int:
        return self._matches[-1].end if self._matches else 0

    def _tell(self, *, searching: bool) -> None:
        self._panel.show_matches(self._front.page.story, self._matches, searching=searching)
        if self._matches:
            at = bisect_left(self._matches, (self._front.page.anchor, 0))
            self._panel.choose(min(at, len(self._matches) - 1))
        self._mark()

    def _mark(self) -> None:
        self._front.page.marks.put("found", self._matches if self._panel.isVisible() else (), self._current)
