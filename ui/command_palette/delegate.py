"""Paints a command: whether it is switched on, its name, its menu, and at the right its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from ui.command_palette.model import CommandRole
from ui.directed import placed, write
from ui.elided import elided
from ui.errors import guarded

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_MARGIN, _CHECK, _PADDING, _GAP = 14, 22, 7, 16


class CommandDelegate(QStyledItemDelegate):
    """One line a command; what cannot be done now is grey."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, option.fontMetrics.height() + 2 * _PADDING)

    @guarded(None)
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
            painter.setPen(option.palette.color(QPalette.ColorRole.Accent))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        row = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        if index.data(CommandRole.CHECKED):
            self._write(painter, option, row, "✓", QPalette.ColorRole.Accent)
        row.setLeft(row.left() + _CHECK)
        keys = self._write(
            painter, option, row, index.data(CommandRole.KEYS), QPalette.ColorRole.PlaceholderText, right=True
        )
        row.setRight(row.right() - keys - (_GAP if keys else 0))
        name = self._write(painter, option, row, index.data(), QPalette.ColorRole.Text)
        row.setLeft(row.left() + name + _GAP)
        self._write(painter, option, row, index.data(CommandRole.MENU), QPalette.ColorRole.PlaceholderText)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        room: QRect,
        text: str,
        role: QPalette.ColorRole,
        *,
        right: bool = False,
    ) -> int:
        """Write a text into the room there is, and return how wide it is."""
        able = option.state & QStyle.StateFlag.State_Enabled
        group = QPalette.ColorGroup.Active if able else QPalette.ColorGroup.Disabled
        painter.setPen(option.palette.color(group, role if able else QPalette.ColorRole.Text))
        written = elided(text, option.fontMetrics, room.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        write(painter, placed(painter, option.rect, room), side, written)
        return option.fontMetrics.horizontalAdvance(written)
