"""What the reader makes of the story on the page: a favourite or not, and its tags."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.commands import connect_actions

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.library.marking import Marking
    from ui.library.row import Row
    from ui.parts import OtherParts


class MarkingPage(QObject):
    """Connects the commands that do with the story on the page what the list does with those chosen in it."""

    def __init__(self, front: FrontParts, parts: OtherParts, marking: Marking) -> None:
        super().__init__(front.window)
        self._front, self._marking, self._model = front, marking, parts.shelf.model
        self._favourite = parts.actions["favourite"]
        connect_actions(
            parts.actions,
            {"favourite": self._on_favourite, "tags": lambda: marking.ask_for_tags(self._rows())},
        )
        self._tags = parts.actions["tags"]
        front.reading.story_opened.connect(self._show)
        self._model.modelReset.connect(self._show)
        self._show()

    def _rows(self) -> list[Row]:
        """Return the story on the page, if the list knows it."""
        path = self._front.reading.path
        row = self._model.stories.of(os.fsencode(path)) if path is not None else None
        return [row] if row is not None else []

    def _show(self) -> None:
        rows = self._rows()
        for action in (self._favourite, self._tags):
            action.setEnabled(bool(rows))
        self._favourite.setChecked(self._marking.are_favourites(rows))

    def _on_favourite(self) -> None:
        """Nothing on the page shows it, so it is said."""
        rows = self._rows()
        self._marking.toggle_favourites(rows)
        self._show()
        now, no_longer = self.tr("A favourite."), self.tr("No favourite any more.")
        self._front.area.notice.say(now if self._marking.are_favourites(rows) else no_longer)
