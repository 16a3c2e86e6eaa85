"""The line below the page: chapter and page, how far the story is read, minutes left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.directed import mirror, write
from ui.elided import elided
from ui.progress_line import PADDING, ProgressLine
from ui.themes.theme import Theme
from ui.where import Where, widest_left

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_MARGIN, _GAP = 16, 16
_SHORTEST_LINE = 40
_GOOD_LINE = 160
"""Pixels the line keeps before the minutes left in the chapter get any."""


class Foot(QWidget):
    """Paints a :class:`Where`; nothing in it moves when a number changes its width."""

    place_chosen = Signal(int)
    """The reader wants to go to an offset."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._where: Where | None = None
        self._columns: dict[str, QRect] = {}
        small = QFont(self.font())
        small.setPixelSize(max(10, round(QFontMetrics(self.font()).height() * 0.75)))
        self.setFont(small)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = ProgressLine(theme, self)
        self.line.hide()
        self.line.place_chosen.connect(self.place_chosen)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self.line.set_theme(theme)
        self.update()

    def show_where(self, where: Where | None) -> None:
        """Say where the reader is, or nothing."""
        self._where = where
        self.setAccessibleName(", ".join(word for word in _words(where) if word) if where else "")
        if where is not None:
            self.line.show_place(where.story, where.progression)
        self._arrange()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, QFontMetrics(self.font()).height() + 20)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Share the width: the line has what the words leave."""
        metrics = QFontMetrics(self.font())
        in_chapter, left = (max(map(metrics.horizontalAdvance, texts)) for texts in widest_left())
        area = self.rect().adjusted(_MARGIN, 1, -_MARGIN, 0)
        end = area.right() + 1
        columns = {"left": _column(area, end := end - left, left)}
        percent = metrics.horizontalAdvance("100 %")
        usual = metrics.horizontalAdvance("Chapter 00: The Weighing House · page 000 of 000")
        name = max(0, min(usual, area.width() // 3, end - _GAP - percent - _GAP - area.left()))
        free = end - percent - area.left() - name - 4 * _GAP
        if self._has_chapters() and free - in_chapter >= _GOOD_LINE:
            columns["left_in_chapter"] = _column(area, end := end - _GAP - in_chapter, in_chapter)
        columns["percent"] = _column(area, end := end - _GAP - percent, percent)
        columns["name"] = _column(area, area.left(), name)
        self._columns = {each: self._placed(column) for each, column in columns.items()}
        self._place_line(area.left() + name + _GAP, end - _GAP)

    def _placed(self, area: QRect) -> QRect:
        return mirror(self.rect(), area) if self.isRightToLeft() else area

    def _has_chapters(self) -> bool:
        return self._where is not None and len(self._where.story.chapters) > 1

    def _place_line(self, start: int, end: int) -> None:
        width = max(0, end - start)
        area = QRect(start - PADDING, 1, width + 2 * PADDING, self.height() - 1)
        self.line.setGeometry(self._placed(area))
        self.line.setVisible(self._where is not None and end - start >= _SHORTEST_LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.page))
        painter.fillRect(0, 0, self.width(), 1, QColor(self._theme.line))
        if self._where is not None:
            painter.setPen(QColor(self._theme.soft))
            self._paint_words(painter, self._where)

    def _paint_words(self, painter: QPainter, where: Where) -> None:
        name = self._columns["name"]
        words = {"percent": f"{round(where.progression * 100)} %", "left": where.left}
        if "left_in_chapter" in self._columns:
            words["left_in_chapter"] = where.left_in_chapter
        write(painter, name, Qt.AlignmentFlag.AlignLeft, self._name(where, name.width()))
        for column, text in words.items():
            write(painter, self._columns[column], Qt.AlignmentFlag.AlignRight, text)

    def _name(self, where: Where, width: int) -> str:
        """Return as much of chapter and page as there is room for; the page goes last."""
        metrics = QFontMetrics(self.font())
        room = width - metrics.horizontalAdvance(f" · {where.page}")
        chapter = elided(where.chapter, metrics, room)
        both = " · ".join(part for part in (chapter, where.page) if part)
        return next(text for text in (both, where.page, "") if metrics.horizontalAdvance(text) <= width)


def _column(area: QRect, left: int, width: int) -> QRect:
    return QRect(left, area.top(), width, area.height())


def _words(where: Where) -> tuple[str, ...]:
    return where.chapter, where.page, f"{where.progression:.0%}", where.left_in_chapter, where.left
