"""The ribbon that hangs over the page where a bookmark is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPaintEvent

_WIDTH, _HEIGHT, _FROM_END = 16, 40, 56
_NOTCH = 0.62
"""How deep the notch is, in widths of the ribbon."""
_PALE = 0.4
"""How opaque it is while it is being written down."""


class Ribbon(QWidget):
    """A ribbon near the end of its parent's upper edge; shown when there is a bookmark on the page."""

    def __init__(self, colour: QColor, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._colour = colour
        self._is_written = True
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Bookmark on this page"))
        self.hide()

    def set_colour(self, colour: QColor) -> None:
        """Paint in another colour from now on."""
        self._colour = colour
        self.update()

    def await_writing(self) -> None:
        """Hang there at once, but pale: what is shown in full is on the disk."""
        self._is_written = False
        self.place()
        self.show()
        self.repaint()

    def set_written(self) -> None:
        """Show it in full, and say so to whoever does not see it."""
        if not self._is_written:
            from ui.announced import announce

            announce(self._parent, self.accessibleName())
        self._is_written = True
        self.update()

    def place(self) -> None:
        """Hang at the parent's upper edge: at its right, or at its left where lines end there."""
        furthest = max(0, self._parent.width() - _FROM_END - _WIDTH)
        self.move(furthest if QGuiApplication.isLeftToRight() else _FROM_END, 0)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(1.0 if self._is_written else _PALE)
        paint_ribbon(painter, QRectF(self.rect()), self._colour)


def paint_ribbon(painter: QPainter, area: QRectF, colour: QColor) -> None:
    """Paint a ribbon, notched below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    notch = QPointF(area.center().x(), area.bottom() - area.width() * _NOTCH)
    corners = area.topLeft(), area.topRight(), area.bottomRight(), notch, area.bottomLeft()
    painter.drawPolygon(QPolygonF(corners))
    painter.restore()
