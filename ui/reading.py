"""What is being read: opens stories, and keeps the reader's place in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.files import Unreadable, state_of
from reader.library.grown import NewChapters, new_chapters
from reader.library.locator import Certainty, Locator, locate, resolve
from reader.library.place import Places, StoryKey
from reader.library.understood import Opened, Understood
from reader.story import Story
from ui.keeping import Keeping
from ui.page.page_view import PageView
from ui.preview import Preview
from ui.said import said
from ui.undo import Undo

if TYPE_CHECKING:
    from reader.library.annotation import Annotation
    from reader.library.overruled import Overruled
    from ui.tasks import Task

Result = TypeVar("Result")

_KEPT_WITHIN = 400
"""Milliseconds after the reader moved until the place is on disk."""
_READ_AT_ONCE = 200_000
"""Bytes up to which a file is read before the window goes on; larger ones are read on a thread."""
_RECALLED_AT_ONCE = 1_500_000
"""The same for files of which it is remembered how they were understood."""


class Reading(QObject):
    """The story on the page, and where the reader is in it."""

    story_known = Signal(StoryKey)
    """What story comes next: it is shown at once."""
    story_read = Signal()
    """A file was read, and is on the page; ``story_opened`` follows."""
    story_opened = Signal()
    """Another story is on the page, or the same one understood anew."""
    story_failed = Signal(str)
    """A file cannot be read: one plain sentence."""
    opening_began = Signal()
    """A large file is being read; ``story_opened`` or ``story_failed`` follows."""
    story_previewed = Signal()
    """Of a huge file the part around the reader's place is on the page; the same follows."""
    position_kept = Signal(StoryKey, Locator)
    """The reader's place is on disk."""

    def __init__(self, library: Path, cache: Path, page: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._task: Task[Any] | None = None
        self._unkept: dict[str, Annotation] | None = None
        """The annotations to be written with the user's word, while that is not on the disk."""
        self._unfound = False
        """Whether where the reader was could not be read, and they are still where the story begins."""
        self._preview = Preview(page, self._on_previewed, self)
        self.understood = Understood(cache)
        self.keeping = Keeping(library, self)
        self.path: Path | None = None
        self.opened: Opened | None = None
        """What is on the page."""
        self.grown: NewChapters | None = None
        self.certainty = Certainty.EXACT
        """How sure it is that the story was opened where its reader left it."""
        self.heard: int | None = None
        """Where a voice reads aloud, or did last: on the page, that is nearer than the first line."""
        self.undoable = Undo()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_KEPT_WITHIN)
        self._timer.timeout.connect(self.keep_position)
        page.moved.connect(self._on_moved)
        self.keeping.saving_due.connect(self._on_saving_due)

    # Opening

    @property
    def is_reading(self) -> bool:
        """Whether a large file is being read."""
        return self._task is not None

    def open(self, path: Path) -> None:
        """Read a file and show it where the reader left it."""
        self._flush()
        self.path = path
        overruled = self.keeping.use(Places.overruled) or {}
        last = self.keeping.use(lambda places: places.position(StoryKey("", os.fsencode(path))))
        # What was never open here is read once, on the thread.
        known = self._remembered(path, overruled) if last else None
        if known is not None:
            self._stop_reading()
            self._on_read(known)
            return
        tell = self._preview.teller(last.locator.offset if last else 0)
        self.run(lambda: self.understood.open(path, overruled, tell), self._on_read, self._on_read_failed)
        self._preview.begin()

    def run(
        self,
        function: Callable[[], Result],
        done: Callable[[Result], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Read the file with a function: at once, or if it is large on a thread, with no story open."""
        self._stop_reading()
        if self.path is None or state_of(os.fsencode(self.path))[0] <= _READ_AT_ONCE:
            try:
                result = function()
            except Unreadable as error:
                failed(error)
            else:
                done(result)
            return
        from ui.tasks import Task

        self._close_story()
        self.opening_began.emit()
        self._task = Task(function, done, failed, self)
        self._task.start()

    def _stop_reading(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._preview.end()

    def _remembered(self, path: Path, overruled: Overruled) -> Opened | None:
        """A file too large to be understood at once, if it need not be."""
        if not _READ_AT_ONCE < state_of(os.fsencode(path))[0] <= _RECALLED_AT_ONCE:
            return None
        try:
            return self.understood.remembered(path, overruled)
        except Unreadable:
            return None

    def _on_read(self, opened: Opened) -> None:
        if not opened.story.blocks:
            self._on_read_failed(Unreadable(self.tr("This file is empty.")))
            return
        self.undoable.leave_story()
        self._task, self._unkept, self.opened, self.heard = None, None, opened, None
        self.story_known.emit(opened.key)
        self._page.show_story(opened.story, self._preview.reached() or self._saved_offset(opened))
        self._preview.end()
        self.story_read.emit()
        self.story_opened.emit()
        self._unfound = self.keeping.is_failing
        if not self._unfound:
            self._on_moved()

    def _on_previewed(self, story: Story, offset: int) -> None:
        if self._task is not None and story.blocks and self.path is not None:
            # Its hash would take too long.
            self.story_known.emit(StoryKey("", os.fsencode(self.path)))
            self._page.show_story(story, offset)
            self.story_previewed.emit()

    def show_anew(self, opened: Opened, offset: int) -> None:
        """Show the story as it is understood now."""
        self._task, self.opened, self.heard = None, opened, None
        self._page.show_story(opened.story, offset)
        self.story_opened.emit()
        self._on_moved()

    @property
    def has_unkept_word(self) -> bool:
        """Whether something that the user says of the story is not on the disk yet."""
        return self._unkept is not None

    def keep_word(self, moved: Iterable[Annotation]) -> bool:
        """Write down what the user says of the story, with the places in it as it is understood now.

        ``moved`` are the annotations that are not where the library has them. Returns whether it
        worked; else it is tried again with the next place that is kept.
        """
        self._unkept = (self._unkept or {}) | {each.id: each for each in moved}
        self.keep_position()
        return self._unkept is None

    def _on_read_failed(self, error: BaseException) -> None:
        self._task = None
        self._close_story()
        if not isinstance(error, Unreadable):
            self.story_failed.emit(self.tr("This story could not be understood."))
            raise error
        self.story_failed.emit(said(error))

    def _close_story(self) -> None:
        self.opened = None
        self._page.clear_story()

    def _saved_offset(self, opened: Opened) -> int:
        saved = self.keeping.use(lambda places: places.position(opened.key))
        self.grown, self.certainty = None, Certainty.EXACT
        if saved is None:
            return 0
        same = saved.text_sha256 == opened.key.text_sha256
        found = resolve(opened.story, saved.locator, same)
        self.grown = None if same else new_chapters(opened.story, saved.locator, found.offset)
        if self.grown is None and 0 < saved.progression < 1:
            # Who had not begun, or had read all of it, misses nothing.
            self.certainty = found.certainty
        return self.grown.start if self.grown else found.offset

    # The place

    def keep_position(self) -> None:
        """Write down where the reader is."""
        self._timer.stop()
        opened, unkept = self.opened, self._unkept
        if opened is None or self._unfound:
            return
        here = self._here(opened.story)

        def keep(places: Places) -> None:
            if unkept is None:
                places.keep_position(opened.key, here)
            else:
                places.overrule(opened.content_sha256, opened.said, opened.key, here, unkept.values())

        self.keeping.use(keep)
        if not self.keeping.is_failing:
            self._unkept = None
            self.position_kept.emit(opened.key, here)

    def _here(self, story: Story) -> Locator:
        """Return the reader's place; one who sees the story's end has read all of it."""
        heard = self.heard if self.heard is not None and self._page.holds(self.heard) else None
        locator = locate(story, self._page.anchor if heard is None else heard)
        shown = self._page.shown()
        at_end = shown is not None and shown.end >= story.body_end
        return locator._replace(progression=1.0) if at_end else locator

    def hear(self, offset: int) -> None:
        """Take note of where a voice is."""
        self.heard = offset
        self._keep_soon()

    def _on_moved(self) -> None:
        self._unfound = False
        self._keep_soon()

    def _keep_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_saving_due(self) -> None:
        if self._unfound and self.path is not None:
            self.open(self.path)
        self.keep_position()

    def _flush(self) -> None:
        if self._timer.isActive() or self._unkept is not None:
            self.keep_position()

    def close(self) -> None:
        """Write down where the reader is, and let go of the library."""
        self.keep_position()
        self.keeping.close()
