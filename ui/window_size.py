"""How large a window may be that comes up over another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 56)
"""Pixels that are left of the screen for the window's own frame."""


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """Make a window as large as asked, or as there is room: at 200 % a screen has a quarter of its room."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize() - _FRAME))
