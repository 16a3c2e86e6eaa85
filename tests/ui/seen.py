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
    both = before.rect() & after.rect()
    pairs = set(zip(_colours(before.copy(both)), _colours(after.copy(both)), strict=True))
    return max((contrast(f"#{a:06x}", f"#{b:06x}") for a, b in pairs if a != b), default=0)


def _colours(image: QImage) -> list[int]:
    # A name for it, for its bits do not keep it.
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return [pixel & 0xFFFFFF for pixel in memoryview(plain.constBits()).cast("I")]
