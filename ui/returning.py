"""Tells whoever comes back to a story what is new in it, or that their place is not in it any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.library.locator import Certainty
from reader.sentences import to_translate

if TYPE_CHECKING:
    from ui.front import FrontParts

_UNSURE = to_translate(
    "Returning",
    {
        Certainty.APPROXIMATE: "The file has changed: the words you stopped at are gone. This is near them.",
        Certainty.LOST: "The file has changed: what you stopped at is gone. This is as far into it.",
    },
)


class Returning(QObject):
    """Says how many chapters are new in the story that was opened, or how sure the place in it is."""

    def __init__(self, front: FrontParts) -> None:
        super().__init__(front.window)
        self._reading, self._notice = front.reading, front.area.notice
        front.reading.story_opened.connect(self.tell)
        self.tell()

    def tell(self) -> None:
        """Say it, if there is anything to be said."""
        sentence = self._new_chapters() or self._place()
        if sentence:
            self._notice.say(sentence)

    def _new_chapters(self) -> str:
        grown = self._reading.grown
        if grown is None:
            return ""
        one, many = self.tr("1 new chapter since you stopped."), self.tr("{} new chapters since you stopped.")
        return one if grown.number == 1 else many.format(grown.number)

    def _place(self) -> str:
        certainty = self._reading.certainty
        return self.tr(_UNSURE[certainty]) if certainty in _UNSURE else ""
