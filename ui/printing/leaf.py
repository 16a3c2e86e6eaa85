"""Drawing one page on paper: its text or the contents, what stands over it, and its number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from reader.clean import one_line
from ui.page.styles import Style
from ui.printing.book import CONTENTS_HEAD, Book, Entry

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from ui.printing.compositor import SetPages

_HEAD = Style(size=0.8, italic=True)
_NUMBER = Style(size=0.8)
_TITLE = Style(size=1.2, bold=True)
_STORY, _CHAPTER = Style(bold=True), Style()
_INDENT = 1.5
"""Ems by which chapters stand below their story."""
_DOT = " ."
"""What leads from a name to its page."""


class Row(NamedTuple):
    """A line of the contents on its page: where its row is, in dots from the text's upper left corner."""

    entry: Entry
    area: QRectF


@dataclass(frozen=True)
class Leaf:
    """Draws the pages of a book, in black, each from the upper left corner of its text."""

    book: Book

    def draw(self, painter: QPainter, page: int, pages: SetPages | None) -> None:
        """Draw a page; ``pages`` are those it is set with, None for one of the contents."""
        painter.setPen(Qt.GlobalColor.black)
        gathering, paper = self.book.gathering_of(page), self.book.compositor.paper
        place = self.book.place(page, gathering) if gathering is not None else page - 1
        opens = place == 0 and (gathering is None or gathering.seam is None)
        if paper.heads and not opens:
            self._draw_head(painter, page)
        if paper.numbers:
            self._draw_number(painter, page)
        if gathering is None:
            self._draw_contents(painter, page)
        elif pages is not None:
            pages.draw(painter, place)

    def rows(self, page: int) -> Iterator[Row]:
        """Yield the lines of a page of contents."""
        sheet = self.book.compositor.sheet
        first = (page - 1) * sheet.rows - CONTENTS_HEAD
        for row in range(max(0, first), min(len(self.book.entries), first + sheet.rows)):
            yield Row(self.book.entries[row], QRectF(0, (row - first) * sheet.row, sheet.measure, sheet.row))

    # Over and below the text

    def _draw_head(self, painter: QPainter, page: int) -> None:
        sheet, font = self.book.compositor.sheet, self._font(_HEAD)
        area = QRectF(0, sheet.head - sheet.top - sheet.row, sheet.measure, sheet.row)
        left, right = self._heads(page)
        metrics, room = QFontMetricsF(font), sheet.measure
        left = metrics.elidedText(left, Qt.TextElideMode.ElideRight, room * (0.55 if right else 1.0))
        right = metrics.elidedText(right, Qt.TextElideMode.ElideRight, room * 0.4)
        painter.setFont(font)
        painter.drawText(area, self._side(Qt.AlignmentFlag.AlignLeft), left)
        painter.drawText(area, self._side(Qt.AlignmentFlag.AlignRight), right)

    def _heads(self, page: int) -> tuple[str, str]:
        """What stands over a page: author and title, and the chapter."""
        gathering = self.book.gathering_of(page)
        if gathering is None:
            return self.book.publication.title, ""
        volume, story, _ = self.book.texts[gathering.text]
        heading = story.chapters[gathering.section.chapter].heading
        whole = " · ".join(filter(None, (volume.author, volume.title)))
        return whole, one_line(heading.name) if heading is not None else ""

    def _draw_number(self, painter: QPainter, page: int) -> None:
        sheet = self.book.compositor.sheet
        painter.setFont(self._font(_NUMBER))
        area = QRectF(0, sheet.foot - sheet.top - sheet.row, sheet.measure, sheet.row)
        painter.drawText(area, _down(Qt.AlignmentFlag.AlignHCenter), str(page))

    # Contents

    def _draw_contents(self, painter: QPainter, page: int) -> None:
        sheet = self.book.compositor.sheet
        if page == 1:
            painter.setFont(self._font(_TITLE))
            area = QRectF(0, 0, sheet.measure, 2 * sheet.row)
            title = QCoreApplication.translate("Printing", "Contents")
            painter.drawText(area, _down(Qt.AlignmentFlag.AlignHCenter), title)
        several = any(entry.level == 0 for entry in self.book.entries)
        for entry, area in self.rows(page):
            depth = entry.level if several else entry.level - 1
            self._draw_entry(painter, entry, area, min(depth, 3) * _INDENT * self.book.compositor.face.pixels)

    def _draw_entry(self, painter: QPainter, entry: Entry, area: QRectF, indent: float) -> None:
        font = self._font(_CHAPTER if entry.level else _STORY)
        metrics, page = QFontMetricsF(font), self.book.page_of(entry)
        number = str(page) if page else ""
        room = area.width() - indent - metrics.horizontalAdvance(f"  {number}")
        name = metrics.elidedText(entry.name, Qt.TextElideMode.ElideRight, room)
        dots = int((room - metrics.horizontalAdvance(name)) // metrics.horizontalAdvance(_DOT)) - 1
        mirrored = self.book.compositor.mirrored
        indented = area.adjusted(0 if mirrored else indent, 0, -indent if mirrored else 0, 0)
        painter.setFont(font)
        painter.drawText(indented, self._side(Qt.AlignmentFlag.AlignLeft), name)
        led = f"{number} {_DOT * dots}" if mirrored else f"{_DOT * dots}  {number}"
        painter.drawText(area, self._side(Qt.AlignmentFlag.AlignRight), led)

    # How it is done

    def _font(self, style: Style) -> QFont:
        return self.book.compositor.face.font(style)

    def _side(self, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        """Return where text stands that is on a side, the other one if the book is mirrored."""
        if self.book.compositor.mirrored:
            left = Qt.AlignmentFlag.AlignLeft
            side = Qt.AlignmentFlag.AlignRight if side is left else left
        return _down(side) | Qt.AlignmentFlag.AlignAbsolute


def _down(side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    return side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextSingleLine


def origin(book: Book, page: int, place: int) -> QPointF:
    """Return where the text of a page begins on its sheet, in dots."""
    sheet = book.compositor.sheet
    return QPointF(sheet.left(page, place), sheet.top)
