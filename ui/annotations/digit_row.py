"""The keys of the digits, on keyboards that write something else with them.

On a French keyboard the key of 1 writes ``&``, and 1 only with Shift: the command of 1 is meant all the same.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from ui.shortcuts import keys_of

if TYPE_CHECKING:
    from ui.commands import Actions
    from ui.page.page_view import PageView

_KEYS = {
    "linux": tuple(range(10, 19)),
    "win32": tuple(range(2, 11)),
    "darwin": (18, 19, 20, 21, 23, 22, 26, 28, 25),
}.get(sys.platform, ())
"""What the system calls the keys of 1 to 9, whatever they write."""


class DigitRow(QObject):
    """Runs a digit's command by its key on the page, where no command has what the key writes."""

    def __init__(self, page: PageView, actions: Actions) -> None:
        super().__init__(page)
        self._actions = actions
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the commands have left."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        digit = _digit_of(event) if plain else ""
        meant = [action for action in self._actions.values() if digit and digit in keys_of(action)]
        for action in meant:
            action.trigger()
        return bool(meant)


def _digit_of(event: QKeyEvent) -> str:
    """Return which digit from 1 to 9 stands on a key of the row above the letters; empty if none does."""
    code = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
    return str(_KEYS.index(code) + 1) if code in _KEYS else ""
