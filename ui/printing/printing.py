"""Printing, from the command to the dialog: what is printed is read first."""

from __future__ import annotations

import gc
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt

from ui.commands import connect_actions
from ui.printing.paper import Paper, kept, paper_of
from ui.writing import Writing, files_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from reader.publish.publication import Publication
    from ui.front import FrontParts
    from ui.live_settings import LiveSettings
    from ui.page.typography import Typography
    from ui.parts import OtherParts
    from ui.printing.book import Chapter
    from ui.printing.dialog import PrintDialog
    from ui.type.live_type import LiveType


class Printing(Writing):
    """Opens the dialog for the story on the page, or for those chosen in the list."""

    def __init__(
        self,
        front: FrontParts,
        parts: OtherParts,
        settings: LiveSettings,
        live_type: LiveType,
        menu: QMenu,
    ) -> None:
        super().__init__(front, parts.shelf.model.stories)
        self._panel, self._settings, self._live = parts.library, settings, live_type
        self.dialog: PrintDialog | None = None
        self._action = parts.actions["print"]
        self.of_list = menu.addAction(self.tr("&Print or save as PDF…"))
        self.of_list.triggered.connect(lambda _checked=False: self.print_chosen())
        connect_actions(parts.actions, {"print": self.print_open})
        for changed in (front.reading.story_opened, front.reading.story_failed, front.reading.opening_began):
            changed.connect(lambda *_: self._enable())
        self._enable()

    def _enable(self) -> None:
        self._action.setEnabled(self._front.reading.opened is not None)

    def print_open(self) -> None:
        """Open the dialog for the story on the page, all its files in one."""
        path = self._front.reading.path
        if self._front.reading.opened is None or path is None:
            return
        files = files_of(self._stories.works.row_of(os.fsencode(path)), path)
        self._read_and_open([files], self._live.value, self._chapter(files, path))

    def print_chosen(self) -> None:
        """Open the dialog for the stories chosen in the list."""
        rows = self._panel.chosen_rows()
        volumes = [files_of(row, Path(os.fsdecode(row.entry.path))) for row in rows]
        if volumes:
            self._read_and_open(volumes, self._settings.value.typography, None)

    def _chapter(self, files: Sequence[Path], path: Path) -> Chapter | None:
        """The chapter on the page, if it is in one of some files and not all there is in them."""
        from ui.printing.book import Chapter

        shown, story = self._front.page.shown(), self._front.page.story
        same = Path(os.fsdecode(self._stories.works.same(os.fsencode(path))[0]))
        if shown is None or story is None or same not in files:
            return None
        several = len(files) > 1 or len(story.chapters) > 1
        return Chapter(files.index(same), shown.section.chapter) if several else None

    def _read_and_open(
        self, volumes: Sequence[Sequence[Path]], typography: Typography, chapter: Chapter | None
    ) -> None:
        from reader.publish.copy import read_publication

        read = self._reader()
        title = self.tr("{} stories").format(self._front.window.locale().toString(len(volumes)))
        self._run_shown(
            self.tr("Print or save as PDF"),
            self.tr("Reading what is to be printed…"),
            lambda progress: read_publication(volumes, title, read, progress),
            lambda read_in: self._open(read_in, chapter, typography),
            volumes[0][0],
        )

    def _on_failed(self, path: Path, error: BaseException) -> None:
        from ui.shown_progress import Stopped

        if not isinstance(error, Stopped):
            super()._on_failed(path, error)

    def _open(self, publication: Publication, chapter: Chapter | None, typography: Typography) -> None:
        from ui.printing.dialog import PrintDialog
        from ui.printing.output import Output, printers_size

        paper = paper_of(self._settings.value.paper, self._usual(typography))
        window = self._front.window
        dialog = self.dialog = PrintDialog(publication, chapter, paper, typography, printers_size(), window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(lambda _result: self._settings.change(paper=kept(dialog.form.paper)))
        # A long story stays; each look through it for the garbage of setting it would stop the window.
        gc.freeze()
        Output(dialog, self._front.area.notice, self._refusal)
        dialog.open()

    def _usual(self, typography: Typography) -> Paper:
        """How stories are printed by somebody who has chosen nothing yet."""
        american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        size, header = "Letter" if american else "A4", not self._settings.value.folded
        return Paper(size=size, family=typography.family, header=header)
