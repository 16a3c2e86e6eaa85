"""Paints a row of the list: title, author, one quiet line, and how far it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui.directed import placed, write
from ui.errors import guarded
from ui.focus_ring import paint_focus
from ui.library.arrangement import Heading
from ui.library.list_model import ListModel, StoryRole
from ui.library.row import Row
from ui.page.face import serif
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

_MARGIN = 20
_EDGE = 3
_PADDING = 8
_STAR = "★"
_START, _END = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
"""Where lines begin and end."""


class RowDelegate(QStyledItemDelegate):
    """Paints rows in the colours of a theme, sized by the system's own font."""

    def __init__(self, model: ListModel, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        pixels = QFontMetrics(font).height()
        self._title = serif(pixels, bold=True)
        self._opening = serif(pixels, bold=True, italic=True)
        self._author = serif(pixels * 0.94)
        self._quiet = QFont(font)
        self._quiet.setPixelSize(max(9, round(pixels * 0.78)))
        self._lines = [
            round(QFontMetrics(each).height() * 0.92) for each in (self._title, self._author, self._quiet)
        ]

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, sum(self._lines) + 3 * _PADDING + 6)

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: Row | Heading = index.data(StoryRole.ROW)
        area: QRect = option.rect
        painter.save()
        painter.setClipRect(area)
        if isinstance(row, Heading):
            self._paint_heading(painter, row, area.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING))
            painter.restore()
            return
        self._paint_ground(painter, option, area)
        inner = area.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        self._paint_words(painter, row, inner)
        self._paint_progress(painter, row, inner)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect) -> None:
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(self._theme.chosen))
            edge = QRect(area.left(), area.top(), _EDGE, area.height())
            painter.fillRect(placed(painter, area, edge), QColor(self._theme.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = QColor(self._theme.chosen)
            ground.setAlphaF(0.4)
            painter.fillRect(area, ground)
        paint_focus(painter, option, area, self._theme.accent)

    def _paint_words(self, painter: QPainter, row: Row, inner: QRect) -> None:
        theme = self._theme
        author = row.entry.author or (
            "" if row.is_titled or row.entry.problem else self.tr("no title in the file")
        )
        author_colour = theme.text if row.entry.author else theme.panel_soft
        lines = [(row.heading, self._title if row.is_titled else self._opening, theme.text)]
        if author:
            lines.append((author, self._author, author_colour))
        top, room = inner.top(), inner.width() - self._paint_star(painter, row, inner)
        for (text, font, colour), height in zip(lines, self._lines, strict=False):
            line = placed(painter, inner, QRect(inner.left(), top, room, height))
            self._paint_line(painter, text, font, colour, line)
            top, room = top + height, inner.width()
        self._paint_quiet(painter, row, QRect(inner.left(), top + 3, inner.width(), self._lines[2]))

    def _paint_star(self, painter: QPainter, row: Row, inner: QRect) -> int:
        """Mark a favourite in its upper corner; returns the pixels that takes."""
        if not self._model.stories.standing(row).marked.favourite:
            return 0
        painter.setFont(self._quiet)
        painter.setPen(QColor(self._theme.accent))
        write(painter, QRect(inner.left(), inner.top(), inner.width(), self._lines[2]), _END, _STAR)
        return QFontMetrics(self._quiet).horizontalAdvance(_STAR + " ")

    def _paint_heading(self, painter: QPainter, heading: Heading, inner: QRect) -> None:
        """Name a group at the foot of its row, near the stories it is of."""
        top = inner.bottom() - self._lines[0] - self._lines[2]
        name = heading.name or self.tr("none")
        self._paint_line(
            painter,
            name,
            self._title,
            self._theme.accent,
            QRect(inner.left(), top, inner.width(), self._lines[0]),
        )
        number = self.tr("{} stories").format(heading.number) if heading.number != 1 else self.tr("1 story")
        below = QRect(inner.left(), top + self._lines[0], inner.width(), self._lines[2])
        self._paint_line(painter, number, self._quiet, self._theme.panel_soft, below)
        painter.fillRect(inner.left(), inner.bottom() + 2, inner.width(), 1, QColor(self._theme.line))

    def _paint_quiet(self, painter: QPainter, row: Row, area: QRect) -> None:
        colour = self._theme.text if row.entry.problem else self._theme.panel_soft
        progression = None if row.entry.problem else self._model.stories.standing(row).read
        room = 0 if progression is None else QFontMetrics(self._quiet).horizontalAdvance("100 %  ")
        line = self._model.stories.quiet_line(row)
        words = placed(painter, area, area.adjusted(0, 0, -room, 0))
        self._paint_line(painter, line, self._quiet, colour, words)
        if progression is not None:
            percent = f"{round(progression * 100)} %"
            write(painter, area, _END, percent)

    def _paint_line(self, painter: QPainter, text: str, font: QFont, colour: str, area: QRect) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        write(painter, area, _START, shown)

    def _paint_progress(self, painter: QPainter, row: Row, inner: QRect) -> None:
        progression = self._model.stories.standing(row).read
        if progression is None or row.entry.problem:
            return
        whole = QRect(inner.left(), inner.bottom() - 1, inner.width(), 2)
        painter.fillRect(whole, QColor(self._theme.line))
        read = QRect(whole.left(), whole.top(), round(whole.width() * progression), 2)
        painter.fillRect(placed(painter, whole, read), QColor(self._theme.accent))
