"""A document layout that sets a section as the pages of a book, side by side, or as one column."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor

from reader.page.hyphenate import Hyphenator
from reader.page.piece import Role
from ui.errors import guarded
from ui.page.boxes import boxes
from ui.page.document import SectionDocument
from ui.page.drawing import Drawing, draw_hyphen
from ui.page.face import Face
from ui.page.geometry import BLEED, Geometry
from ui.page.ornament import draw_ornament
from ui.page.placement import PlacedLine, Placement, line_of, lines_in, place, size
from ui.page.styles import QUARTERS
from ui.page.typeset import LineSpan, Typesetter

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPainter, QPainterPath, QTextBlock, QTextFrame, QTextLine


class BookLayout(QAbstractTextDocumentLayout):
    """Sets a :class:`SectionDocument` as pages; each is a column.

    First only what the window shows is set, then, with :meth:`go_on`, the rest: what is shown stays as
    it was, but on a page of another number. Only the lines that are drawn or asked about become Qt's.
    """

    completed = Signal()
    """The whole section is set."""

    def __init__(self, document: SectionDocument) -> None:
        super().__init__(document)
        self._document = document
        self._blocks: list[QTextBlock] = []
        self._plans: dict[int, list[LineSpan]] = {}
        self._placement = Placement((), (), ())
        self._first_lines: dict[int, int] = {}
        self._realized: set[int] = set()
        self._pinned: int | None = None
        self.soft = QColor(Qt.GlobalColor.gray)
        """The colour of what is not the story's own text."""
        self.focused = -1
        """The block whose action the keyboard is at."""

    def arrange(
        self, face: Face, geometry: Geometry, hyphenator: Hyphenator, pinned: int | None = None
    ) -> None:
        """Set what the window shows from the line that holds the position ``pinned``: it begins a page."""
        self.begin(face, geometry, hyphenator, pinned)
        self._set_until(self._is_window_settled)

    def begin(
        self, face: Face, geometry: Geometry, hyphenator: Hyphenator, pinned: int | None = None
    ) -> None:
        """Set nothing as yet: :meth:`go_on` does. The line that holds ``pinned`` begins a page."""
        self._geometry, self._face, self._pinned = geometry, face, pinned
        self._typesetter = Typesetter(face, geometry.measure, hyphenator)
        document = self._document
        self._blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
        self._plans = {}
        self._placement = Placement((), (), ())

    def unpin(self) -> None:
        """Let the pages fall as they would from the section's start on."""
        self._pinned = None
        self._place(0)

    # The whole, bit by bit

    @property
    def is_complete(self) -> bool:
        """Whether the whole section is set."""
        return len(self._plans) == len(self._blocks)

    def go_on(self, seconds: float) -> None:
        """Set more of the section, for about so long."""
        until = perf_counter() + seconds
        for number in range(len(self._blocks)):
            if number not in self._plans:
                self._plan(number)
                if perf_counter() > until:
                    break
        self._finish()

    def set_until(self, is_enough: Callable[[], bool]) -> None:
        """Set more after what is set, until there is enough of it or no more."""
        self._set_until(is_enough)
        self._finish()

    def _finish(self) -> None:
        if self.is_complete:
            self._place(0)
            self.completed.emit()

    # What the page asks

    @property
    def row(self) -> float:
        """The height of a line of text, in pixels."""
        return self._face.row

    @property
    def pinned_page(self) -> int | None:
        """The page that begins with the pinned line; None where no line is pinned."""
        return None if self._pinned is None else self._placement.page_of(self._pinned)

    @property
    def placement(self) -> Placement:
        """Where the lines stand that are set as yet."""
        return self._placement

    def line_rect(self, position: int) -> QRectF:
        """Return the row of the line that shows a position, as wide as the measure and a little more."""
        if not self._placement.lines:
            return QRectF()
        line = self._placement.lines[self._placement.index_of(position)]
        x, row = BLEED + self._geometry.column(line.page), min(line.height, self._face.row)
        return QRectF(x - 6, line.top + line.height - row, self._geometry.measure + 12, row)

    def line_beside(self, position: int, step: int) -> int | None:
        """Return where the next (1) or previous (-1) line begins; None where there is none."""
        number = self._placement.index_of(position) + step
        return self._placement.starts[number] if 0 <= number < len(self._placement.starts) else None

    def line_at(self, point: QPointF) -> tuple[int, int, int]:
        """Return the positions a point is at: where its line begins and ends, and the character there."""
        placed = self._placement.line_at(self._page_at(point), point.y())
        if placed is None:
            return 0, 0, 0
        line, first = self._realized_line(placed), self._blocks[placed.block].position()
        end = line.textStart() + line.textLength()
        at = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
        last = max(line.textStart(), end - 1)
        return first + line.textStart(), first + end, first + min(last, max(line.textStart(), at))

    # What Qt asks

    def pageCount(self) -> int:
        return max(1, len(self._placement.pages))

    def documentSize(self) -> QSizeF:
        if not self._placement.lines:
            return QSizeF(1, 1)
        return size(self._placement, self._geometry, self._face.row)

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(0, 0), self.documentSize())

    @guarded(QRectF())
    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Return the whole document's: lines stand where they are on their pages, not in their block."""
        if block.isValid() and block.blockNumber() in self._first_lines:
            self._realize(block.blockNumber())
        return QRectF(QPointF(0, 0), self.documentSize())

    def documentChanged(self, from_: int, removed: int, added: int) -> None:
        """Do nothing: a section's text never changes, and a new size comes by :meth:`arrange`."""

    @guarded(-1)
    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        assert isinstance(point, QPointF)
        placed = self._placement.line_at(self._page_at(point), point.y())
        if placed is None:
            return -1 if accuracy is Qt.HitTestAccuracy.ExactHit else 0
        line = self._realized_line(placed)
        if accuracy is Qt.HitTestAccuracy.ExactHit and not line.naturalTextRect().contains(point):
            return -1
        return self._blocks[placed.block].position() + line.xToCursor(point.x())

    @guarded(None)
    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        drawing = Drawing(self._face, self.soft, context)
        shown = lines_in(self._placement, self._geometry, context.clip)
        for number in range(shown[0].block, shown[-1].block + 1) if shown else ():
            self._realize(number)
            piece = self._document.pieces[number]
            drawing.set_pen(painter, piece)
            if piece.role is Role.BREAK:
                draw_ornament(painter, self._centre(number), self._face.pixels)
            else:
                focused = number == self.focused
                drawing.draw(painter, piece, self._blocks[number], self._plans[number], focused=focused)

    def draw_page(self, painter: QPainter, page: int) -> None:
        """Draw the lines of one page, and no others, in the pen's colour, its column at the origin."""
        painter.translate(-BLEED - self._geometry.column(page), -BLEED)
        for placed in self._placement.lines_of(page):
            line, piece = self._realized_line(placed), self._document.pieces[placed.block]
            if piece.role is not Role.BREAK:
                line.draw(painter, QPointF(0, 0))
                if self._plans[placed.block][placed.number].hyphenated:
                    draw_hyphen(painter, self._face, piece, line)
            elif placed.number == 0:
                draw_ornament(painter, self._centre(placed.block), self._face.pixels)

    # Planning and placing

    def _first_block(self) -> int:
        """Return the block to begin with: that of the pinned line, or one before it that is on the grid."""
        number = self._document.findBlock(self._pinned or 0).blockNumber()
        while number > 0 and not self._face.styles[self._document.pieces[number].role].on_grid:
            number -= 1
        return number

    def _set_until(self, is_enough: Callable[[], bool]) -> None:
        """Break paragraphs from the pinned line on, some rows at a time, and place them."""
        first = last = self._first_block()
        planned, more = 0, self._geometry.rows * self._geometry.columns
        wanted = max(self._geometry.lines_ahead, len(self._placement.lines) + more)
        while not is_enough() and last < len(self._blocks):
            while planned < wanted and last < len(self._blocks):
                planned += self._plan(last)
                last += 1
            self._place(first, last)
            wanted, more = wanted + more, 2 * more

    def _is_window_settled(self) -> bool:
        """Say whether no line that follows could change what the window shows."""
        known = len(self._placement.pages) - (self.pinned_page or 0)
        return bool(self._placement.lines) and (self._geometry.scrolled or known > self._geometry.columns)

    def _plan(self, number: int) -> int:
        """Break a paragraph; return how many of its lines are not before the pinned one."""
        document, block = self._document, self._blocks[number]
        if number not in self._plans:
            self._plans[number] = self._typesetter.plan(
                document.pieces[number], document.texts[number], block
            )
        before = (self._pinned or 0) - block.position()
        return sum(span.end > before for span in self._plans[number])

    def _place(self, first: int, last: int | None = None) -> None:
        last = len(self._blocks) if last is None else last
        pieces, plans = self._document.pieces[:last], [self._plans[number] for number in range(first, last)]
        found = boxes(pieces, plans, self._face.styles, first)
        starts = [
            self._blocks[box.block].position() + self._plans[box.block][box.number].start for box in found
        ]
        self._placement = place(
            found,
            starts,
            self._geometry,
            self._face.row,
            pinned=None if self._pinned is None else line_of(starts, self._pinned),
            more=last < len(self._blocks),
        )
        self._first_lines = {}
        for index, line in enumerate(self._placement.lines):
            self._first_lines.setdefault(line.block, index)
        self._realized.clear()
        self.documentSizeChanged.emit(self.documentSize())
        self.update.emit()

    # Lines

    def _page_at(self, point: QPointF) -> int:
        return min(self.pageCount() - 1, max(0, self._geometry.page_at(point.x() - BLEED)))

    def _realized_line(self, placed: PlacedLine) -> QTextLine:
        self._realize(placed.block)
        return self._blocks[placed.block].layout().lineAt(placed.number)

    def _realize(self, number: int) -> None:
        """Make Qt's lines of a block, once, and put each where it stands."""
        if number in self._realized:
            return
        self._realized.add(number)
        piece, block = self._document.pieces[number], self._blocks[number]
        plan = self._plans[number]
        self._typesetter.realize(piece, self._document.texts[number], block, plan)
        first = self._first_lines[number]
        for placed, span in zip(self._placement.lines[first : first + len(plan)], plan, strict=True):
            self._set_position(block.layout().lineAt(placed.number), placed, span)

    def _set_position(self, line: QTextLine, placed: PlacedLine, span: LineSpan) -> None:
        x = BLEED + self._geometry.column(placed.page) + span.x
        style = self._face.styles[self._document.pieces[placed.block].role]
        top = placed.top + placed.height - style.line * self._face.row / QUARTERS
        line.setPosition(QPointF(x, round(top + self._face.baseline(style)) - line.ascent()))

    def _centre(self, number: int) -> QPointF:
        """Return the middle of the first line of a block."""
        placed = self._placement.lines[self._first_lines[number]]
        x = BLEED + self._geometry.column(placed.page) + self._geometry.measure / 2
        return QPointF(x, placed.top + placed.height / 2)
