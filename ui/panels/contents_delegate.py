"""Paints a row of the contents: a triangle, a chapter's name and length, or the first words of a scene."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui.directed import is_mirrored, placed, write
from ui.elided import elided
from ui.errors import guarded
from ui.focus_ring import paint_focus
from ui.page.face import serif
from ui.panels.contents_model import ContentsRole, Index
from ui.themes.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QStyleOptionViewItem

INDENTATION = 20
"""Pixels before a chapter's name, where its triangle stands."""
_LEVEL, _MARGIN, _PADDING, _EDGE, _GAP = 14, 20, 6, 3, 12
_TRIANGLE = 3.5
State = QStyle.StateFlag


class ContentsDelegate(QStyledItemDelegate):
    """Where the reader is, the name is bold and has a bar where its row begins."""

    def __init__(self, theme: Theme, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        pixels = QFontMetrics(font).height()
        self._chapter, self._scene = serif(pixels * 0.94), serif(pixels * 0.86)
        self._quiet = QFont(font)
        self._quiet.setPixelSize(max(9, round(pixels * 0.78)))
        self._height = round(QFontMetrics(self._chapter).height() * 0.95) + 2 * _PADDING

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._height)

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        area: QRect = option.rect
        row = area.united(QRect(0, area.top(), option.widget.width() if option.widget else 0, area.height()))
        self._paint_ground(painter, option, row, bool(index.data(ContentsRole.HERE)))
        # As it would stand in a window that runs from left to right.
        logical = placed(painter, row, area)
        if option.state & State.State_Children:
            self._paint_triangle(painter, row, logical, bool(option.state & State.State_Open))
        inner = logical.adjusted(_LEVEL * int(index.data(ContentsRole.LEVEL)), 0, -_MARGIN, 0)
        inner = placed(painter, row, inner)
        self._paint_name(painter, index, inner, self._paint_length(painter, index, inner))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, here: bool) -> None:
        if option.state & (State.State_Selected | State.State_MouseOver):
            ground = QColor(self._theme.chosen)
            ground.setAlphaF(1.0 if option.state & State.State_Selected else 0.4)
            painter.fillRect(row, ground)
        if here:
            edge = QRect(row.left(), row.top(), _EDGE, row.height())
            painter.fillRect(placed(painter, row, edge), QColor(self._theme.accent))
        paint_focus(painter, option, row, self._theme.accent)

    def _paint_triangle(self, painter: QPainter, row: QRect, area: QRect, is_open: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.panel_soft))
        before = placed(
            painter, row, QRect(area.left() - INDENTATION, area.top(), INDENTATION, area.height())
        )
        middle = QPointF(before.center().x() + 1, area.center().y() + 1)
        # It points where the lines run.
        way = -1 if is_mirrored(painter) else 1
        corners = [QPointF(-0.7 * way, -1), QPointF(0.8 * way, 0), QPointF(-0.7 * way, 1)]
        if is_open:
            corners = [QPointF(corner.y(), corner.x()) for corner in corners]
        painter.drawPolygon(QPolygonF([middle + corner * _TRIANGLE for corner in corners]))

    def _paint_length(self, painter: QPainter, index: Index, inner: QRect) -> int:
        """Paint how long a chapter is; return the width that takes."""
        length = str(index.data(ContentsRole.LENGTH))
        painter.setFont(self._quiet)
        painter.setPen(QColor(self._theme.panel_soft))
        write(painter, inner, Qt.AlignmentFlag.AlignRight, length)
        return QFontMetrics(self._quiet).horizontalAdvance(length) + _GAP if length else 0

    def _paint_name(self, painter: QPainter, index: Index, inner: QRect, taken: int) -> None:
        is_scene, here = bool(index.data(ContentsRole.IS_SCENE)), bool(index.data(ContentsRole.HERE))
        font = QFont(self._scene if is_scene else self._chapter)
        font.setBold(here)
        room = inner.width() - taken
        name = elided(str(index.data()), QFontMetrics(font), room)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.panel_soft if is_scene and not here else self._theme.text))
        write(painter, inner, Qt.AlignmentFlag.AlignLeft, name)
