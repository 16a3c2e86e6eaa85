"""Learning the reader's pace from the pages they turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.pace import turned

if TYPE_CHECKING:
    from ui.live_settings import LiveSettings
    from ui.page_turns import PageTurns, Turn


class Pacing(QObject):
    """Adds to the pace in the settings whenever a page was left behind undisturbed."""

    def __init__(self, turns: PageTurns, settings: LiveSettings) -> None:
        super().__init__(turns)
        self._settings = settings
        turns.left_behind.connect(self._on_left_behind)

    def _on_left_behind(self, turn: Turn) -> None:
        if turn.is_undisturbed:
            pace = turned(self._settings.value.pace, turn.words, turn.seconds)
            self._settings.note(pace=pace)
