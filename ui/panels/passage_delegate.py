"""Paints a row of a panel: a quiet line over some of the story's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from reader.library.annotation import UNDERLINE
from ui.annotations.inks import dot, ink
from ui.directed import aligned, placed, write
from ui.elided import elided
from ui.errors import guarded
from ui.focus_ring import paint_focus
from ui.page.face import serif
from ui.page.offsets import Utf16
from ui.ribbon import paint_ribbon
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

QUIET_ROLE = Qt.ItemDataRole.UserRole + 1
"""What stands small at the left above the words."""
ASIDE_ROLE = Qt.ItemDataRole.UserRole + 2
"""What stands small at the right above the words."""
BELOW_ROLE = Qt.ItemDataRole.UserRole + 3
"""What stands small below the words."""
MARKED_ROLE = Qt.ItemDataRole.UserRole + 4
"""Which of the words are bold: the index of the first character, and how many."""
INK_ROLE = Qt.ItemDataRole.UserRole + 5
"""How the words are marked: the style, and whether it is a bookmark's."""
_MARGIN, _PADDING, _EDGE = 20, 8, 3
_RIBBON_WIDTH, _RIBBON_GAP = 8, 5
_START = Qt.AlignmentFlag.AlignLeft

Index = QModelIndex | QPersistentModelIndex


class PassageDelegate(QStyledItemDelegate):
    """Paints the display text in the serif, on as many lines as are allowed."""

    def __init__(self, theme: Theme, font: QFont, lines: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, lines
        pixels = QFontMetrics(font).height()
        self._words = serif(pixels * 0.94)
        self._quiet = QFont(font)
        self._quiet.setPixelSize(max(9, round(pixels * 0.78)))
        self._line = round(QFontMetrics(self._words).height() * 0.95)

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        above = index.data(QUIET_ROLE) is not None
        below = index.data(BELOW_ROLE) is not None
        quiet = QFontMetrics(self._quiet).height() * (above + below)
        return QSize(200, quiet + self._lines * self._line + 2 * _PADDING)

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        area: QRect = option.rect
        painter.setClipRect(area)
        self._paint_ground(painter, option, area)
        inner = area.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        if index.data(QUIET_ROLE) is not None:
            inner.setTop(inner.top() + self._paint_quiet(painter, index, inner))
        if isinstance(marked := index.data(MARKED_ROLE), tuple):
            self._paint_marked(painter, str(index.data()), marked, inner)
        else:
            self._paint_words(painter, str(index.data()), index, inner)
        if index.data(BELOW_ROLE) is not None:
            self._paint_below(painter, str(index.data(BELOW_ROLE)), inner)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            ground = QColor(self._theme.chosen)
            ground.setAlphaF(1.0 if state & QStyle.StateFlag.State_Selected else 0.4)
            painter.fillRect(area, ground)
        if state & QStyle.StateFlag.State_Selected:
            edge = QRect(area.left(), area.top(), _EDGE, area.height())
            painter.fillRect(placed(painter, area, edge), QColor(self._theme.accent))
        paint_focus(painter, option, area, self._theme.accent)

    def _paint_quiet(self, painter: QPainter, index: Index, inner: QRect) -> int:
        metrics = QFontMetrics(self._quiet)
        painter.setFont(self._quiet)
        painter.setPen(QColor(self._theme.panel_soft))
        aside = str(index.data(ASIDE_ROLE) or "")
        room = inner.width() - metrics.horizontalAdvance(aside) - 12
        line = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        quiet = metrics.elidedText(str(index.data(QUIET_ROLE)), Qt.TextElideMode.ElideRight, room)
        write(painter, line, _START, quiet)
        write(painter, line, Qt.AlignmentFlag.AlignRight, aside)
        return metrics.height()

    def _paint_below(self, painter: QPainter, text: str, inner: QRect) -> None:
        metrics = QFontMetrics(self._quiet)
        painter.setFont(self._quiet)
        painter.setPen(QColor(self._theme.panel_soft))
        line = QRect(inner.left(), inner.bottom() + 1 - metrics.height(), inner.width(), metrics.height())
        write(painter, line, _START, elided(text, metrics, inner.width()))

    def _paint_words(self, painter: QPainter, text: str, index: Index, inner: QRect) -> None:
        font = QFont(self._words)
        given = index.data(Qt.ItemDataRole.FontRole)
        font.setBold(isinstance(given, QFont) and given.bold())
        painter.setPen(QColor(self._theme.text))
        painter.setFont(font)
        units = Utf16(text)
        layout = self._laid_out(QTextLayout(text, font), inner.width())
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            is_last = number == self._lines - 1
            end = len(text) if is_last else units.index(line.textStart() + line.textLength())
            part = text[units.index(line.textStart()) : end].strip()
            shown = QFontMetrics(font).elidedText(part, Qt.TextElideMode.ElideRight, inner.width())
            row = QRect(inner.left(), inner.top() + number * self._line, inner.width(), self._line)
            words = QRect(row)
            words.setWidth(QFontMetrics(font).horizontalAdvance(shown))
            self._paint_ink(painter, index, placed(painter, row, words), number)
            write(painter, row, _START, shown)

    def _paint_ink(self, painter: QPainter, index: Index, words: QRect, number: int) -> None:
        """Mark a line of words as it is on the page; beside a bookmark's first line hangs its ribbon."""
        inked = index.data(INK_ROLE)
        if not isinstance(inked, tuple):
            return
        style, is_bookmark = inked
        if is_bookmark:
            if number == 0:
                left = words.left() - _RIBBON_WIDTH - _RIBBON_GAP
                area = QRect(left, words.top() + 4, _RIBBON_WIDTH, words.height() - 8)
                colour = QColor(dot(style, self._theme))
                paint_ribbon(painter, QRectF(placed(painter, words, area)), colour)
        elif style == UNDERLINE:
            painter.fillRect(words.left(), words.bottom() - 2, words.width(), 1, QColor(self._theme.accent))
        else:
            painter.fillRect(words.adjusted(-1, 1, 1, -1), QColor(ink((style,), self._theme)))

    def _paint_marked(self, painter: QPainter, text: str, marked: tuple[int, int], inner: QRect) -> None:
        bold, form, units = QTextLayout.FormatRange(), QTextCharFormat(), Utf16(text)
        form.setFontWeight(QFont.Weight.Bold)
        form.setForeground(QColor(self._theme.accent))
        start, length = marked
        bold.start, bold.format = units.units(start), form
        bold.length = units.units(start + length) - bold.start
        layout = QTextLayout(text, self._words)
        layout.setFormats([bold])
        painter.setPen(QColor(self._theme.text))
        side = aligned(painter, _START)
        self._laid_out(layout, inner.width(), side).draw(painter, QPointF(inner.topLeft()))

    def _laid_out(self, layout: QTextLayout, width: int, side: Qt.AlignmentFlag = _START) -> QTextLayout:
        """Break a text into as many lines as are allowed, one below the other."""
        layout.setTextOption(QTextOption(side))
        layout.beginLayout()
        for number in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self._line + (self._line - line.height()) / 2))
        layout.endLayout()
        return layout
