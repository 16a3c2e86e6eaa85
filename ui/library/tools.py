"""What is done with the list: filled, arranged as the settings have it, and its stories marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.commands import connect_actions
from ui.library.amending import Amending
from ui.library.arrange_bar import is_arrangement
from ui.library.arrangement import Arrangement
from ui.library.comparing import Comparing
from ui.library.joining import Joining
from ui.library.marking import Marking
from ui.library.marking_page import MarkingPage
from ui.library.roots import Roots
from ui.library.saved_searches import SavedSearches
from ui.library.through import Through

if TYPE_CHECKING:
    from ui.correcting import Correcting
    from ui.front import FrontParts
    from ui.going import Going
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts


class LibraryTools(QObject):
    """Connects the list with the settings and with what the reader makes of stories."""

    def __init__(
        self,
        front: FrontParts,
        parts: OtherParts,
        settings: LiveSettings,
        going: Going,
        correcting: Correcting,
    ) -> None:
        super().__init__(front.window)
        self.through = Through(front, parts.shelf.model, going)
        self.marking = Marking(parts.library, front.reading.keeping, front.area.notice)
        self.marking_page = MarkingPage(front, parts, self.marking)
        self.joining = Joining(self.marking.menu, parts, settings)
        self.comparing = Comparing(self.marking.menu, parts.library, front)
        self.amending = Amending(self.marking.menu, parts.library, front.reading, correcting.read_as)
        self._actions, self._panel, self._settings = parts.actions, parts.library, settings
        connect_actions(parts.actions, {"grid": lambda: settings.change(grid=not settings.value.grid)})
        settings.follow("grid", self._set_grid)
        self._set_grid()
        self.roots = Roots(front.window, parts.shelf, settings)
        self.searches = SavedSearches(parts.library.arranging.shelf.menu(), parts.library.filter, settings)
        value = settings.value
        if is_arrangement(value.shelf, value.order, value.group):
            parts.shelf.model.set_arrangement(
                Arrangement(shelf=value.shelf, order=value.order, group=value.group)
            )
        parts.library.arranging.chosen.connect(
            lambda chosen: settings.change(shelf=chosen.shelf, order=chosen.order, group=chosen.group)
        )

    def _set_grid(self) -> None:
        grid = self._settings.value.grid
        self._actions["grid"].setChecked(grid)
        self._panel.grid.set_on(grid)
