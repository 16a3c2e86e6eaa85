"""What the library is made of: folders and stories are added and taken out, by menu and dialog."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.files import display_name
from ui.library.folders import FoldersDialog
from ui.session import with_paths, without_path

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.library.shelf import Shelf
    from ui.live_settings import LiveSettings
    from ui.main_window import MainWindow


class Roots(QObject):
    """Keeps the folders of the library in the settings and the list as the reader wants them."""

    found_empty = Signal(str)
    """There is no story in a folder that was added: one plain sentence."""

    def __init__(self, window: MainWindow, shelf: Shelf, settings: LiveSettings) -> None:
        super().__init__(window)
        self._window, self._shelf, self._settings = window, shelf, settings
        self._dialog: FoldersDialog | None = None
        self._new: list[str] = []
        """What was added last, until it is looked through."""
        settings.follow("folders", self._on_changed)
        shelf.scanned.connect(self._on_scanned)
        shelf.model.stories_changed.connect(self._show)

    def add(self, paths: Iterable[str]) -> None:
        """Take folders and stories into the library."""
        before, self._new = self._settings.value.folders, list(paths)
        self._settings.put(with_paths(self._settings.value, map(Path, self._new)))
        if self._settings.value.folders == before:
            self._new = []

    def ask_for_folder(self) -> None:
        """Ask which folder to add."""
        last = next((folder for folder in reversed(self._settings.value.folders)), str(Path.home()))
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Add a folder of stories"), last)
        if name:
            self.add([name])

    def show_dialog(self) -> None:
        """Show the folders, to add some and take some out."""
        dialog = self._dialog = FoldersDialog(self._window)
        dialog.addition_requested.connect(self.ask_for_folder)
        dialog.removal_requested.connect(self._on_removal_requested)
        dialog.destroyed.connect(self._on_dialog_closed)
        self._show()
        dialog.open()

    def _on_removal_requested(self, path: str) -> None:
        self._settings.put(without_path(self._settings.value, path))

    def _on_changed(self) -> None:
        self._shelf.show_paths(self._settings.value.folders)
        self._show()

    def _on_scanned(self) -> None:
        new, self._new = self._new, []
        # Of what cannot be looked into the shelf tells itself.
        empty = [path for path in new if os.access(path, os.R_OK) and not self._number(os.fsencode(path))]
        if empty:
            sentence = self.tr("No stories were found in “{}”.").format(display_name(empty[0]))
            self.found_empty.emit(sentence)

    def _show(self) -> None:
        if self._dialog is None:
            return
        paths = self._settings.value.folders
        self._dialog.show_paths(paths, [self._number(os.fsencode(path)) for path in paths])

    def _number(self, path: bytes) -> int:
        below = path.rstrip(b"/") + os.fsencode(os.sep)
        return sum(
            entry.path == path or entry.path.startswith(below) for entry in self._shelf.model.stories.entries
        )

    def _on_dialog_closed(self) -> None:
        self._dialog = None
