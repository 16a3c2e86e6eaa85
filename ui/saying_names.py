"""Says names without the letter that Alt reaches them by, where that stands behind them.

Qt leaves out the sign before a letter and no more: in Chinese each name would end with a letter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtCore import QMetaObject
    from PySide6.QtWidgets import QApplication, QWidget

_LETTER = re.compile(r"\(\w\)(?=\W*$)")
_GIVEN = "nameWithoutLetter"
"""The property in which a name is kept that was given here, and so may be given anew."""


def say_names_without_letters(qt: QApplication) -> QMetaObject.Connection:
    """Do so for whatever comes to have the keyboard: Qt tells screen readers of it right afterwards."""
    return qt.focusChanged.connect(_name)


def _name(_before: QWidget | None, now: QWidget | None) -> None:
    if now is None or not QAccessible.isActive() or now.accessibleName() != (now.property(_GIVEN) or ""):
        return
    now.setAccessibleName("")
    shown = QAccessible.queryAccessibleInterface(now).text(QAccessible.Text.Name)
    name = _LETTER.sub("", shown)
    if name != shown:
        now.setAccessibleName(name)
        now.setProperty(_GIVEN, name)
