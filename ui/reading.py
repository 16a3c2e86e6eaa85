"""What is being read: opens stories, keeps the reader's place in them, sets and removes bookmarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.files import Unreadable
from reader.library.locator import Found, Locator, locate, resolve, resolve_all
from reader.library.place import Bookmark, Places, PlacesError, StoryKey
from reader.library.understood import Understood
from reader.story import Story
from ui.page.page_view import PageView

if TYPE_CHECKING:
    from ui.tasks import Task

Result = TypeVar("Result")

_KEPT_WITHIN = 400
"""Milliseconds after the reader moved until the place is on disk."""
_READ_AT_ONCE = 200_000
"""Bytes up to which a file is read before the window goes on; larger ones are read on a thread."""


@dataclass(frozen=True, slots=True)
class PlacedBookmark:
    """A bookmark and where its place is now in the text."""

    bookmark: Bookmark
    found: Found

    @property
    def offset(self) -> int:
        """Where its place is, as an offset of the text."""
        return self.found.offset


class Reading(QObject):
    """The story on the page, and where the reader is in it."""

    story_opened = Signal()
    story_failed = Signal(str)
    """A file cannot be read: one plain sentence."""
    opening_began = Signal()
    """A large file is being read; ``story_opened`` or ``story_failed`` follows."""
    bookmarks_changed = Signal()
    bookmark_removed = Signal()
    position_kept = Signal(str, float)
    """The reader's place is on disk: the hash of the story's text, and how far it is read, from 0 to 1."""
    places_failed = Signal(str)
    """A place could not be written or read: one plain sentence."""

    def __init__(self, library: Path, cache: Path, page: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._page = library, page
        self._understood = Understood(cache)
        self._places: Places | None = None
        self._is_failing = False
        self._task: Task[Story] | None = None
        self._key: StoryKey | None = None
        self._removed: list[Bookmark] = []
        self.path: Path | None = None
        self.bookmarks: tuple[PlacedBookmark, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_WITHIN)
        self._timer.timeout.connect(self.keep_position)
        page.moved.connect(self._on_moved)

    # Opening

    def open(self, path: Path) -> None:
        """Read a file and show it where the reader left it."""
        self._flush()
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self.path = path
        if _size(path) <= _READ_AT_ONCE:
            self._read_at_once(path)
        else:
            from ui.tasks import Task

            self._close_story()
            self.opening_began.emit()
            self._task = Task(lambda: self._understood.read(path), self._on_read, self._on_read_failed, self)
            self._task.start()

    def _read_at_once(self, path: Path) -> None:
        try:
            story = self._understood.read(path)
        except Unreadable as error:
            self._on_read_failed(error)
        else:
            self._on_read(story)

    def _on_read(self, story: Story) -> None:
        assert self.path is not None
        self._task = None
        if not story.blocks:
            self._on_read_failed(Unreadable(self.tr("This file is empty.")))
            return
        self._key = StoryKey.of(story.text, self.path)
        self._removed.clear()
        self._page.show_story(story, self._saved_offset(story, self._key))
        self._load_bookmarks()
        self.story_opened.emit()
        self._on_moved()

    def _on_read_failed(self, error: BaseException) -> None:
        self._task = None
        self._close_story()
        if not isinstance(error, Unreadable):
            self.story_failed.emit(self.tr("This story could not be understood."))
            raise error
        self.story_failed.emit(str(error))

    def _close_story(self) -> None:
        self._key, self.bookmarks = None, ()
        self._page.clear_story()

    def _saved_offset(self, story: Story, key: StoryKey) -> int:
        saved = self._try(lambda places: places.position(key))
        if saved is None:
            return 0
        return resolve(story, saved.locator, saved.text_sha256 == key.text_sha256).offset

    # The place

    def keep_position(self) -> None:
        """Write down where the reader is."""
        self._timer.stop()
        story, key = self._page.story, self._key
        if story is None or key is None:
            return
        locator = self._here(story)
        self._try(lambda places: places.keep_position(key, locator))
        if not self._is_failing:
            self.position_kept.emit(key.text_sha256, locator.progression)

    def _here(self, story: Story) -> Locator:
        """Return the reader's place; one who sees the story's end has read all of it."""
        locator = locate(story, self._page.anchor)
        shown = self._page.shown()
        at_end = shown is not None and shown.end >= story.body_end
        return replace(locator, progression=1.0) if at_end else locator

    def _on_moved(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        if self._timer.isActive():
            self.keep_position()

    # Bookmarks

    def bookmarks_here(self) -> tuple[PlacedBookmark, ...]:
        """Return the bookmarks whose place is on the page."""
        shown = self._page.shown()
        if shown is None:
            return ()
        return tuple(each for each in self.bookmarks if shown.start <= each.offset < shown.end)

    def toggle_bookmark(self) -> None:
        """Set a bookmark at the first line of the story's own text on the page, or remove what is there."""
        here = self.bookmarks_here()
        for placed in here:
            self.remove_bookmark(placed.bookmark)
        if not here:
            self._add_bookmark()
        self.bookmarks_changed.emit()

    def _add_bookmark(self) -> None:
        story, key, shown = self._page.story, self._key, self._page.shown()
        if story is None or key is None or shown is None:
            return
        in_front = self._page.anchor < story.body_start < shown.end
        offset = story.body_start if in_front else self._page.anchor
        self._is_failing = False
        self._try(lambda places: places.add_bookmark(key, locate(story, offset)))
        self._load_bookmarks()

    def remove_bookmark(self, bookmark: Bookmark) -> None:
        """Remove a bookmark; :meth:`undo` brings it back."""
        self._try(lambda places: places.remove_bookmark(bookmark))
        if self._is_failing:
            return
        self._removed.append(bookmark)
        self._load_bookmarks()
        self.bookmark_removed.emit()

    def undo(self) -> None:
        """Bring back the bookmark removed last."""
        if self._removed:
            bookmark = self._removed[-1]
            self._try(lambda places: places.restore_bookmark(bookmark))
            if not self._is_failing:
                self._removed.pop()
                self._load_bookmarks()

    def _load_bookmarks(self) -> None:
        story, key = self._page.story, self._key
        if story is None or key is None:
            return
        kept = self._try(lambda places: places.bookmarks(key)) or ()
        found = resolve_all(story, [(each.locator, each.text_sha256 == key.text_sha256) for each in kept])
        placed = [PlacedBookmark(*pair) for pair in zip(kept, found, strict=True)]
        self.bookmarks = tuple(sorted(placed, key=lambda each: each.found.offset))
        self.bookmarks_changed.emit()

    def progressions(self) -> dict[str | bytes, float]:
        """Return how far stories are read, from 0 to 1, by the hash of their text and by their path."""
        return self._try(Places.progressions) or {}

    def close(self) -> None:
        """Write down where the reader is, and let go of the library."""
        self.keep_position()
        if self._places is not None:
            self._places.close()

    def restored_with(self) -> str | None:
        """Return a sentence saying what was wrong with the library and put right, if anything was."""
        return self._try(lambda places: places.opened_with)

    def _try(self, act: Callable[[Places], Result]) -> Result | None:
        """Use the library; a failure is told once, and what follows tries again."""
        try:
            if self._places is None:
                self._places = Places(self._library)
            result = act(self._places)
        except PlacesError as error:
            if not self._is_failing:
                self._is_failing = True
                self.places_failed.emit(str(error))
            return None
        self._is_failing = False
        return result


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
