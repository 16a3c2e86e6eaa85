"""In what manner the page shows a story, and what its own lines ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.page.card import FOLD
from ui.page.acting import Acting
from ui.read_next import ReadNext

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts


class Manners(QObject):
    """Folds and unfolds, shows the text as the file has it, offers what to read next."""

    def __init__(self, front: FrontParts, parts: OtherParts, settings: LiveSettings) -> None:
        super().__init__(front.window)
        self._page, self._actions, self._settings = front.page, parts.actions, settings
        self.acting = Acting(front.page)
        self.read_next = ReadNext(front, parts.shelf.model)
        self.acting.action_chosen.connect(self._on_action_chosen)
        self.acting.action_chosen.connect(self.read_next.choose)
        self.read_next.offered.connect(parts.actions["read_next"].setEnabled)
        self.read_next.offer()

    def fold(self) -> None:
        """Fold what can wait of the header and the small print, or unfold it; for all stories."""
        self._settings.change(folded=not self._settings.value.folded)

    def toggle_as_filed(self) -> None:
        """Show the text as the file has it, or set as a book again."""
        manner = self._page.manner
        self._page.set_manner(manner._replace(as_filed=not manner.as_filed))
        self._actions["as_filed"].setChecked(not manner.as_filed)

    def _on_action_chosen(self, action: str) -> None:
        if action == FOLD:
            self.fold()
