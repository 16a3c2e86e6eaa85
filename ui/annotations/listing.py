"""What the panel lists, and what is done from it."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.annotations.entry import Entry, of_any, of_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.annotations.editing import Editing
    from ui.front import FrontParts
    from ui.going import Going
    from ui.parts import OtherParts


class Listing(QObject):
    """Fills the panel while it is shown, and does what is asked for in it."""

    def __init__(self, front: FrontParts, parts: OtherParts, going: Going, editing: Editing) -> None:
        super().__init__(front.window)
        self._front, self._panel, self._going = front, parts.bookmarks, going
        self._annotating, self._stories = front.annotating, parts.shelf.model.stories
        panel, annotating = self._panel, front.annotating
        for told in (annotating.changed, panel.shown, panel.scope_chosen):
            told.connect(self.refresh)
        panel.entry_chosen.connect(self._go_to)
        panel.removal_requested.connect(annotating.remove)
        panel.edit_requested.connect(lambda entry: editing.edit(entry.id))
        panel.style_requested.connect(self._on_style_requested)
        panel.put_right_requested.connect(self._put_right)

    def refresh(self) -> None:
        """List what there is now."""
        if self._panel.isVisible():
            self._panel.show_entries(self._of_all() if self._panel.is_of_all else self._of_page())

    def _of_page(self) -> Sequence[Entry]:
        story = self._front.page.story
        return [of_page(placed, story) for placed in self._annotating.placed] if story is not None else []

    def _of_all(self) -> Sequence[Entry]:
        listed = self._front.reading.keeping.use(lambda places: places.annotations.every()) or ()
        return [of_any(each, self._title_of) for each in listed]

    def _title_of(self, path: bytes) -> str:
        row = self._stories.file(path)
        return row.heading if row is not None else ""

    def _go_to(self, entry: Entry) -> None:
        def place() -> int:
            placed = self._annotating.find(entry.id)
            return placed.start if placed is not None else entry.offset

        if entry.path is None:
            self._going.go_to(place())
        else:
            self._going.go_to_story(os.fsdecode(entry.path), place)

    def _on_style_requested(self, ids: list[str], style: str) -> None:
        self._annotating.say(ids, lambda said: replace(said, style=style))

    def _put_right(self, entry: Entry) -> None:
        placed, page = self._annotating.find(entry.id), self._front.page
        if placed is None:
            return
        selected = page.selected()
        if placed.annotation.is_bookmark:
            self._annotating.put_right(placed.annotation, page.anchor, None)
        elif selected is not None:
            self._annotating.put_right(placed.annotation, *selected)
        else:
            self._front.area.notice.say(self.tr("Select the words it belongs to, and choose this again."))
