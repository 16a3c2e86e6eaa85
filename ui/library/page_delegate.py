"""Paints a story of the grid: a small title page, without a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from ui.elided import elided
from ui.errors import guarded
from ui.focus_ring import paint_focus
from ui.library.arrangement import Heading
from ui.library.list_model import StoryRole
from ui.library.row import Row
from ui.library.row_delegate import RowDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QStyleOptionViewItem

_GAP = 6
"""Pixels around a page."""
_INNER = 10
_MOST_LINES = 4
_RULE = 24
"""Pixels the line between title and author is wide."""


class PageDelegate(RowDelegate):
    """Paints title pages in the colours of a theme."""

    size = QSize(132, 185)
    """Of each, with the gap around it, in pixels."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.size

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row | Heading = index.data(StoryRole.ROW)
        page = option.rect.adjusted(_GAP, _GAP, -_GAP, -_GAP)
        inner = page.adjusted(_INNER, _INNER, -_INNER, -_INNER)
        painter.save()
        painter.setClipRect(option.rect)
        if isinstance(row, Heading):
            self._paint_heading(painter, row, inner)
        else:
            self._paint_page(painter, option, page)
            self._paint_title(painter, row, inner)
            self._paint_star(painter, row, inner)
            self._paint_foot(painter, row, inner)
        painter.restore()

    def _paint_page(self, painter: QPainter, option: QStyleOptionViewItem, page: QRect) -> None:
        theme, state = self._theme, option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if chosen or over else theme.line), 2 if chosen else 1))
        painter.setBrush(QColor(theme.chosen if chosen else theme.page))
        painter.drawRoundedRect(QRectF(page), 4, 4)
        paint_focus(painter, option, option.rect, theme.accent)

    def _paint_title(self, painter: QPainter, row: Row, inner: QRect) -> None:
        """Put title and author in the upper two thirds, as a title page has them."""
        font = self._title if row.is_titled else self._opening
        lines, height = wrapped(row.heading, font, inner.width()), self._lines[0]
        top = inner.top() + max(0, (_MOST_LINES - len(lines)) * height // 2)
        for line in lines:
            self._paint_centred(painter, line, font, self._theme.text, inner, top)
            top += height
        if row.entry.author:
            middle = inner.center().x()
            painter.fillRect(middle - _RULE // 2, top + 7, _RULE, 1, QColor(self._theme.accent))
            self._paint_centred(
                painter, row.entry.author, self._author, self._theme.panel_soft, inner, top + 14
            )

    def _paint_foot(self, painter: QPainter, row: Row, inner: QRect) -> None:
        top = inner.bottom() - self._lines[2] - 4
        colour = self._theme.text if row.entry.problem else self._theme.panel_soft
        line = self._model.stories.quiet_line(row)
        self._paint_centred(painter, line, self._quiet, colour, inner, top)
        self._paint_progress(painter, row, inner)

    def _paint_centred(
        self, painter: QPainter, text: str, font: QFont, colour: str, inner: QRect, top: int
    ) -> None:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        area = QRect(inner.left(), top, inner.width(), metrics.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, elided(text, metrics, inner.width()))


def wrapped(text: str, font: QFont, width: int) -> list[str]:
    """Return a text in lines of a width in pixels; what does not go into four of them is left for dots."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < _MOST_LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts in units of UTF-16.
    units = text.encode("utf-16-le", "surrogatepass")
    bounds = zip(starts, [*starts[1:], len(units) // 2], strict=True)
    return [units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass").strip() for start, end in bounds]
