"""The list of the stories that were finished, and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QStyle, QStyledItemDelegate

from reader.clean import one_line
from reader.statistics.record import Finished
from ui.elided import elided
from ui.errors import guarded
from ui.focus_ring import paint_focus
from ui.page.face import serif
from ui.statistics.labels import paint_in_place
from ui.statistics.words import date_told

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from ui.themes.theme import Theme

_STORY = Qt.ItemDataRole.UserRole
PADDING = 8
"""Pixels between the edge and the text."""
_ROWS = 6
"""How many are to be seen at once."""


class FinishedList(QListWidget):
    """Shows finished stories, the latest first; Enter or a double click chooses one."""

    story_chosen = Signal(Finished)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Finished stories"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._delegate = _Delegate(theme, self)
        self.setItemDelegate(self._delegate)
        self.itemActivated.connect(lambda item: self.story_chosen.emit(item.data(_STORY)))

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_finished(self, finished: Sequence[Finished]) -> None:
        """Show stories in this order."""
        self.clear()
        for each in finished:
            parts = one_line(each.title), one_line(each.author), date_told(each.day)
            row = QListWidgetItem(", ".join(part for part in parts if part))
            row.setData(_STORY, each)
            self.addItem(row)
        if finished:
            self.setCurrentRow(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count():
            area = self.viewport().rect().adjusted(PADDING, 0, -PADDING, 0)
            words = self.tr("Stories you read to their end come here.")
            paint_in_place(QPainter(self.viewport()), area, words, self._delegate.theme)

    def sizeHint(self) -> QSize:
        return QSize(300, _ROWS * self._delegate.height)


class _Delegate(QStyledItemDelegate):
    """Paints title, author and, at the end, the date."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        pixels = QFontMetrics(parent.font()).height()
        self.title, self.author = serif(pixels * 0.94, bold=True), serif(pixels * 0.94)
        self.height = QFontMetrics(self.title).height() + PADDING
        self.date = QFont(parent.font())
        self.date.setPixelSize(max(9, round(pixels * 0.74)))

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, self.height)

    @guarded(None)
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        each: Finished = index.data(_STORY)
        area: QRect = option.rect
        painter.save()
        painter.setClipRect(area)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected and has_focus:
            painter.fillRect(area, QColor(self.theme.chosen))
            paint_focus(painter, option, area, self.theme.accent)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        _Line(painter, area.adjusted(PADDING, 0, -PADDING, 0), mirrored).paint(self, each)
        painter.restore()


class _Line:
    """The room of a row, filled from both sides."""

    def __init__(self, painter: QPainter, area: QRect, mirrored: bool) -> None:
        self._painter, self._area, self._mirrored = painter, area, mirrored

    def paint(self, delegate: _Delegate, each: Finished) -> None:
        """Put the date at the end, then title and author as far as there is room."""
        theme = delegate.theme
        self._put(date_told(each.day), delegate.date, theme.soft, at_end=True)
        self._put(one_line(each.title), delegate.title, theme.text)
        self._put(one_line(each.author), delegate.author, theme.soft)

    def _put(self, text: str, font: QFont, colour: str, *, at_end: bool = False) -> None:
        metrics, area = QFontMetrics(font), self._area
        if area.width() < metrics.averageCharWidth() * 3:
            return
        shown = elided(text, metrics, area.width())
        width = min(metrics.horizontalAdvance(shown) + 1, area.width())
        at_right = at_end is not self._mirrored
        place = QRect(area.right() + 1 - width if at_right else area.left(), area.top(), width, area.height())
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        taken = width + PADDING
        self._area = area.adjusted(0, 0, -taken, 0) if at_right else area.adjusted(taken, 0, 0, 0)
