"""Writes copies of stories to take along: for an e-reader, a browser, or as clean text."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.files import display_name
from ui.writing import Writing, files_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog, QMenu

    from reader.publish.formats import Format
    from reader.publish.publication import Progress
    from reader.story import Story
    from ui.front import FrontParts
    from ui.parts import OtherParts


class Copying(Writing):
    """Asks for a file and its format, and writes the open story, or those chosen in the list, there."""

    def __init__(self, front: FrontParts, parts: OtherParts, menu: QMenu) -> None:
        super().__init__(front, parts.shelf.model.stories)
        self._panel = parts.library
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
        title = (row and row.entry.title) or story.title or path.stem
        self._ask([files_of(row, path)], title, story.author or "")

    def ask_for_chosen(self) -> None:
        """Ask where to write the stories chosen in the list, as one book."""
        rows = self._panel.chosen_rows()
        volumes = [files_of(row, Path(os.fsdecode(row.entry.path))) for row in rows]
        if len(rows) == 1:
            entry = rows[0].entry
            self._ask(volumes, entry.title or volumes[0][0].stem, entry.author or "")
        elif rows:
            self._ask(volumes, self.tr("Stories"), "")

    def _ask(self, volumes: Sequence[Sequence[Path]], title: str, author: str) -> None:
        from reader.publish.copy import usual_name
        from reader.publish.formats import FORMATS

        named = {f"{_tr(each.name)} (*.{each.suffix})": each for each in FORMATS}
        dialog = self._dialog(self.tr("Save a copy"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(list(named))
        dialog.filterSelected.connect(lambda chosen: _end_as(dialog, named[chosen]))
        dialog.selectFile(usual_name(title, author, FORMATS[0].suffix))
        dialog.setDefaultSuffix(FORMATS[0].suffix)
        dialog.fileSelected.connect(
            lambda name: self.save_to(Path(name), named[dialog.selectedNameFilter()], volumes)
        )
        dialog.open()

    def save_to(self, path: Path, wanted: Format, volumes: Sequence[Sequence[Path]]) -> None:
        """Write stories, each given by its files, in the format the name ends with or else the one wanted."""
        from reader.publish.formats import format_of

        if self._is_story(path, (file for volume in volumes for file in volume)):
            return
        form, read = format_of(path.suffix) or wanted, self._reader()
        told = self.tr("The copy is in {}.").format(display_name(path))
        self._run_shown(
            self.tr("Save a copy"),
            self.tr("Writing {}…").format(display_name(path)),
            lambda progress: _write(read, volumes, path, form, progress),
            lambda _none: self._say(told),
            path,
        )

    def _on_failed(self, path: Path, error: BaseException) -> None:
        from ui.shown_progress import Stopped

        if isinstance(error, Stopped):
            self._say(self.tr("Stopped. Nothing was written."))
        else:
            super()._on_failed(path, error)


def _end_as(dialog: QFileDialog, form: Format) -> None:
    """Let the name that is typed end as files of a format do."""
    dialog.setDefaultSuffix(form.suffix)
    typed = Path(next(iter(dialog.selectedFiles()), ""))
    if typed.suffix:
        dialog.selectFile(typed.with_suffix(f".{form.suffix}").name)


def _write(
    read: Callable[[Path], Story],
    volumes: Sequence[Sequence[Path]],
    path: Path,
    form: Format,
    progress: Progress,
) -> None:
    from reader.publish.copy import read_publication, save_copy

    # Understanding a story takes about as long as writing it.
    publication = read_publication(volumes, path.stem, read, lambda done: progress(done / 2))
    save_copy(publication, path, form, lambda done: progress((1 + done) / 2))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Format", text)
