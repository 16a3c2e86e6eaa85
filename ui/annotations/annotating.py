"""The bookmarks and highlights of the story on the page: setting, changing and removing them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.clean import one_line
from reader.library.annotation import NAME_LIMIT, TEXT_LIMIT, Annotation, Said
from reader.library.locator import Certainty, locate
from reader.library.span import FoundSpan, resolve_spans
from ui.annotations.placed import Placed

if TYPE_CHECKING:
    from reader.library.annotations import Annotations
    from reader.story import Story
    from ui.page.page_view import PageView
    from ui.reading import Reading

Result = TypeVar("Result")


class Annotating(QObject):
    """Holds the annotations of the story on the page; what is done to any can be taken back."""

    changed = Signal()
    """There are others, or others are said, or they are somewhere else."""
    bookmark_asked_for = Signal()
    """A bookmark is about to be written down; once it is on the disk ``changed`` follows."""
    removed = Signal(int)
    """So many were removed."""

    def __init__(self, reading: Reading, page: PageView) -> None:
        super().__init__(reading)
        self._reading, self._page = reading, page
        self.placed: tuple[Placed, ...] = ()
        """In order of the text."""
        self.bookmarks: tuple[Placed, ...] = ()
        """Those that are bookmarks."""
        reading.story_read.connect(self.load)
        reading.opening_began.connect(self._clear)
        reading.story_failed.connect(self._clear)

    def bookmarks_here(self) -> tuple[Placed, ...]:
        """Return the bookmarks whose place is on the page."""
        return self._here(self.bookmarks)

    def here(self) -> tuple[Placed, ...]:
        """Return the annotations that begin on the page."""
        return self._here(self.placed)

    def _here(self, placed: Sequence[Placed]) -> tuple[Placed, ...]:
        shown = self._page.shown()
        if shown is None:
            return ()
        # On a title page words need not stand in the order of the text.
        ends = shown.section.start, shown.section.end
        first, last = (bisect_left(placed, end, key=lambda each: each.start) for end in ends)
        return tuple(each for each in placed[first : last + 1] if self._page.holds(each.start))

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
        self.bookmarks = tuple(each for each in self.placed if each.annotation.is_bookmark)
        self.changed.emit()

    # Setting

    def toggle_bookmark(self) -> None:
        """Set a bookmark on the page, or remove what is there."""
        here = self.bookmarks_here()
        if here:
            self.remove([each.annotation.id for each in here])
        else:
            self.bookmark()

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
        story = opened.story
        ends = locate(story, start), None if stop is None else locate(story, stop)
        said = _said(story, "" if stop is None else story.text[start:stop], style)
        self._reading.keeping.tell_again()
        if stop is None:
            self.bookmark_asked_for.emit()
        made = self._act(lambda kept: kept.add(opened.key, *ends, said))
        found = FoundSpan(start, start if stop is None else stop, Certainty.EXACT)
        self.put(self.placed if made is None else (*self.placed, Placed(made, found)))
        return made

    # Changing

    def get(self, ids: Iterable[str]) -> tuple[Annotation, ...]:
        """Return annotations, of any story, as they are in the library."""
        return self._reading.keeping.use(lambda places: places.annotations.get(ids)) or ()

    def remove(self, ids: Iterable[str]) -> None:
        """Remove annotations, of any story; they can be brought back."""
        gone = self.get(ids)
        if gone and self._done(lambda kept: kept.remove(gone)):
            names = {each.id for each in gone}
            self.put(each for each in self.placed if each.annotation.id not in names)
            self._reading.undoable.add(lambda: self._done_anew(lambda kept: kept.restore(gone)))
            self.removed.emit(len(gone))

    def say(self, ids: Iterable[str], change: Callable[[Said], Said]) -> bool:
        """Change what is said by annotations, of any story; return whether it is kept."""
        before = {each.id: each.said for each in self.get(ids)}

        def take_back() -> bool:
            back = self._done(
                lambda kept: kept.change(before, lambda now: _back(now, before[now.id], change))
            )
            return back and self._said_anew(before)

        is_kept = self._done(
            lambda kept: kept.change(before, lambda now: now._replace(said=change(now.said)))
        )
        if is_kept:
            self._said_anew(before)
            self._reading.undoable.add(take_back)
        return is_kept

    def put_right(self, annotation: Annotation, start: int, stop: int | None) -> None:
        """Say where in the text an annotation belongs; it can be taken back."""
        opened = self._reading.opened
        if opened is None:
            return
        story, text = opened.story, opened.key.text_sha256
        ends = locate(story, start), None if stop is None else locate(story, stop)
        now = annotation._replace(text_sha256=text, start=ends[0], stop=ends[1])
        if self._done_anew(lambda kept: kept.move([now])):
            self._reading.undoable.add(lambda: self._done_anew(lambda kept: kept.move([annotation])))

    # In the library

    def _act(self, act: Callable[[Annotations], Result]) -> Result | None:
        """Do something in the library, which must know of the text that is on the page."""
        if self._reading.has_unkept_word:
            self._reading.keep_position()
        return self._reading.keeping.use(lambda places: act(places.annotations))

    def _done(self, act: Callable[[Annotations], object]) -> bool:
        """Do something in the library; say if it could be done."""
        self._act(act)
        return not self._reading.keeping.is_failing

    def _done_anew(self, act: Callable[[Annotations], object]) -> bool:
        """Do something in the library, and find every annotation again; say if it could be done."""
        is_done = self._done(act)
        if is_done:
            self.load()
        return is_done

    def _said_anew(self, ids: Iterable[str]) -> bool:
        """Have what is said by some annotations now."""
        now = {each.id: each for each in self.get(ids)}
        self.put(
            each._replace(annotation=now[each.annotation.id]) if each.annotation.id in now else each
            for each in self.placed
        )
        return True

    def _clear(self) -> None:
        self.put(())


def _said(story: Story, words: str, style: str) -> Said:
    title, author = (one_line(name or "", NAME_LIMIT) for name in (story.title, story.author))
    return Said(style=style, words=words[:TEXT_LIMIT], title=title, author=author)


def _back(now: Annotation, before: Said, change: Callable[[Said], Said]) -> Annotation:
    """Take back a change and nothing else: another window may have said something since."""
    meant = change(before)
    names = [name for name in Said._fields if getattr(meant, name) != getattr(before, name)]
    return now._replace(said=now.said._replace(**{name: getattr(before, name) for name in names}))
