"""The stories that were read last, to go back to: a submenu with a digit for each."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QMenu

from reader.files import display_name

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.front import FrontParts
    from ui.library.stories import Stories

MOST = 10
"""Stories that are offered."""
_LOOKED_AT = 200
"""Files that are looked at for them: a story may be in many."""
_WIDEST = 420
"""Pixels of a title with its author."""


class Recent(QObject):
    """Makes a command a submenu, filled anew whenever it opens."""

    story_chosen = Signal(bytes)
    """A story was chosen: its path."""

    def __init__(self, action: QAction, front: FrontParts, stories: Stories) -> None:
        super().__init__(front.window)
        self._bar, self._reading, self._stories = front.bar, front.reading, stories
        self.menu = QMenu(front.window)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.installEventFilter(self)
        action.setMenu(self.menu)

    def open(self) -> None:
        """Open the menu by itself."""
        self.menu.popup(self._bar.mapToGlobal(self._bar.rect().bottomLeft()))
        if self.menu.actions():
            self.menu.setActiveAction(self.menu.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the digits from the page, which highlights with them also while a menu is open."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.menu.clear()
        for number, path in enumerate(self._offered(), start=1):
            action = self.menu.addAction(f"&{number % 10}   {self._name(path)}")
            action.triggered.connect(lambda _checked=False, path=path: self.story_chosen.emit(path))
        if not self.menu.actions():
            self.menu.addAction(self.tr("The stories you read will be here.")).setEnabled(False)

    def _offered(self) -> list[bytes]:
        """Return of each story the file read last; none of the story on the page, or of one taken out."""
        latest: dict[bytes, bytes] = {}
        for path in self._reading.keeping.use(lambda places: places.recent_stories(_LOOKED_AT)) or ():
            if not self._is_removed(path):
                latest.setdefault(self._story_of(path), path)
        if self._reading.path is not None:
            latest.pop(self._story_of(os.fsencode(self._reading.path)), None)
        return list(latest.values())[:MOST]

    def _story_of(self, path: bytes) -> bytes:
        row = self._stories.of(path)
        return row.entry.path if row else path

    def _is_removed(self, path: bytes) -> bool:
        row = self._stories.of(path)
        return row is not None and self._stories.standing(row).marked.removed

    def _name(self, path: bytes) -> str:
        row = self._stories.of(path)
        name = " — ".join(filter(None, (row.heading, row.entry.author))) if row else display_name(path)
        shown = self.menu.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _WIDEST)
        return shown.replace("&", "&&")
