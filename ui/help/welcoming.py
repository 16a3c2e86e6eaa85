"""Says what to do as long as no story was opened: beside an empty list, or beside one with stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts


class Welcoming(QObject):
    """Follows the list, and has the reading area say what suits it."""

    def __init__(self, front: FrontParts, parts: OtherParts, settings: LiveSettings) -> None:
        super().__init__(front.window)
        self._area, self._reading = front.area, front.reading
        self._library, self._model, self._settings = parts.library, parts.shelf.model, settings
        self._is_scanning = False
        front.area.folder_requested.connect(parts.actions["open_folder"].trigger)
        front.area.samples_requested.connect(parts.actions["show_samples"].trigger)
        parts.shelf.scanning.connect(self._on_scanning)
        parts.shelf.halted.connect(lambda _sentence: self._on_scanning(""))
        parts.shelf.model.modelReset.connect(self._show)
        settings.follow("folders", self._show)

    def _on_scanning(self, sentence: str) -> None:
        self._is_scanning = bool(sentence)
        self._show()

    def _show(self) -> None:
        if self._reading.path is not None:
            return
        if not self._settings.value.folders:
            self._area.show_welcome()
        elif self._model.rowCount():
            self._say(self.tr("Choose a story from the list."))
        elif len(self._model):
            # The list says why it shows none of them.
            self._say(self.tr("No story is open."))
        elif self._is_scanning:
            self._say(self.tr("Looking for stories…"))
        else:
            self._area.show_welcome(nothing_found=True)

    def _say(self, sentence: str) -> None:
        """Show a sentence; the keyboard goes on from the welcome to the list."""
        if self._area.is_welcoming:
            self._library.focus_filter()
        self._area.show_message(sentence)
