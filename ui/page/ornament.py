"""The ornament that stands for a scene break: three small four-pointed stars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath


def draw_ornament(painter: QPainter, centre: QPointF, em: float) -> None:
    """Draw the stars in the pen's colour around ``centre``; ``em`` is the text's size in pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(painter.pen().color())
    painter.setPen(Qt.PenStyle.NoPen)
    for step in (-1, 0, 1):
        painter.drawPath(_star(centre + QPointF(step * 2.2 * em, 0), 0.28 * em))
    painter.restore()


def _star(centre: QPointF, radius: float) -> QPainterPath:
    path = QPainterPath(centre + QPointF(0, -radius))
    waist = 0.18 * radius
    for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        before = QPointF(path.currentPosition() - centre)
        control = QPointF(
            (x * radius + before.x()) / radius * waist, (y * radius + before.y()) / radius * waist
        )
        path.quadTo(centre + control, centre + QPointF(x * radius, y * radius))
    return path
