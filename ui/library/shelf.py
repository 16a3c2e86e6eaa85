"""What the list holds: reads the catalogue of the folders shown, has them scanned, and watches them."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from reader.library.catalogue import Catalogue, CatalogueEntry
from reader.library.parts.grouping import Grouping
from reader.library.parts.works import works
from ui.library.catching_up import CatchingUp, Missed
from ui.library.folder_scan import FolderScan
from ui.library.folder_watch import FolderWatch
from ui.library.list_model import ListModel
from ui.library.row import Row
from ui.library.versions import Versions
from ui.library.works import Works
from ui.tasks import Task

_SHOWN_WITHIN = 300
"""Milliseconds: a list that changes with every story found keeps the scan from finding more."""


_SELDOM = 50
"""A long list is shown anew so much more seldom than that takes, for the window waits meanwhile."""


class Shelf(QObject):
    """Fills a :class:`ListModel` with the stories of some folders and files, and keeps it up to date."""

    scanning = Signal(str)
    """What the scan is doing, in a sentence; empty when it has ended."""
    halted = Signal(str)
    """The reader has ended the scan: how far it had come, in a sentence."""
    scanned = Signal()
    """All folders are looked through."""
    folder_failed = Signal(str)
    """A folder cannot be read: one plain sentence."""

    def __init__(self, index: Path, library: Path | None = None, parent: QObject | None = None) -> None:
        """``library`` holds what the user says of files."""
        super().__init__(parent)
        self.model = ListModel(self)
        self._index = index
        self._paths: Sequence[str] = ()
        self._loading: Task[list[Row]] | None = None
        self._groupings: tuple[Grouping, ...] = ()
        self._grouping: Task[tuple[Works, Versions]] | None = None
        self._grouped: tuple[list[Row], tuple[Grouping, ...]] = ([], ())
        """What was looked through for stories in several files last."""
        self._is_stale = False
        """Whether something has changed since the scan under way began."""
        self._catching_up = CatchingUp(index, self)
        self._catching_up.missed.connect(self._on_missed)
        self._is_halted = False
        """Whether the reader wants no scan for now."""
        self._come_to = self.tr("Stopped looking for stories.")
        self._scan = FolderScan(index, library, self)
        self._found: list[CatalogueEntry] = []
        self._gone: list[bytes] = []
        self._shown_soon = QTimer(self)
        self._shown_soon.setSingleShot(True)
        self._shown_soon.setInterval(_SHOWN_WITHIN)
        self._shown_soon.timeout.connect(self._show_found)
        self._scan.entries_found.connect(self._on_found)
        self._scan.story_gone.connect(self._on_gone)
        self._scan.progressed.connect(self._on_progressed)
        self._scan.folder_failed.connect(self.folder_failed)
        self._scan.finished.connect(self._on_scanned)
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self._on_folders_changed)

    def show_paths(self, paths: Sequence[str]) -> None:
        """Show what is known of these folders and files, and look through them again."""
        self.stop()
        self._paths, self._is_halted = tuple(paths), False
        self.scanning.emit(self.tr("Looking for stories…"))
        index = self._index
        self._loading = Task(lambda: _known_rows(index, paths), self._on_loaded, self._on_not_loaded, self)
        self._loading.start()

    @property
    def paths(self) -> Sequence[str]:
        """The folders and files whose stories are shown."""
        return self._paths

    def look_again(self) -> None:
        """Look through the folders once more, after a scan that is under way."""
        if self._scan.is_running or self._loading is not None:
            self._is_stale = True
        else:
            self._is_stale = False
            self._start()

    def halt(self) -> None:
        """End the scan at the reader's wish: what was found stays, the rest waits for :meth:`go_on`."""
        self._is_halted = True
        self._scan.stop()
        self._show_found()
        self._find_works()
        self.halted.emit(self._come_to)

    def go_on(self) -> None:
        """Find what is missing since :meth:`halt`."""
        self._is_halted = False
        self.scanning.emit(self.tr("Looking for stories…"))
        self.look_again()

    def put(self, entry: CatalogueEntry, is_lasting: bool) -> None:
        """Show a story as it is understood now, and remember it so if it ``is_lasting``."""
        known = self.model.stories.file(entry.path)
        if known is not None:
            entry = entry._replace(added=known.entry.added)
            self.model.keep([entry])
        if is_lasting:
            with closing(Catalogue(self._index)) as catalogue:
                catalogue.keep([entry])

    def set_groupings(self, groupings: Sequence[Grouping]) -> None:
        """Let the user's word on which files are one story go before what is found."""
        self._groupings = tuple(groupings)
        self._find_works()

    def stop(self) -> None:
        """End what is under way; what was found so far stays found."""
        was_busy = self._loading is not None or self._scan.is_running
        if self._loading is not None:
            self._loading.cancel()
            self._loading = None
        self._catching_up.stop()
        self._scan.stop()
        self._show_found()
        if was_busy:
            self.scanning.emit("")

    def close(self) -> None:
        """End all that is under way."""
        self.stop()
        if self._grouping is not None:
            self._grouping.cancel()

    def _on_loaded(self, rows: list[Row]) -> None:
        self._loading = None
        self.model.fill(rows)
        self._find_works()
        if not self._is_halted:
            self._start()

    def _on_not_loaded(self, error: BaseException) -> None:
        self._on_loaded([])
        raise error

    def _start(self) -> None:
        self._come_to = self.tr("Stopped looking for stories.")
        self._scan.start(self._paths)

    def _on_folders_changed(self) -> None:
        if not self._is_halted:
            self.look_again()

    def _on_found(self, entries: list[CatalogueEntry]) -> None:
        self._found += entries
        if not self._shown_soon.isActive():
            self._shown_soon.start()

    def _on_gone(self, path: bytes) -> None:
        self._gone.append(path)
        if not self._shown_soon.isActive():
            self._shown_soon.start()

    def _show_found(self) -> None:
        began = perf_counter()
        found, self._found = self._found, []
        gone, self._gone = self._gone, []
        self.model.forget(gone)
        self.model.keep(found)
        took = (perf_counter() - began) * 1000
        self._shown_soon.setInterval(max(_SHOWN_WITHIN, round(_SELDOM * took)))

    def _on_progressed(self, done: int, total: int) -> None:
        numbers = QLocale().toString(done), QLocale().toString(total)
        self._come_to = self.tr("Stopped at {} of {} files.").format(*numbers)
        self.scanning.emit(self.tr("Looking through {} of {} files…").format(*numbers))

    def _on_scanned(self) -> None:
        self._show_found()
        self.scanning.emit("")
        self._find_works()
        self._catching_up.start(self._paths, self.model.stories.files)
        self._watch.watch(self._scan.folders, self._scan.started_at, self._paths)
        if self._is_stale:
            self.look_again()
        else:
            self.scanned.emit()

    def _on_missed(self, missed: Missed) -> None:
        self.model.forget(missed.gone)
        self.model.keep(missed.entries)
        self._find_works()

    def _find_works(self) -> None:
        """Find out beside the window which files are one story."""
        rows, groupings = list(self.model.stories.files), self._groupings
        if self._grouped == (rows, groupings):
            return
        self._grouped = rows, groupings
        if self._grouping is not None:
            self._grouping.cancel()
        index = self._index
        self._grouping = Task(
            lambda: (_works(rows, groupings), _versions(index)), self._on_grouped, self._on_not_grouped, self
        )
        self._grouping.start()

    def _on_grouped(self, found: tuple[Works, Versions]) -> None:
        self.model.set_works(*found)
        # Twenty thousand stories stay; looking through them for garbage would stop the window each time.
        gc.freeze()

    def _on_not_grouped(self, error: BaseException) -> None:
        raise error


def _known_rows(index: Path, paths: Sequence[str]) -> list[Row]:
    """Return what is known of folders and files, in order; it takes half a second for 20,000."""
    with closing(Catalogue(index)) as catalogue:
        found = {entry.path: entry for path in paths for entry in catalogue.entries(os.fsencode(path))}
    return sorted(map(Row, found.values()), key=lambda row: row.order)


def _works(rows: Sequence[Row], groupings: Sequence[Grouping]) -> Works:
    """Find out which files are one story, and prepare all for searching; it takes a second for 20,000."""
    for row in rows:
        # Made here, where nobody waits, and kept.
        _ = row.searchable
    return Works(works([row.entry for row in rows], groupings))


def _versions(index: Path) -> Versions:
    with closing(Catalogue(index)) as catalogue:
        return Versions(catalogue.relations())
