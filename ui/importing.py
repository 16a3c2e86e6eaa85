"""Merges into the library what was exported from this one or another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal

from reader.files import display_name
from ui.transfer import Transfer

if TYPE_CHECKING:
    from reader.library.exchange.document import Document
    from reader.library.exchange.outcome import Outcome
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings


class Importing(Transfer):
    """Asks for a file, merges what is in it, and says what came of it."""

    imported = Signal()
    """There may be other bookmarks, notes, places and marks in the library now."""

    def __init__(self, library: Path, front: FrontParts, settings: LiveSettings) -> None:
        super().__init__(front)
        self._library, self._settings = library, settings

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
        library, path = self._library, Path(name)
        self._run(lambda: _import(library, path), lambda found: self._on_imported(path, *found), path)

    def _on_imported(self, path: Path, document: Document, outcome: Outcome) -> None:
        from ui.merging import merged
        from ui.settings import Settings, settings_of

        before = self._settings.value
        self._settings.put(merged(Settings(), before, settings_of(document.preferences)))
        self.imported.emit()
        sentences = self._what_came(outcome, self._settings.value != before)
        nothing = self.tr("All that is in {} is here already.").format(display_name(path))
        self._say(" ".join(sentences) or nothing)

    def _what_came(self, outcome: Outcome, has_other_settings: bool) -> list[str]:
        notes, unsound = outcome["annotations"], sum(each.unsound for each in outcome.values())
        rest = sum(each.added + each.updated for name, each in outcome.items() if name != "annotations")
        sentences = []
        if notes.added or notes.updated:
            words = self.tr("Bookmarks and notes: {} new, {} brought up to date.")
            sentences.append(words.format(QLocale().toString(notes.added), QLocale().toString(notes.updated)))
        if rest or has_other_settings:
            sentences.append(self.tr("Places, marks or preferences were brought up to date."))
        if unsound:
            sentences.append(
                self.tr("Damaged entries that were left out: {}.").format(QLocale().toString(unsound))
            )
        return sentences


def _import(library: Path, path: Path) -> tuple[Document, Outcome]:
    from reader.library.exchange.document import read_document
    from reader.library.exchange.merge import merge

    document = read_document(path)
    return document, merge(library, document)
