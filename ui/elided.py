"""Shortening a text to one line's room, whichever way it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QFontMetrics

_ISOLATED = "\u2068{}\u2069"


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as much of a text as there is room for in pixels, dots standing where it would go on.

    Text that may run against the window is set apart, or its dots and what follows it would change sides.
    """
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    runs_along = text.isascii() and QGuiApplication.isLeftToRight()
    return shown if runs_along or not shown else _ISOLATED.format(shown)
