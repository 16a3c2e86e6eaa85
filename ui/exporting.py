"""Writes the reader's bookmarks and notes, or all that is theirs, to a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from reader.files import display_name
from ui.writing import Writing

if TYPE_CHECKING:
    from reader.profile import Profile
    from ui.front import FrontParts
    from ui.library.stories import Stories
    from ui.live_settings import LiveSettings


class Exporting(Writing):
    """Asks for a file, writes it in one step, and says what is in it."""

    def __init__(self, profile: Profile, front: FrontParts, stories: Stories, settings: LiveSettings) -> None:
        super().__init__(front, stories)
        self._profile, self._settings = profile, settings

    def ask_where_to(self) -> None:
        """Ask for the file to write."""
        readable = self.tr("To read: bookmarks and notes (*.md)")
        complete = self.tr("To import: everything (*.json)")
        dialog = self._dialog(self.tr("Export bookmarks and notes"))
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([readable, complete])
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("json" if chosen == complete else "md")
        )
        dialog.selectFile(f"inglenook-{date.today().isoformat()}.md")
        dialog.fileSelected.connect(self.export_to)
        dialog.open()

    def export_to(self, name: str) -> None:
        """Write everything to a file that ends in ``.json``, and to any other what is to be read."""
        path = Path(name)
        if self._is_story(path):
            return
        # What is only in the window yet belongs to it, too.
        self._front.reading.keep_position()
        self._settings.keep()
        profile = self._profile
        self._run(lambda: _export(profile, path), lambda number: self._on_exported(path, number), path)

    def _on_exported(self, path: Path, number: int) -> None:
        if number == 1:
            self._say(self.tr("One bookmark or note was written to {}.").format(display_name(path)))
        else:
            words = self.tr("{} bookmarks and notes were written to {}.")
            self._say(words.format(QLocale().toString(number), display_name(path)))


def _export(profile: Profile, path: Path) -> int:
    from reader.library.exchange.export import export_json, export_markdown
    from reader.library.whole_file import write_whole

    export = export_json(profile) if path.suffix.lower() == ".json" else export_markdown(profile)
    write_whole(path, export.pieces)
    return export.annotations
