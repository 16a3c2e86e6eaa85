"""What is done with the list: filled, arranged as the settings have it, and its stories marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.library.arrange_bar import is_arrangement
from ui.library.arrangement import Arrangement
from ui.library.marking import Marking
from ui.library.roots import Roots

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts


class LibraryTools(QObject):
    """Connects the list with the settings and with what the reader makes of stories."""

    def __init__(self, front: FrontParts, parts: OtherParts, settings: LiveSettings) -> None:
        super().__init__(front.window)
        self.marking = Marking(parts.library, front.reading.keeping, front.area.notice)
        self.roots = Roots(front.window, parts.shelf, settings)
        value = settings.value
        if is_arrangement(value.shelf, value.order, value.group):
            parts.shelf.model.set_arrangement(
                Arrangement(shelf=value.shelf, order=value.order, group=value.group)
            )
        parts.library.arranging.chosen.connect(
            lambda chosen: settings.change(shelf=chosen.shelf, order=chosen.order, group=chosen.group)
        )
