"""Writes all that is the reader's own to a file, and merges such a file in again."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal

from ui.commands import connect_actions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from reader.library.exchange.document import Document
    from reader.library.exchange.outcome import Outcome
    from reader.profile import Profile
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.parts import OtherParts

Result = TypeVar("Result")


class Exporting(QObject):
    """Asks for a file, reads or writes it beside the window, and says what was done."""

    imported = Signal()
    """There may be other bookmarks, notes, places and marks in the library now."""

    def __init__(
        self, profile: Profile, front: FrontParts, parts: OtherParts, settings: LiveSettings
    ) -> None:
        super().__init__(front.window)
        self._profile, self._front, self._settings = profile, front, settings
        self._stories = parts.shelf.model.stories
        connect_actions(parts.actions, {"export": self.ask_where_to, "import": self.ask_what})

    # Exporting

    def ask_where_to(self) -> None:
        """Ask for the file to write."""
        from PySide6.QtWidgets import QFileDialog

        dialog = self._dialog(self.tr("Export bookmarks and notes"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        readable, complete = self.tr("Bookmarks and notes to read (*.md)"), self.tr("Everything (*.json)")
        dialog.setNameFilters([readable, complete])
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("json" if chosen == complete else "md")
        )
        dialog.selectFile(f"inglenook-{date.today().isoformat()}.md")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Write everything to a file that ends in ``.json``, to any other bookmarks and notes to be read."""
        path = Path(name)
        if self._stories.file(os.fsencode(path)) is not None:
            self._say(
                self.tr("{} is a story. Choose another name; stories are never written to.").format(path.name)
            )
            return
        # What is only in the window yet belongs to it, too.
        self._front.reading.keep_position()
        self._settings.keep()
        profile = self._profile
        self._run(
            lambda: _export(profile, path), lambda number: self._on_exported(path.name, number), path.name
        )

    def _on_exported(self, name: str, number: int) -> None:
        if number == 1:
            self._say(self.tr("One bookmark or note was written to {}.").format(name))
        else:
            self._say(self.tr("{:,} bookmarks and notes were written to {}.").format(number, name))

    # Importing

    def ask_what(self) -> None:
        """Ask for the file to merge."""
        dialog = self._dialog(self.tr("Import bookmarks, notes, places and preferences"))
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Exported by Inglenook (*.json)"))
        dialog.fileSelected.connect(self.import_from)
        dialog.open()

    def import_from(self, name: str) -> None:
        """Merge what is in a file: nothing that is newer here is overwritten."""
        self._front.reading.keep_position()
        library, path = self._profile.library, Path(name)
        self._run(
            lambda: _import(library, path), lambda found: self._on_imported(path.name, *found), path.name
        )

    def _on_imported(self, name: str, document: Document, outcome: Outcome) -> None:
        from ui.merging import merged
        from ui.settings import Settings, settings_of

        before = self._settings.value
        self._settings.put(merged(Settings(), before, settings_of(document.preferences)))
        self.imported.emit()
        self._say(self._what_was_imported(name, outcome, self._settings.value != before))

    def _what_was_imported(self, name: str, outcome: Outcome, has_other_settings: bool) -> str:
        notes, unsound = outcome["annotations"], sum(each.unsound for each in outcome.values())
        rest = sum(each.added + each.updated for section, each in outcome.items() if section != "annotations")
        sentences = []
        if notes.added or notes.updated:
            words = self.tr("{:,} bookmarks and notes were added from {}, {:,} were brought up to date.")
            sentences.append(words.format(notes.added, name, notes.updated))
        if rest or has_other_settings:
            sentences.append(
                self.tr("Places, marks and preferences that are not newer here were taken over.")
            )
        if unsound:
            words = self.tr("{:,} entries were left out, for they are damaged.")
            sentences.append(words.format(unsound))
        return " ".join(sentences) or self.tr("All that is in {} is here already.").format(name)

    # Both

    def _dialog(self, title: str) -> QFileDialog:
        from PySide6.QtWidgets import QFileDialog

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if Path(documents).is_dir() else str(Path.home())
        dialog = QFileDialog(self._front.window, title, folder)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog

    def _run(self, act: Callable[[], Result], done: Callable[[Result], object], name: str) -> None:
        """Do what may take long on a thread; say why it cannot be done."""
        from ui.tasks import Task

        Task(act, done, lambda error: self._on_failed(name, error), self).start()

    def _on_failed(self, name: str, error: BaseException) -> None:
        if isinstance(error, OSError):
            reason = error.strerror or str(error)
            self._say(self.tr("{} could not be written: {}.").format(name, reason))
            return
        from reader.library.database import PlacesError
        from reader.library.exchange.document import UnusableDocument

        if not isinstance(error, (PlacesError, UnusableDocument)):
            raise error
        self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._front.area.notice.say(sentence)


def _export(profile: Profile, path: Path) -> int:
    from reader.library.exchange.export import export_json, export_markdown
    from reader.library.exchange.whole_file import write_whole

    export = export_json(profile) if path.suffix.lower() == ".json" else export_markdown(profile)
    write_whole(path, export.pieces)
    return export.annotations


def _import(library: Path, path: Path) -> tuple[Document, Outcome]:
    from reader.library.exchange.document import read_document
    from reader.library.exchange.merge import merge

    document = read_document(path)
    return document, merge(library, document)
