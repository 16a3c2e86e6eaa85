"""Looks up what is selected, or the word the mouse is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.text.language import language_of
from ui.look_up.asking import AskingSite
from ui.look_up.dictionary import look_up
from ui.look_up.entry import Entry
from ui.look_up.sites import address
from ui.tasks import Task

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.line_menu import LineMenu
    from ui.live_settings import LiveSettings


class LookingUp(QObject):
    """Asks a dictionary on this computer first; what it does not know, the reader may ask the browser for."""

    def __init__(self, front: FrontParts, lines: LineMenu, settings: LiveSettings) -> None:
        super().__init__(front.window)
        self._front, self._lines, self._settings = front, lines, settings
        self._words = ""
        self._asked: Task[str | None] | None = None

    def look_up(self) -> None:
        """Look up the words that are meant, or say how to choose some."""
        words = self._words = self._lines.words()
        if self._asked is not None:
            self._asked.cancel()
        if words:
            self._asked = Task(lambda: look_up(words), self._on_answered, lambda _error: self._ask(), self)
            self._asked.start()
        elif self._front.page.story is not None:
            self._front.area.notice.say(self.tr("Select the words to look up first."))

    def _on_answered(self, text: str | None) -> None:
        if text is None:
            self._ask()
            return
        entry = Entry(self._words, text, self._front.window)
        entry.browser_requested.connect(self._ask)
        entry.open()

    def _ask(self) -> None:
        asking = AskingSite(
            self._words, self._language(), self._settings.value.look_up_site, self._front.window
        )
        asking.site_chosen.connect(self._open)
        asking.open()

    def _open(self, site: str) -> None:
        self._settings.change(look_up_site=site)
        target = address(site, self._words, self._language())
        if not QDesktopServices.openUrl(QUrl(target)):
            self._front.area.notice.say(self.tr("No browser could be opened for {}.").format(target))

    def _language(self) -> str | None:
        story = self._front.page.story
        return language_of(story) if story is not None else None
