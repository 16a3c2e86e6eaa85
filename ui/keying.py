"""Gives the commands their keys, as the reader has changed them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from ui.shortcuts import keys_in_force, usable

if TYPE_CHECKING:
    from ui.commands import Actions
    from ui.live_settings import LiveSettings


class Keying(QObject):
    """Follows the settings; a key is taken from one command before another gets it."""

    def __init__(self, actions: Actions, settings: LiveSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._settings = actions, settings
        settings.follow("shortcuts", self._apply)
        self._apply()

    def _apply(self) -> None:
        for command, keys in keys_in_force(usable(self._settings.value.shortcuts)).items():
            sequences = [QKeySequence(key) for key in keys]
            if self._actions[command].shortcuts() != sequences:
                self._actions[command].setShortcuts(sequences)
