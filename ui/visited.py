"""Where the reader has jumped from, kept between starts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSaveFile, QTimer

from ui.history import LONGEST, History

if TYPE_CHECKING:
    from ui.going import Going, Spot
    from ui.main_window import MainWindow

_KEPT_AFTER = 1_000
"""Milliseconds after a jump until it is on the disk."""


class Visited(QObject):
    """Gives a new window the places the last one left, and writes down where this one has been."""

    def __init__(self, going: Going, file: Path, window: MainWindow) -> None:
        super().__init__(window)
        self._going, self._file = going, file
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_AFTER)
        self._timer.timeout.connect(self.keep)
        going.put(load(file))
        going.history_changed.connect(self._timer.start)
        window.closing.connect(self.keep)

    def keep(self) -> None:
        """Write it down; where that cannot be done, nothing is lost but the way back."""
        self._timer.stop()
        file = QSaveFile(str(self._file))
        if file.open(QSaveFile.OpenModeFlag.WriteOnly):
            history = self._going.history
            file.write(json.dumps({"behind": history.behind, "ahead": history.ahead}).encode("ascii"))
            file.commit()


def load(file: Path) -> History[Spot]:
    """Return the history in a file; what is faulty in it is left out."""
    try:
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return History()
    if not isinstance(found, dict):
        return History()
    return History(_spots(found.get("behind")), _spots(found.get("ahead")))


def _spots(found: object) -> tuple[Spot, ...]:
    spots: list[Spot] = []
    for each in found if isinstance(found, list) else ():
        match each:
            case [str(path), int(offset)] if path and "\0" not in path and 0 <= offset < 1 << 53:
                spots.append((path, offset))
    return tuple(spots[-LONGEST:])
