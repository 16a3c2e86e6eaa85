"""The bookmarks and highlights of the story on the page: setting, changing and removing them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.clean import one_line
from reader.library.annotation import NAME_LIMIT, TEXT_LIMIT, Annotation, Said
from reader.library.locator import locate
from reader.library.span import resolve_spans
from ui.annotations.placed import Placed

if TYPE_CHECKING:
    from reader.library.annotations import Annotations
    from reader.story import Story
    from ui.page.page_view import PageView
    from ui.reading import Reading


class Annotating(QObject):
    """Holds the annotations of the story on the page; what is done to any can be taken back."""

    changed = Signal()
    """There are others, or others are said, or they are somewhere else."""
    removed = Signal(int)
    """So many were removed."""

    def __init__(self, reading: Reading, page: PageView) -> None:
        super().__init__(reading)
        self._reading, self._page = reading, page
        self.placed: tuple[Placed, ...] = ()
        reading.story_read.connect(self.load)
        reading.opening_began.connect(self._clear)
        reading.story_failed.connect(self._clear)

    @property
    def bookmarks(self) -> tuple[Placed, ...]:
        """The bookmarks, in order of the text."""
        return tuple(each for each in self.placed if each.annotation.is_bookmark)

    def bookmarks_here(self) -> tuple[Placed, ...]:
        """Return the bookmarks whose place is on the page."""
        return tuple(each for each in self.bookmarks if self._page.holds(each.start))

    def find(self, key: str) -> Placed | None:
        """Return the one with an identifier, if it is of the story on the page."""
        return next((each for each in self.placed if each.annotation.id == key), None)

    def load(self) -> None:
        """Read the story's annotations as they are in the library."""
        opened = self._reading.opened
        # What waits to be written with the user's word is only here.
        if opened is None or self._reading.has_unkept_word:
            return
        kept = self._reading.keeping.use(lambda places: places.annotations.of(opened.key)) or ()
        text = opened.key.text_sha256
        found = resolve_spans(
            opened.story, [(each.start, each.stop, each.text_sha256 == text) for each in kept]
        )
        self.put(Placed(*pair) for pair in zip(kept, found, strict=True))

    def put(self, placed: Iterable[Placed]) -> None:
        """Have others in their places."""
        self.placed = tuple(sorted(placed, key=lambda each: (each.start, each.end)))
        self.changed.emit()

    # Setting

    def toggle_bookmark(self) -> None:
        """Set a bookmark on the page, or remove what is there."""
        here = self.bookmarks_here()
        if here:
            self.remove([each.annotation.id for each in here])
        else:
            self.bookmark()
        self.changed.emit()

    def bookmark(self) -> Annotation | None:
        """Set a bookmark at the first line of the story's own text on the page; return it if it is kept."""
        story, shown = self._page.story, self._page.shown()
        if story is None or shown is None:
            return None
        in_front = self._page.anchor < story.body_start < shown.end
        return self.add(story.body_start if in_front else self._page.anchor)

    def add(self, start: int, stop: int | None = None, style: str = "") -> Annotation | None:
        """Set a bookmark, or with a second offset highlight all that is between; return it if it is kept."""
        opened = self._reading.opened
        if opened is None:
            return None
        story, made = opened.story, list[Annotation]()
        ends = locate(story, start), None if stop is None else locate(story, stop)
        said = _said(story, "" if stop is None else story.text[start:stop], style)
        self._reading.keeping.tell_again()
        self._act(lambda kept: made.append(kept.add(opened.key, *ends, said)))
        return made[0] if made else None

    # Changing

    def get(self, ids: Iterable[str]) -> tuple[Annotation, ...]:
        """Return annotations, of any story, as they are in the library."""
        return self._reading.keeping.use(lambda places: places.annotations.get(ids)) or ()

    def remove(self, ids: Iterable[str]) -> None:
        """Remove annotations, of any story; they can be brought back."""
        gone = self.get(ids)
        if gone and self._act(lambda kept: kept.remove(gone)):
            self._reading.undoable.add(lambda: self._act(lambda kept: kept.restore(gone)))
            self.removed.emit(len(gone))

    def say(self, ids: Iterable[str], change: Callable[[Said], Said]) -> bool:
        """Change what is said by annotations, of any story; return whether it is kept."""
        before = {each.id: each.said for each in self.get(ids)}

        def take_back() -> bool:
            return self._act(lambda kept: kept.change(before, lambda now: _back(now, before[now.id], change)))

        is_kept = self._act(lambda kept: kept.change(before, lambda now: replace(now, said=change(now.said))))
        if is_kept:
            self._reading.undoable.add(take_back)
        return is_kept

    def put_right(self, annotation: Annotation, start: int, stop: int | None) -> None:
        """Say where in the text an annotation belongs; it can be taken back."""
        opened = self._reading.opened
        if opened is None:
            return
        story, text = opened.story, opened.key.text_sha256
        ends = locate(story, start), None if stop is None else locate(story, stop)
        now = replace(annotation, text_sha256=text, start=ends[0], stop=ends[1])
        if self._act(lambda kept: kept.move([now])):
            self._reading.undoable.add(lambda: self._act(lambda kept: kept.move([annotation])))

    def _act(self, act: Callable[[Annotations], object]) -> bool:
        """Do something in the library, which must know of the text that is on the page; say if it could."""
        if self._reading.has_unkept_word:
            self._reading.keep_position()
        self._reading.keeping.use(lambda places: act(places.annotations))
        if self._reading.keeping.is_failing:
            return False
        self.load()
        return True

    def _clear(self) -> None:
        self.put(())


def _said(story: Story, words: str, style: str) -> Said:
    title, author = (one_line(name or "", NAME_LIMIT) for name in (story.title, story.author))
    return Said(style=style, words=words[:TEXT_LIMIT], title=title, author=author)


def _back(now: Annotation, before: Said, change: Callable[[Said], Said]) -> Annotation:
    """Take back a change and nothing else: another window may have said something since."""
    meant = change(before)
    names = [name for name in Said.__slots__ if getattr(meant, name) != getattr(before, name)]
    return replace(now, said=replace(now.said, **{name: getattr(before, name) for name in names}))
