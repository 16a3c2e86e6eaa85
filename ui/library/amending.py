"""Lets the reader correct what the list says of a story: opens it, and what says how it is read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.library.library_panel import LibraryPanel
    from ui.reading import Reading


class Amending(QObject):
    """Offers to correct the story chosen in the list."""

    story_wanted = Signal(str)
    """The story is to be opened: the path of its file."""

    def __init__(
        self, menu: QMenu, panel: LibraryPanel, reading: Reading, read_as: Callable[[], object]
    ) -> None:
        super().__init__(menu)
        self._panel, self._reading, self._read_as = panel, reading, read_as
        self._awaited: Path | None = None
        self.action = menu.addAction(self.tr("&Correct title, author, encoding…"))
        self.action.triggered.connect(lambda _checked=False: self._on_triggered())
        menu.aboutToShow.connect(self._enable)
        reading.story_opened.connect(self._on_story_opened)

    def _enable(self) -> None:
        rows = self._panel.chosen_rows()
        self.action.setEnabled(len(rows) == 1 and not rows[0].entry.problem)

    def _on_triggered(self) -> None:
        (row,) = self._panel.chosen_rows()
        path = os.fsdecode(self._panel.model.stories.to_read(row.entry.path))
        self._awaited = Path(path)
        if self._reading.path == self._awaited and self._reading.opened is not None:
            self._on_story_opened()
        else:
            self.story_wanted.emit(path)

    def _on_story_opened(self) -> None:
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited == self._reading.path:
            self._read_as()
