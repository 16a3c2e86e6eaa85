"""The page goes along with the voice: its sentence is marked, and shown as long as nobody leafs away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat

if TYPE_CHECKING:
    from reader.aloud.utterances import Utterance
    from ui.page.page_view import PageView
    from ui.themes.theme import Theme

_KIND = "voice"
_USUAL_PACE, _SLOWEST, _FASTEST = 15.0, 5.0, 60.0
"""Characters a second."""


class Following(QObject):
    """Shows where the voice is."""

    away_changed = Signal(bool)
    """The page shows something else than what is said, or shows that again."""

    def __init__(self, page: PageView, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._theme = page, theme
        self._span: tuple[int, int] | None = None
        self._is_away = False
        self._is_revealing = False
        self._pace = _USUAL_PACE
        self._since = QElapsedTimer()
        self._rest = QTimer(self)
        """When the voice comes to where the page ends in the middle of a sentence."""
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_page_said)
        page.moved.connect(self._on_moved)

    def set_theme(self, theme: Theme) -> None:
        """Mark in other colours from now on."""
        self._theme = theme
        self._mark()

    def show(self, utterance: Utterance, *, said_now: bool) -> None:
        """Mark what is said, and bring it into view unless the reader has left."""
        self._rest.stop()
        if not utterance.words:
            return
        self._span = (utterance.start, utterance.end)
        self._mark()
        if not self._is_away:
            self._reveal(utterance.start)
            if said_now:
                self._await_page_end(utterance)
        self._since.start()

    def learn(self, utterance: Utterance) -> None:
        """Learn how fast the voice is from a sentence that was said to its end."""
        if self._since.isValid() and self._since.elapsed() > 0:
            seen = 1_000 * len(utterance.words) / self._since.elapsed()
            self._pace = (self._pace + min(_FASTEST, max(_SLOWEST, seen))) / 2

    def return_to_voice(self) -> None:
        """Show again what is said."""
        if self._span is not None:
            self._reveal(self._span[0])
            self._set_away(False)

    def clear(self) -> None:
        """Mark nothing, and stay where the page is."""
        self._rest.stop()
        self._span = None
        self._mark()
        self._set_away(False)

    def _mark(self) -> None:
        self._page.marks.put_formed(_KIND, [self._span] if self._span else [], lambda _number: self._form())

    def _form(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.chosen))
        # What is set in a softer colour would be hard to read on that ground.
        form.setForeground(QColor(self._theme.text))
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        form.setUnderlineColor(QColor(self._theme.accent))
        return form

    def _reveal(self, offset: int) -> None:
        self._is_revealing = True
        if self._page.is_scrolled and self._span is not None:
            # All of it, if there is room.
            self._page.reveal(max(offset, self._span[1] - 1))
        self._page.reveal(offset)
        self._is_revealing = False

    def _await_page_end(self, utterance: Utterance) -> None:
        shown = self._page.shown()
        if shown is None or self._page.is_scrolled or self._page.holds(utterance.end - 1):
            return
        part = max(0.0, min(1.0, (shown.end - utterance.start) / (utterance.end - utterance.start)))
        self._rest.start(round(1_000 * part * len(utterance.words) / self._pace))

    def _on_page_said(self) -> None:
        if self._span is not None and not self._is_away:
            self._reveal(self._span[1] - 1)

    def _on_moved(self) -> None:
        if self._span is not None and not self._is_revealing:
            self._set_away(not any(map(self._page.holds, (self._span[0], self._span[1] - 1))))

    def _set_away(self, away: bool) -> None:
        if away is not self._is_away:
            self._is_away = away
            self.away_changed.emit(away)
