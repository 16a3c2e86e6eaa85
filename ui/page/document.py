"""The Qt document of one section: the only place where the story's offsets meet Qt's positions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextDocument

from reader.page.piece import Piece
from reader.story import Run
from ui.page.offsets import OffsetMap, Utf16, shown_text

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


class SectionDocument(QTextDocument):
    """A section's paragraphs as a plain document; ``texts[n]`` is what block n shows.

    Positions are Qt's: UTF-16 units from the document's start. How paragraphs look is not kept
    here but decided by the layout from each piece's role.
    """

    def __init__(self, pieces: Sequence[Piece], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)
        self.pieces = pieces
        self.texts = [shown_text(piece.runs) for piece in pieces]
        whole = "\n".join(self.texts)
        self._utf16 = Utf16(whole)
        self._map = OffsetMap(_placed(pieces))
        self.setPlainText(whole)

    def position(self, offset: int) -> int:
        """Return the position that shows an offset of the story's text, or the next one shown."""
        return min(self._utf16.units(self._map.shown(offset)), self._utf16.length)

    def shows_file(self, position: int) -> bool:
        """Say whether what is shown at a position stands in the file, and was not put there by the page."""
        piece = self.pieces[self.findBlock(position).blockNumber()]
        return any(run.text and run.end > run.start for run in piece.runs)

    def offset(self, position: int) -> int:
        """Return the offset of the story's text that a position shows."""
        return self._map.offset(self._utf16.index(position))


def _placed(pieces: Sequence[Piece]) -> Iterator[tuple[int, Run]]:
    shown = 0
    for piece in pieces:
        for run in piece.runs:
            yield shown, run
            shown += len(run.text)
        shown += 1
