"""The sentence that stands where a list is empty, and says what would fill it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN = 28
"""Pixels on each side; a style sheet takes away margins that are set in another way."""


def explanation(text: str, parent: QWidget) -> QLabel:
    """Return a label for such a sentence."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
    label.setMargin(_MARGIN)
    return label
