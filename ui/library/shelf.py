"""What the list holds: reads the catalogue of the folders shown, and has them scanned."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.library.catalogue import Catalogue, CatalogueEntry
from ui.library.folder_scan import FolderScan
from ui.library.list_model import ListModel


class Shelf(QObject):
    """Fills a :class:`ListModel` with the stories of some folders and files, and keeps it up to date."""

    scanning = Signal(str)
    """What the scan is doing, in a sentence; empty when it has ended."""
    folder_failed = Signal(str)
    """A folder cannot be read: one plain sentence."""

    def __init__(self, index: Path, library: Path | None = None, parent: QObject | None = None) -> None:
        """``library`` holds what the user says of files."""
        super().__init__(parent)
        self.model = ListModel(self)
        self._index = index
        self._scan = FolderScan(index, library, self)
        self._scan.entries_found.connect(self._on_found)
        self._scan.story_gone.connect(self.model.forget)
        self._scan.progressed.connect(self._on_progressed)
        self._scan.folder_failed.connect(self.folder_failed)
        self._scan.finished.connect(lambda: self.scanning.emit(""))

    def show_paths(self, paths: Sequence[str]) -> None:
        """Show what is known of these folders and files, and look through them again."""
        self.model.clear()
        self._show_catalogue(paths)
        self.scanning.emit(self.tr("Looking for stories…"))
        self._scan.start(paths)

    def put(self, entry: CatalogueEntry, is_lasting: bool) -> None:
        """Show a story as it is understood now, and remember it so if it ``is_lasting``."""
        if self.model.index_of(entry.path).isValid():
            self.model.keep([entry])
        if is_lasting:
            catalogue = Catalogue(self._index)
            catalogue.keep([entry])
            catalogue.close()

    def stop(self) -> None:
        """End a scan under way."""
        self._scan.stop()

    def _show_catalogue(self, paths: Sequence[str]) -> None:
        catalogue = Catalogue(self._index)
        for path in paths:
            self.model.keep(catalogue.entries(os.fsencode(path)))
        catalogue.close()

    def _on_found(self, entries: list[CatalogueEntry]) -> None:
        self.model.keep(entries)

    def _on_progressed(self, done: int, total: int) -> None:
        self.scanning.emit(self.tr("Looking through {} of {} files…").format(done, total))
