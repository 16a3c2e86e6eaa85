"""Has the story on the page understood as the user says: the first line stays first, every mark stays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.files import Unreadable
from reader.library.catalogue import CatalogueEntry
from reader.library.locator import SURE, Found, locate
from reader.library.place import StoryKey
from reader.library.span import FoundSpan
from reader.library.understood import Opened
from reader.overrides import Overrides
from ui.annotations.annotating import Annotating
from ui.annotations.placed import Placed
from ui.page.page_view import PageView
from ui.reading import Reading
from ui.said import said

if TYPE_CHECKING:
    from reader.library.annotation import Annotation
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
    """What was said before, and where places were then: taken back, they return to the very character."""

    said: Overrides
    key: StoryKey
    """The text they were in."""
    anchors: Mapping[int, int]
    placed: Mapping[Annotation, Placed]
    """By the annotation that came of it."""


@dataclass(frozen=True, slots=True)
class _Places:
    """The story on the page with the places in it."""

    opened: Opened
    anchor: int
    placed: tuple[Placed, ...]

    @property
    def offsets(self) -> tuple[int, ...]:
        starts, ends = [each.start for each in self.placed], [each.end for each in self.placed]
        return (self.anchor, *starts, *ends)


class Overruling(QObject):
    """Changes what the user says of the story on the page."""

    overruled = Signal(Change)
    failed = Signal(str)
    """The file cannot be read as the user says, or not any more: one plain sentence."""
    described = Signal(CatalogueEntry, bool)
    """The file's new entry for the list, and whether it will be the same at the next start."""

    def __init__(
        self, reading: Reading, annotating: Annotating, page: PageView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reading, self._annotating, self._page = reading, annotating, page

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
        path, was = reading.path, _Places(reading.opened, self._page.anchor, self._annotating.placed)

        def failed(error: BaseException) -> None:
            self._on_failed(was, error)

        reading.run(
            lambda: reread(reading.understood, path, was.opened, said, was.offsets, earlier is not None),
            lambda now: self._show(was, now, earlier),
            failed,
        )

    def _show(self, was: _Places, now: Reread, earlier: _Earlier | None) -> None:
        reading, key = self._reading, now.opened.key
        back = earlier if earlier and earlier.key == key else None
        placed = tuple(_placed(was, now, back))
        anchor = now.places[0].offset
        if back:
            anchor = back.anchors.get(was.anchor, anchor)
        pairs = [(old.annotation, new.annotation) for old, new in zip(was.placed, placed, strict=True)]
        reading.show_anew(now.opened, anchor)
        self._annotating.put(placed)
        is_kept = reading.keep_word(new for old, new in pairs if new != old)
        if earlier is None:
            origins = {new.annotation: old for old, new in zip(was.placed, placed, strict=True)}
            self._make_undoable(_Earlier(was.opened.said, was.opened.key, {anchor: was.anchor}, origins))
        self.described.emit(now.entry, is_kept)
        self.overruled.emit(Change(was.opened, now.opened, earlier is not None, is_kept))

    def _make_undoable(self, earlier: _Earlier) -> None:
        def take_back() -> bool:
            # A large file may just be being read.
            if self._reading.opened is None:
                return False
            self._read(earlier.said, earlier)
            return True

        self._reading.undoable.add(take_back, of_story=True)

    def _on_failed(self, was: _Places, error: BaseException) -> None:
        """Go on with the story as it was."""
        if self._reading.opened is None:
            self._reading.show_anew(was.opened, was.anchor)
            self._annotating.put(was.placed)
        if not isinstance(error, Unreadable):
            raise error
        self.failed.emit(said(error))


def _placed(was: _Places, now: Reread, back: _Earlier | None) -> Iterator[Placed]:
    """Yield the annotations as they are in the text as it is now."""
    starts, ends = now.places[1 : 1 + len(was.placed)], now.places[1 + len(was.placed) :]
    for placed, start, end in zip(was.placed, starts, ends, strict=True):
        origin = back.placed.get(placed.annotation) if back else None
        if origin is not None:
            yield origin
        elif now.opened.key == was.opened.key:
            yield placed
        else:
            yield _moved(placed, _span(start, end), now.opened)


def _span(start: Found, end: Found) -> FoundSpan:
    sure = start.certainty in SURE and end.certainty in SURE
    certainty = start.certainty if sure or start.certainty not in SURE else end.certainty
    return FoundSpan(start.offset, max(start.offset, end.offset), certainty)


def _moved(placed: Placed, found: FoundSpan, now: Opened) -> Placed:
    """Return an annotation as it is in another text; one that is not sure stays as it was made."""
    if not placed.is_sure:
        return Placed(placed.annotation, found._replace(certainty=placed.found.certainty))
    if found.certainty not in SURE:
        return Placed(placed.annotation, found)
    stop = None if placed.annotation.is_bookmark else locate(now.story, found.end)
    moved = placed.annotation._replace(
        start=locate(now.story, found.start), stop=stop, text_sha256=now.key.text_sha256
    )
    return Placed(moved, found)
