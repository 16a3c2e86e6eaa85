"""Reading a story in several files as if it were one: a page turned at the end of a file opens the next."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.going import Going
    from ui.library.list_model import ListModel


class Through(QObject):
    """Leads from file to file of one story."""

    def __init__(self, front: FrontParts, model: ListModel, going: Going) -> None:
        super().__init__(front.window)
        self._reading, self._model, self._going = front.reading, model, going
        front.page.edge_reached.connect(self._on_edge_reached)

    def _on_edge_reached(self, direction: int) -> None:
        path = self._reading.path
        beside = self._model.stories.works.beside(os.fsencode(path), direction) if path is not None else None
        if beside is not None:
            self._going.read_on(os.fsdecode(beside), at_end=direction < 0)
