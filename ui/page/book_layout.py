"""A document layout that sets a section as the pages of a book, side by side."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QTextCharFormat,
    QTextFormat,
    QTextLayout,
)

from reader.page.hyphenate import Hyphenator
from reader.page.paginate import paginate
from reader.page.piece import Role
from ui.errors import guarded
from ui.page.boxes import Box, bottoms, boxes
from ui.page.document import SectionDocument
from ui.page.face import Face
from ui.page.geometry import BLEED, Geometry
from ui.page.ornament import draw_ornament
from ui.page.styles import QUARTERS
from ui.page.typeset import LineSpan, Typesetter

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import (
        QPainter,
        QPainterPath,
        QTextBlock,
        QTextFrame,
        QTextLine,
    )


class PlacedLine(NamedTuple):
    """A line on its page: the block it belongs to, its number there, its place in pixels."""

    block: int
    number: int
    page: int
    top: float
    height: float


class BookLayout(QAbstractTextDocumentLayout):
    """Sets a :class:`SectionDocument` as pages; page n is the column ``n * stride`` pixels right.

    Only the pages that are drawn or asked about get Qt's lines; the breaks of all are known.
    """

    def __init__(self, document: SectionDocument) -> None:
        super().__init__(document)
        self._document = document
        self._blocks: list[QTextBlock] = []
        self._plans: list[list[LineSpan]] = []
        self._lines: list[PlacedLine] = []
        self._first_lines: list[int] = []
        self._starts: list[int] = []
        self._pages: list[int] = []
        self._realized: set[int] = set()
        self.soft = QColor(Qt.GlobalColor.gray)
        """The colour of what is not the story's own text."""
        self.focused = -1
        """The block whose action the keyboard is at."""

    def arrange(
        self, face: Face, geometry: Geometry, hyphenator: Hyphenator, pinned: int | None = None
    ) -> None:
        """Set the whole section; the line holding the position ``pinned`` begins a page."""
        self._geometry, self._face = geometry, face
        self._typesetter = Typesetter(face, geometry.measure, hyphenator)
        document = self._document
        self._blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
        self._plans = [
            self._typesetter.plan(piece, text, block)
            for piece, text, block in zip(document.pieces, document.texts, self._blocks, strict=True)
        ]
        self._place(boxes(document.pieces, self._plans, face.styles), pinned)
        self._realized.clear()
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    def _place(self, found: list[Box], pinned: int | None) -> None:
        starts = [
            self._blocks[box.block].position() + self._plans[box.block][box.number].start for box in found
        ]
        first = None if pinned is None else max(0, bisect_right(starts, pinned) - 1)
        rows, columns = self._geometry.rows * QUARTERS, self._geometry.columns
        pages = paginate([box.line for box in found], rows, columns, pinned=first, grid=QUARTERS)
        self._starts, self._pages = starts, list(pages)
        quarter = self._face.row / QUARTERS
        self._lines = []
        for page, (begin, end) in enumerate(zip(pages, [*pages[1:], len(found)], strict=True)):
            on_page = found[begin:end]
            for box, bottom in zip(on_page, bottoms(on_page), strict=True):
                top = (bottom - box.line.rows) * quarter
                self._lines.append(PlacedLine(box.block, box.number, page, top, box.line.rows * quarter))
        self._first_lines = []
        for index, line in enumerate(self._lines):
            if line.block == len(self._first_lines):
                self._first_lines.append(index)

    # What the page asks

    def page_of(self, position: int) -> int:
        """Return the page that shows a position."""
        if not self._lines:
            return 0
        return self._lines[max(0, bisect_right(self._starts, position) - 1)].page

    def first_position(self, page: int) -> int:
        """Return the position a page begins with."""
        return self._starts[self._pages[page]] if 0 <= page < len(self._pages) else 0

    def end_position(self, page: int) -> int:
        """Return the position after the last one a page shows."""
        if page + 1 < len(self._pages):
            return self._starts[self._pages[page + 1]]
        return max(0, self._document.characterCount() - 1)

    def line_at(self, point: QPointF) -> tuple[int, int, int]:
        """Return the positions a point is at: where its line begins and ends, and the character there."""
        placed = self._line_at(self._page_at(point), point.y())
        if placed is None:
            return 0, 0, 0
        self._realize(placed.block)
        block = self._blocks[placed.block]
        line, first = block.layout().lineAt(placed.number), block.position()
        end = line.textStart() + line.textLength()
        at = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
        last = max(line.textStart(), end - 1)
        return first + line.textStart(), first + end, first + min(last, max(line.textStart(), at))

    # What Qt asks

    def pageCount(self) -> int:
        return max(1, len(self._pages))

    def documentSize(self) -> QSizeF:
        if not self._lines:
            return QSizeF(1, 1)
        geometry = self._geometry
        columns = self.pageCount() + geometry.columns - 1
        return QSizeF(columns * geometry.stride + 2 * BLEED, geometry.rows * self._face.row)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    @guarded(QRectF())
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the whole document's: lines stand where they are on their pages, not in their block."""
        if block.isValid() and block.blockNumber() < len(self._blocks):
            self._realize(block.blockNumber())
        return QRectF(QPointF(0, 0), self.documentSize())

    def documentChanged(self, from_: int, removed: int, added: int) -> None:
        """Do nothing: a section's text never changes, and a new size comes by :meth:`arrange`."""

    @guarded(-1)
    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        assert isinstance(point, QPointF)
        placed = self._line_at(self._page_at(point), point.y())
        if placed is None:
            return -1 if accuracy is Qt.HitTestAccuracy.ExactHit else 0
        self._realize(placed.block)
        block = self._blocks[placed.block]
        line = block.layout().lineAt(placed.number)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(point):
            return -1
        return block.position() + line.xToCursor(point.x())

    @guarded(None)
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        clip = context.clip
        for number in self._blocks_between(clip.left(), clip.right()):
            self._realize(number)
            self._draw_block(painter, number, context)

    # How it is done

    def _lines_of(self, page: int) -> list[PlacedLine]:
        if not 0 <= page < len(self._pages):
            return []
        end = self._pages[page + 1] if page + 1 < len(self._pages) else len(self._lines)
        return self._lines[self._pages[page] : end]

    def _page_at(self, point: QPointF) -> int:
        return min(self.pageCount() - 1, max(0, int((point.x() - BLEED) // self._geometry.stride)))

    def _line_at(self, page: int, y: float) -> PlacedLine | None:
        lines = self._lines_of(page)
        return next((line for line in lines if y < line.top + line.height), lines[-1] if lines else None)

    def _blocks_between(self, left: float, right: float) -> Iterator[int]:
        stride = self._geometry.stride if self._lines else 1
        first, last = int((left - 2 * BLEED) // stride), int(right // stride)
        shown = [line.block for page in range(max(0, first), last + 1) for line in self._lines_of(page)]
        yield from range(shown[0], shown[-1] + 1) if shown else ()

    def _realize(self, number: int) -> None:
        """Make Qt's lines of a block, once, and put each where it stands."""
        if number in self._realized:
            return
        self._realized.add(number)
        piece, block = self._document.pieces[number], self._blocks[number]
        plan = self._plans[number]
        self._typesetter.realize(piece, self._document.texts[number], block, plan)
        first = self._first_lines[number]
        for placed, span in zip(self._lines[first : first + len(plan)], plan, strict=True):
            self._set_position(block.layout().lineAt(placed.number), placed, span)

    def _set_position(self, line: QTextLine, placed: PlacedLine, span: LineSpan) -> None:
        x = BLEED + placed.page * self._geometry.stride + span.x
        text_top = placed.top + placed.height - self._line_height(placed.block)
        slack = self._line_height(placed.block) - line.ascent() - line.descent()
        line.setPosition(QPointF(x, round(text_top + slack / 2)))

    def _line_height(self, number: int) -> float:
        return self._face.styles[self._document.pieces[number].role].line * self._face.row / QUARTERS

    def _draw_block(
        self, painter: QPainter, number: int, context: QAbstractTextDocumentLayout.PaintContext
    ) -> None:
        piece, roles = self._document.pieces[number], context.palette.ColorRole
        colour = context.palette.color(roles.Link if piece.action else roles.Text)
        painter.setPen(self.soft if self._face.styles[piece.role].soft else colour)
        block = self._blocks[number]
        if self._document.pieces[number].role is Role.BREAK:
            self._draw_ornament(painter, number)
            return
        marked = [*self._label(number), *_selections(block, context)]
        # With the clip, Qt would stop at the first line below it, and the next column's would be missing.
        block.layout().draw(painter, QPointF(0, 0), marked)
        for line_number, span in enumerate(self._plans[number]):
            if span.hyphenated:
                self._draw_hyphen(painter, block.layout().lineAt(line_number), number)

    def _label(self, number: int) -> list[QTextLayout.FormatRange]:
        """Return a field's label as a range in the soft colour; what the keyboard is at is underlined."""
        if number == self.focused:
            line = QTextLayout.FormatRange()
            line.start, line.length = 0, self._blocks[number].length()
            form = QTextCharFormat()
            form.setFontUnderline(True)
            line.format = form
            return [line]
        length = self._document.pieces[number].label
        if not length:
            return []
        label = QTextLayout.FormatRange()
        label.start, label.length = 0, length
        form = QTextCharFormat()
        form.setForeground(self.soft)
        label.format = form
        return [label]

    def _draw_ornament(self, painter: QPainter, number: int) -> None:
        placed = self._lines[self._first_lines[number]]
        x = BLEED + placed.page * self._geometry.stride + self._geometry.measure / 2
        draw_ornament(painter, QPointF(x, placed.top + placed.height / 2), self._face.pixels)

    def _draw_hyphen(self, painter: QPainter, line: QTextLine, number: int) -> None:
        painter.setFont(self._face.font(self._face.styles[self._document.pieces[number].role]))
        # Not where its width ends: a line that is not justified ends before that.
        end = _cursor_x(line, line.textStart() + line.textLength())
        painter.drawText(QPointF(end, line.y() + line.ascent()), "-")


def _selections(
    block: QTextBlock, context: QAbstractTextDocumentLayout.PaintContext
) -> list[QTextLayout.FormatRange]:
    """Return the parts of the selections that lie in a block, as ranges of it."""
    found = []
    for selection in context.selections:
        start = max(0, selection.cursor.selectionStart() - block.position())
        end = min(block.length(), selection.cursor.selectionEnd() - block.position())
        if start < end:
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = start, end - start, selection.format
            part.format.clearProperty(QTextFormat.Property.FullWidthSelection)
            found.append(part)
    return found


def _cursor_x(line: QTextLine, position: int) -> float:
    """Return where a position stands; the stubs do not say what Qt returns."""
    return cast("tuple[float, int]", line.cursorToX(position))[0]
