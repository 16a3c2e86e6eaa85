"""Drawing one paragraph of the page: its text, what is marked in it, its hyphens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextFormat, QTextLayout

from reader.page.piece import Piece
from ui.page.face import Face
from ui.page.typeset import LineSpan, cursor_x

if TYPE_CHECKING:
    from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QTextBlock, QTextLine


class Drawing(NamedTuple):
    """Draws paragraphs set in one face; ``soft`` is the colour of what is not the story's own text."""

    face: Face
    soft: QColor
    context: QAbstractTextDocumentLayout.PaintContext

    def set_pen(self, painter: QPainter, piece: Piece) -> None:
        """Take the colour a piece is drawn in."""
        palette = self.context.palette
        colour = palette.color(palette.ColorRole.Link if piece.action else palette.ColorRole.Text)
        painter.setPen(self.soft if self.face.styles[piece.role].soft else colour)

    def draw(
        self, painter: QPainter, piece: Piece, block: QTextBlock, plan: Sequence[LineSpan], *, focused: bool
    ) -> None:
        """Draw a paragraph's lines where they stand; the keyboard is at one that is ``focused``."""
        marked = [*self._label(piece, block, focused), *self._selections(block)]
        # With the clip, Qt would stop at the first line below it, and the next column's would be missing.
        block.layout().draw(painter, QPointF(0, 0), marked)
        for number, span in enumerate(plan):
            if span.hyphenated:
                draw_hyphen(painter, self.face, piece, block.layout().lineAt(number))

    def _label(self, piece: Piece, block: QTextBlock, focused: bool) -> Iterator[QTextLayout.FormatRange]:
        """Yield a field's label as a range in the soft colour; what the keyboard is at is underlined."""
        form = QTextCharFormat()
        if focused:
            form.setFontUnderline(True)
            yield _range(0, block.length(), form)
        elif piece.label:
            form.setForeground(self.soft)
            yield _range(0, piece.label, form)

    def _selections(self, block: QTextBlock) -> Iterator[QTextLayout.FormatRange]:
        """Yield the parts of the selections that lie in a block, as ranges of it."""
        for selection in self.context.selections:
            start = max(0, selection.cursor.selectionStart() - block.position())
            # Not the end of the paragraph: there a blank would be marked that is none.
            end = min(block.length() - 1, selection.cursor.selectionEnd() - block.position())
            if start < end:
                part = _range(start, end - start, selection.format)
                part.format.clearProperty(QTextFormat.Property.FullWidthSelection)
                yield part


def draw_hyphen(painter: QPainter, face: Face, piece: Piece, line: QTextLine) -> None:
    """Draw the hyphen at the end of a line of a paragraph, where it stands."""
    painter.setFont(face.font(face.styles[piece.role]))
    # Not where its width ends: a line that is not justified ends before that.
    end = cursor_x(line, line.textStart() + line.textLength())
    painter.drawText(QPointF(end, line.y() + line.ascent()), "-")


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, form
    return found
