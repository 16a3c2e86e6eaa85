"""The settings in force: changed by replacement, told to whoever follows them, kept on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from ui.merging import merged
from ui.settings import Settings, load_settings, save_settings

_KEPT_AFTER = 300
"""Milliseconds after the last change until the settings are on disk."""
_TRIED_AGAIN_AFTER = 5_000
"""Milliseconds after they could not be written until that is tried again."""


class LiveSettings(QObject):
    """Holds the one :class:`Settings` in force."""

    changed = Signal(Settings)
    """The settings were replaced; the value is what they were before."""
    not_kept = Signal()
    """The settings could not be written; told once until they were."""

    def __init__(self, settings: Settings, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.value = settings
        self._path = path
        self._known = load_settings(path)
        """The settings as this window last found them on the disk, or left them there."""
        self._told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)

    def change(self, **changes: Any) -> None:
        """Replace some fields."""
        self.put(self.value._replace(**changes))

    def put(self, settings: Settings) -> None:
        """Replace all of the settings."""
        before, self.value = self.value, settings
        if settings != before:
            self.changed.emit(before)
        self._timer.start(_KEPT_AFTER)

    def note(self, **learnt: Any) -> None:
        """Replace fields that were learnt and not chosen; they are written with the next change."""
        self.value = self.value._replace(**learnt)

    def follow(self, name: str, act: Callable[[], object]) -> None:
        """Call ``act`` whenever one field takes another value."""
        self.changed.connect(lambda before: getattr(before, name) != getattr(self.value, name) and act())

    def keep(self) -> None:
        """Write down what has changed; what another window has changed meanwhile stays as it is there."""
        self._timer.stop()
        there = load_settings(self._path)
        if there == Settings():
            # Nothing, or nothing sound: then what is known here is worth more.
            there = self._known
        if save_settings(merged(self._known, self.value, there), self._path):
            self._known, self._told = self.value, False
            return
        self._timer.start(_TRIED_AGAIN_AFTER)
        if not self._told:
            self._told = True
            self.not_kept.emit()
