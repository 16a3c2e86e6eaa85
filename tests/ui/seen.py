"""How well it is seen where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.themes.contrast import contrast

LEAST = 3.0
"""The contrast of what shows the focus, by WCAG 2.2."""


def seen_focus(part: QWidget, elsewhere: QWidget) -> float:
    """The strongest contrast between a part with the keyboard and without it, which is elsewhere then."""
    elsewhere.setFocus()
    before = part.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    return strongest_change(before, part.grab().toImage())


def strongest_change(before: QImage, after: QImage) -> float:
    pairs = {
        (before.pixel(x, y) & 0xFFFFFF, after.pixel(x, y) & 0xFFFFFF)
        for x in range(min(before.width(), after.width()))
        for y in range(min(before.height(), after.height()))
    }
    return max((contrast(f"#{a:06x}", f"#{b:06x}") for a, b in pairs if a != b), default=0)
