"""What the panel lists, and what is done from it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.annotations.entry import Entry, of_any, of_page
from ui.tasks import Task, raise_again

if TYPE_CHECKING:
    from ui.annotations.editing import Editing
    from ui.annotations.placed import Placed
    from ui.front import FrontParts
    from ui.going import Going
    from ui.parts import OtherParts


class Listing(QObject):
    """Fills the panel while it is shown, and does what is asked for in it."""

    def __init__(self, front: FrontParts, parts: OtherParts, going: Going, editing: Editing) -> None:
        super().__init__(front.window)
        self._front, self._panel, self._going = front, parts.bookmarks, going
        self._annotating, self._stories = front.annotating, parts.shelf.model.stories
        self._of_page: dict[str, tuple[Placed, Entry]] = {}
        """The entries of the story on the page: most stay what they are when one is changed."""
        self._asked: Task[list[Entry]] | None = None
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
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if self._panel.isVisible():
            (self._list_all if self._panel.is_of_all else self._list_page)()

    def _list_page(self) -> None:
        story, before = self._front.page.story, self._of_page
        self._of_page = {}
        if story is not None:
            for placed in self._annotating.placed:
                was, entry = before.get(placed.annotation.id, (None, None))
                now = entry if entry is not None and was is placed else of_page(placed, story)
                self._of_page[placed.annotation.id] = placed, now
        entries = (entry for _, entry in self._of_page.values())
        self._panel.show_entries(entries, is_story_open=story is not None)

    def _list_all(self) -> None:
        """List those of all stories: there may be thousands, and meanwhile the window goes on."""
        reading = self._front.reading

        def entries() -> list[Entry]:
            listed = reading.keeping.use(lambda places: places.annotations.every()) or ()
            return [of_any(each, self._title_of) for each in listed]

        self._asked = Task(entries, self._show_all, raise_again, self)
        self._asked.start()

    def _show_all(self, entries: list[Entry]) -> None:
        if self._panel.is_of_all:
            self._panel.show_entries(entries)

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
            self._going.go_to_story(os.fsdecode(self._file(entry.path, entry.text_sha256)), place)

    def _file(self, path: bytes, text_sha256: str) -> bytes:
        """Return where a story is now: its file may have been moved since it was read."""
        if self._stories.file(path) is not None:
            return path
        same = (each.path for each in self._stories.entries if each.text_sha256 == text_sha256)
        return next(same, path)

    def _on_style_requested(self, ids: list[str], style: str) -> None:
        self._annotating.say(ids, lambda said: said._replace(style=style))

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
