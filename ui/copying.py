"""Writes copies of stories to take along: for an e-reader, a browser, or as clean text."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from reader.files import Unreadable, display_name, state_of
from reader.library.place import Places
from ui.said import said
from ui.transfer import Transfer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QMenu, QProgressDialog

    from reader.library.overruled import Overruled
    from reader.library.understood import Understood
    from reader.publish.publication import Progress, Publication
    from ui.front import FrontParts
    from ui.library.row import Row
    from ui.parts import OtherParts

_LOOKED_AT = 100
"""Milliseconds between two looks at how far it is."""
_SHOWN_AFTER = 700
"""Milliseconds of work that nobody need be told of."""
_STEPS = 1000


class Stopped(Exception):
    """Whoever asked for a copy wants it no more."""


class Copying(Transfer):
    """Asks for a file and its format, and writes the open story, or those chosen in the list, there."""

    def __init__(self, front: FrontParts, parts: OtherParts, menu: QMenu) -> None:
        super().__init__(front)
        self._panel, self._stories = parts.library, parts.shelf.model.stories
        self._done, self._is_stopped = 0.0, False
        self._shown: QProgressDialog | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOKED_AT)
        self._look.timeout.connect(self._on_look)
        menu.addSeparator()
        self.action = menu.addAction(self.tr("Sa&ve a copy…"))
        self.action.triggered.connect(lambda _checked=False: self.ask_for_chosen())

    def ask_for_open(self) -> None:
        """Ask where to write the story that is open."""
        path, story = self._front.reading.path, self._front.page.story
        if path is None or story is None:
            self._say(self.tr("Open a story first, or choose some in the list."))
            return
        row = self._stories.works.row_of(os.fsencode(path))
        self._ask([_files(row, path)], (row and row.entry.title) or story.title or path.stem)

    def ask_for_chosen(self) -> None:
        """Ask where to write the stories chosen in the list, as one book."""
        rows = self._panel.chosen_rows()
        if rows:
            volumes = [_files(row, Path(os.fsdecode(row.entry.path))) for row in rows]
            one = rows[0].entry.title or volumes[0][0].stem
            self._ask(volumes, one if len(rows) == 1 else self.tr("Stories"))

    def _ask(self, volumes: list[list[Path]], title: str) -> None:
        from reader.publish.copy import safe_name
        from reader.publish.formats import FORMATS

        named = {f"{_tr(each.name)} (*.{each.suffix})": each.suffix for each in FORMATS}
        dialog = self._dialog(self.tr("Save a copy"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(named))
        dialog.setDefaultSuffix(FORMATS[0].suffix)
        dialog.filterSelected.connect(lambda chosen: _end_with(dialog, named[chosen]))
        dialog.selectFile(f"{safe_name(title)}.{FORMATS[0].suffix}")
        dialog.fileSelected.connect(lambda name: self.save_to(name, volumes))
        dialog.open()

    def save_to(self, name: str, volumes: Sequence[Sequence[Path]]) -> None:
        """Write stories, each given by its files, to a file in the format its name ends with."""
        from reader.publish.formats import FORMATS, format_of

        path = Path(name)
        if self._stories.file(os.fsencode(path)) is not None or any(path in files for files in volumes):
            sentence = self.tr("{} is a story, and stories are never written to. Choose another name.")
            self._say(sentence.format(display_name(path)))
            return
        form = format_of(path.suffix) or FORMATS[0]
        reading = self._front.reading
        overruled = reading.keeping.use(Places.overruled) or {}
        self._begin(path)
        self._run(
            lambda: _write(reading.understood, overruled, volumes, path, form.suffix, self._tell),
            lambda _none: self._on_written(path),
            path,
        )

    def _begin(self, path: Path) -> None:
        from PySide6.QtWidgets import QProgressDialog

        words = self.tr("Writing {}…").format(display_name(path))
        self._done, self._is_stopped = 0.0, False
        self._shown = QProgressDialog(words, self.tr("Stop"), 0, _STEPS, self._front.window)
        self._shown.setWindowTitle(self.tr("Save a copy"))
        self._shown.setMinimumDuration(_SHOWN_AFTER)
        self._shown.canceled.connect(self.stop)
        self._look.start()

    def stop(self) -> None:
        """Write no more; what was there before stays."""
        self._is_stopped = True

    def _tell(self, done: float) -> None:
        """Hear, on the thread that writes, how far it is."""
        self._done = done
        if self._is_stopped:
            raise Stopped

    def _on_look(self) -> None:
        if self._shown is not None and not self._is_stopped:
            self._shown.setValue(min(_STEPS - 1, round(self._done * _STEPS)))

    def _end(self) -> None:
        self._look.stop()
        if self._shown is not None:
            self._shown.close()
            self._shown.deleteLater()
            self._shown = None

    def _on_written(self, path: Path) -> None:
        self._end()
        self._say(self.tr("The copy is in {}.").format(display_name(path)))

    def _on_failed(self, path: Path, error: BaseException) -> None:
        self._end()
        if isinstance(error, Stopped):
            self._say(self.tr("Stopped. Nothing was written."))
        elif isinstance(error, Unreadable):
            self._say(said(error))
        else:
            super()._on_failed(path, error)


def _end_with(dialog: QFileDialog, suffix: str) -> None:
    """Let the name that is typed end as files of the format chosen do."""
    dialog.setDefaultSuffix(suffix)
    typed = Path(next(iter(dialog.selectedFiles()), ""))
    if typed.suffix:
        dialog.selectFile(typed.with_suffix(f".{suffix}").name)


def _write(
    understood: Understood,
    overruled: Overruled,
    volumes: Sequence[Sequence[Path]],
    path: Path,
    suffix: str,
    progress: Progress,
) -> None:
    from reader.publish.copy import save_copy

    save_copy(_publication(understood, overruled, volumes, path, progress), path, suffix, progress)


def _publication(
    understood: Understood,
    overruled: Overruled,
    volumes: Sequence[Sequence[Path]],
    path: Path,
    progress: Progress,
) -> Publication:
    from reader.publish.publication import Volume, published

    found = []
    for files in volumes:
        stories = []
        for file in files:
            progress(0)
            stories.append(understood.open(file, overruled).story)
        found.append(Volume(tuple(stories), files[0].stem))
    changed = max(state_of(os.fsencode(file))[1] for files in volumes for file in files)
    title = path.stem if len(found) > 1 else ""
    return published(found, datetime.fromtimestamp(changed / 1e9, timezone.utc), title)


def _files(row: Row | None, path: Path) -> list[Path]:
    """Return the files of a row in the order they are read in."""
    if row is None or row.work is None:
        return [path]
    return [Path(os.fsdecode(part.path)) for part in row.work.parts]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Format", text)
