"""Offers other versions of a story: those of the one chosen in a menu, and a newer one of what is opened."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics

from ui.elided import elided
from ui.library.versions import Kind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from ui.front import FrontParts
    from ui.library.library_panel import LibraryPanel
    from ui.library.row import Row

_WIDTH = 420
"""Pixels of the menu for a title."""


class Comparing(QObject):
    """Shows which other versions of a story there are, and opens them."""

    story_wanted = Signal(str)
    """A version is to be opened: the path of its file."""

    def __init__(self, menu: QMenu, panel: LibraryPanel, front: FrontParts) -> None:
        super().__init__(menu)
        self._panel, self._stories = panel, panel.model.stories
        self._reading, self._notice = front.reading, front.area.notice
        self._told: set[bytes] = set()
        """Stories whose newer version was pointed out already."""
        self.menu = menu.addMenu(self.tr("Other &versions"))
        menu.aboutToShow.connect(self._fill)
        front.reading.story_opened.connect(self._on_story_opened)

    def _fill(self) -> None:
        self.menu.clear()
        rows = self._panel.chosen_rows()
        versions = self._stories.versions_of(rows[0]) if len(rows) == 1 else []
        self.menu.setEnabled(bool(versions))
        for row, kind in versions:
            name = elided(f"{row.heading} ({row.file_name})", QFontMetrics(self.menu.font()), _WIDTH)
            action = self.menu.addAction(f"{self._said(kind)}: {name}".replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, row=row: self._open(row))

    def _said(self, kind: Kind) -> str:
        if kind is Kind.NEWER:
            return self.tr("Holds this and more")
        return self.tr("An earlier one") if kind is Kind.OLDER else self.tr("Much the same")

    def _open(self, row: Row) -> None:
        self.story_wanted.emit(os.fsdecode(self._stories.to_read(row.entry.path)))

    def _on_story_opened(self) -> None:
        path = os.fsencode(self._reading.path) if self._reading.path is not None else b""
        row = self._stories.of(path)
        if row is None or path in self._told or self._reading.grown is not None:
            return
        newer = next((other for other, kind in self._stories.versions_of(row) if kind is Kind.NEWER), None)
        if newer is not None:
            self._told.add(path)
            sentence = self.tr("A newer version of this story is in the list, with more in it.")
            self._notice.say(sentence, self.tr("Open it"), lambda: self._open(newer))
