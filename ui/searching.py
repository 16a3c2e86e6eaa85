"""Searching the whole text of all stories: beside the window, in an index kept up to date."""

from __future__ import annotations

import os
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer

from reader.files import display_name
from ui.commands import connect_actions
from ui.reader_process import ReaderProcess
from ui.tasks import Task, raise_again

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from reader.library.fulltext.results import StoryFound
    from reader.profile import Profile
    from ui.front import FrontParts
    from ui.going import Going
    from ui.panels.search_model import Place
    from ui.parts import OtherParts

_TYPED = 120
"""Milliseconds without a key until what was typed is looked for."""


_INDEXED_AFTER = 2_000
"""Milliseconds after a scan until the texts are indexed: whoever has just come wants to read."""


class Answer(NamedTuple):
    """What was found, and whether that is only the first of it."""

    stories: list[StoryFound]
    has_more: bool


class Searching(QObject):
    """Has the texts indexed after every scan, looks for what the panel wants, and goes where it is found."""

    def __init__(self, front: FrontParts, parts: OtherParts, going: Going, profile: Profile) -> None:
        super().__init__(front.window)
        self._front, self._panel, self._shelf, self._going = front, parts.search, parts.shelf, going
        self._finding = parts.find
        self._index, self._library = profile.full_text, profile.library
        self._asked: Task[Answer] | None = None
        self._chosen: tuple[str, tuple[int, int]] | None = None
        """What was chosen last: a story, and the span that was found."""
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED)
        self._typed.timeout.connect(self._ask)
        self._indexing = ReaderProcess(self)
        self._indexing.told.connect(self._on_told)
        self._indexing.finished.connect(self._on_indexed)
        self._panel.wanted.connect(lambda _typed: self._typed.start())
        self._panel.place_chosen.connect(self._on_chosen)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_INDEXED_AFTER)
        self._soon.timeout.connect(self._start_indexing)
        front.reading.story_opened.connect(self._mark)
        front.window.panel_changed.connect(self._mark)
        parts.shelf.scanned.connect(self._soon.start)
        front.window.closing.connect(self._on_closing)
        connect_actions(parts.actions, {"search_library": self.open, "index_anew": self.index_anew})
        self._panel.show_stories((), display_name, has_more=False)

    def open(self) -> None:
        """Ask what to look for in all stories."""
        if not self._panel.isVisible():
            self._front.window.toggle_panel("search")
        self._panel.take_focus()

    # The index

    def index_anew(self) -> None:
        """Throw the index away and make another, for whoever does not trust it."""
        from reader.library.cache import delete_cache

        self._soon.stop()
        self._indexing.stop()
        delete_cache(self._index)
        self._start_indexing()
        self._front.area.notice.say(self.tr("The search index is made anew; until then not all is found."))

    def _start_indexing(self) -> None:
        library = ["--library", str(self._library)] if self._library.exists() else []
        self._indexing.start(["index", "--index", str(self._index), *library], self._shelf.paths)

    def _on_closing(self) -> None:
        self._soon.stop()
        self._indexing.stop()

    def _on_told(self, events: list[dict[str, Any]]) -> None:
        match events[-1]:
            case {"progress": [int(done), int(total)]} if done < total:
                sentence = self.tr("The texts of {} of {} stories can be searched as yet.")
                self._panel.show_progress(sentence.format(done, total))

    def _on_indexed(self) -> None:
        self._panel.show_progress("")
        if self._panel.isVisible() and self._panel.field.text().strip():
            self._ask()

    # Looking for something

    def _ask(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
        typed, index = self._panel.field.text(), self._index
        encodings = {entry.path: entry.encoding for entry in self._shelf.model.stories.entries}
        self._asked = Task(lambda: _answer(index, typed, encodings), self._on_answered, raise_again, self)
        self._asked.start()

    def _on_answered(self, answer: Answer) -> None:
        self._panel.show_stories(answer.stories, self._name, has_more=answer.has_more)

    def _name(self, path: bytes) -> str:
        row = self._shelf.model.stories.file(path)
        if row is None:
            return display_name(path)
        return f"{row.heading} · {row.entry.author}" if row.entry.author else row.heading

    def _on_chosen(self, place: Place) -> None:
        path, excerpt = os.fsdecode(place.story.path), place.excerpt
        self._chosen = (path, (excerpt.start, excerpt.end)) if excerpt else None
        if excerpt is not None:
            # F3 goes on from here.
            self._finding.field.setText(excerpt.found)
        start = excerpt.start if excerpt else None
        self._going.go_to_story(path, None if start is None else lambda: start)
        self._mark()

    def _mark(self) -> None:
        """Mark what was chosen while its story is on the page and the panel beside it."""
        path, span = self._chosen or ("", (0, 0))
        is_there = path == str(self._front.reading.path) and self._panel.isVisible()
        self._front.page.marks.put("searched", [span] if is_there else [])


def _answer(index: Path, typed: str, encodings: Mapping[bytes, str]) -> Answer:
    # Not before something is looked for.
    from reader.library.fulltext.expression import expression
    from reader.library.fulltext.index import MOST, FullText
    from reader.library.fulltext.results import stories_found

    with closing(FullText(index)) as full_text:
        hits = full_text.find(expression(typed))
    return Answer(stories_found(typed, hits, encodings), len(hits) >= MOST)
