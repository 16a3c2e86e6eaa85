"""The folder of the user's own themes, watched for changes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from ui.themes.own import OwnTheme, described, own_themes
from ui.themes.theme import OURS

if TYPE_CHECKING:
    from PySide6.QtCore import QObject as Parent

_SETTLED_AFTER = 150
"""Milliseconds without a change: an editor writes a file in several steps."""
_FIRST = "my theme.toml"


class ThemeFolder(QObject):
    """Knows the themes in a folder, which need not be there."""

    changed = Signal()
    """A theme came, went, or is another now."""

    def __init__(self, folder: Path, parent: Parent) -> None:
        super().__init__(parent)
        self.path = folder
        self.themes: list[OwnTheme] = []
        """What is in it, in the order of the file names."""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_AFTER)
        self._settled.timeout.connect(self._read_again)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(lambda _path: self._settled.start())
        self._watcher.fileChanged.connect(lambda _path: self._settled.start())
        self._read()

    def make(self, words: str) -> None:
        """Make the folder, with a first theme in it to begin from, told of in ``words``.

        Raises:
            OSError: when it cannot be made.
        """
        self.path.mkdir(parents=True, exist_ok=True)
        if not any(self.path.glob("*.toml")):
            theme = OURS["paper"]
            text = described(theme, words).replace(f'"{theme.name}"', f'"{Path(_FIRST).stem.capitalize()}"')
            (self.path / _FIRST).write_text(text, "utf-8")
        self._read_again()

    def _read(self) -> None:
        self.themes = own_themes(self.path)
        # A file that was replaced is no longer watched, and a folder may be new.
        watched = [self.path.parent, self.path, *(self.path / each.file for each in self.themes)]
        self._watcher.addPaths([str(path) for path in watched if path.exists()])

    def _read_again(self) -> None:
        before = self.themes
        self._read()
        if self.themes != before:
            self.changed.emit()
