"""Has the story on the page understood as the user says: the first line stays first, every bookmark stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.files import Unreadable
from reader.library.catalogue import CatalogueEntry
from reader.library.locator import Certainty, Found, locate
from reader.library.place import Bookmark, StoryKey
from reader.library.understood import Opened
from reader.overrides import Overrides
from reader.story import Story
from ui.page.page_view import PageView
from ui.reading import PlacedBookmark, Reading

if TYPE_CHECKING:
    from reader.library.reread import Reread


@dataclass(frozen=True, slots=True)
class Change:
    """What the user has overruled: the story before and now."""

    before: Opened
    now: Opened
    is_undone: bool
    """Whether something said before was taken back."""
    is_kept: bool
    """Whether it is on the disk."""


@dataclass(frozen=True, slots=True)
class _Earlier:
    """Where places were before they were moved: taken back, they return to the very character."""

    anchors: Mapping[int, int] = field(default_factory=lambda: MappingProxyType({}))
    bookmarks: Mapping[Bookmark, Bookmark] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class _Places:
    """The story on the page with the places in it."""

    opened: Opened
    anchor: int
    bookmarks: tuple[PlacedBookmark, ...]

    @property
    def offsets(self) -> tuple[int, ...]:
        return (self.anchor, *(placed.offset for placed in self.bookmarks))


class Overruling(QObject):
    """Changes what the user says of the story on the page."""

    overruled = Signal(Change)
    failed = Signal(str)
    """The file cannot be read as the user says, or not any more: one plain sentence."""
    described = Signal(CatalogueEntry, bool)
    """The file's new entry for the list, and whether it will be the same at the next start."""

    def __init__(self, reading: Reading, page: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading, self._page = reading, page

    def overrule(self, said: Overrides) -> None:
        """Understand the story on the page as the user says; :meth:`Reading.undo` takes it back."""
        if self._reading.opened is not None and said != self._reading.opened.said:
            # It also makes known to which story the text belonged.
            self._reading.keep_position()
            self._read(said, None)

    def _read(self, said: Overrides, earlier: _Earlier | None) -> None:
        # The rules are many: they are loaded when something is overruled.
        from reader.library.reread import reread

        reading = self._reading
        assert reading.opened is not None
        assert reading.path is not None
        path, was = reading.path, _Places(reading.opened, self._page.anchor, reading.bookmarks)

        def failed(error: BaseException) -> None:
            self._on_failed(was, error)

        reading.run(
            lambda: reread(reading.understood, path, was.opened, said, was.offsets, earlier is not None),
            lambda now: self._show(was, now, earlier),
            failed,
        )

    def _show(self, was: _Places, now: Reread, earlier: _Earlier | None) -> None:
        story, reading = now.opened.story, self._reading
        back, key = earlier or _Earlier(), now.opened.key
        same_text = story.text == was.opened.story.text
        pairs = [
            (placed, placed if same_text else _moved(placed, found, story, key, back))
            for placed, found in zip(was.bookmarks, now.places[1:], strict=True)
        ]
        anchor = back.anchors.get(was.anchor, now.places[0].offset)
        changed = {new.bookmark: old.bookmark for old, new in pairs if new.bookmark != old.bookmark}
        reading.show_anew(now.opened, anchor, [new for _, new in pairs])
        is_kept = reading.keep_word(changed)
        if earlier is None:
            self._make_undoable(was.opened.said, _Earlier({anchor: was.anchor}, changed))
        self.described.emit(now.entry, is_kept)
        self.overruled.emit(Change(was.opened, now.opened, earlier is not None, is_kept))

    def _make_undoable(self, said: Overrides, earlier: _Earlier) -> None:
        def take_back() -> bool:
            # A large file may just be being read.
            if self._reading.opened is None:
                return False
            self._read(said, earlier)
            return True

        self._reading.undoable.append(take_back)

    def _on_failed(self, was: _Places, error: BaseException) -> None:
        """Go on with the story as it was."""
        if self._reading.opened is None:
            self._reading.show_anew(was.opened, was.anchor, was.bookmarks)
        if not isinstance(error, Unreadable):
            raise error
        self.failed.emit(str(error))


def _moved(
    placed: PlacedBookmark, found: Found, story: Story, key: StoryKey, back: _Earlier
) -> PlacedBookmark:
    """Return a bookmark as it is in the text as it is now; one that is not sure stays as it was made."""
    bookmark = back.bookmarks.get(placed.bookmark)
    if bookmark is not None and bookmark.text_sha256 == key.text_sha256:
        return PlacedBookmark(bookmark, Found(bookmark.locator.offset, Certainty.EXACT))
    sure = (Certainty.EXACT, Certainty.MOVED)
    if placed.found.certainty not in sure:
        return PlacedBookmark(placed.bookmark, replace(found, certainty=placed.found.certainty))
    if found.certainty not in sure:
        return PlacedBookmark(placed.bookmark, found)
    locator = locate(story, found.offset)
    return PlacedBookmark(replace(placed.bookmark, locator=locator, text_sha256=key.text_sha256), found)
