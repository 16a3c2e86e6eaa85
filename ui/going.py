"""Going elsewhere in the story, and back again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from ui.commands import connect_actions
from ui.history import History

if TYPE_CHECKING:
    from ui.commands import Actions
    from ui.front import FrontParts


Spot: TypeAlias = "tuple[str, int]"
"""A place in some story: the path of its file, and the offset."""


_END = 1 << 40
"""An offset after the end of any text."""


class Going(QObject):
    """Remembers where every jump began: to a chapter, a bookmark, another story, but not to the next page."""

    story_wanted = Signal(str)
    """Another story is to be opened: its path."""
    history_changed = Signal()
    """There is more, or less, to go back to."""

    def __init__(self, front: FrontParts, actions: Actions) -> None:
        super().__init__(front.window)
        self._page, self._reading, self._actions = front.page, front.reading, actions
        self.history: History[Spot] = History()
        self._awaited: tuple[str, Callable[[], int]] | None = None
        """Where to go in a story that is being opened."""
        self._searched_to: int | None = None
        """Where the last step of a search has led."""
        page = front.page
        connect_actions(
            actions,
            {
                "back": self.back,
                "forward": self.forward,
                "next_chapter": lambda: self.jump(lambda: page.turn_chapter(1)),
                "previous_chapter": lambda: self.jump(lambda: page.turn_chapter(-1)),
                "chapter_start": lambda: self.jump(page.go_to_chapter_start),
                "chapter_end": lambda: self.jump(page.go_to_chapter_end),
                "go_to_start": lambda: self.jump(page.go_to_start),
                "go_to_end": lambda: self.jump(page.go_to_end),
            },
        )
        front.reading.story_opened.connect(self._on_story_opened)
        self.put(self.history)

    def go_to(self, offset: int) -> None:
        """Go to a place and read on there."""
        self.jump(lambda: self._page.go_to(offset))
        self._page.setFocus()

    def go_to_story(self, path: str, place: Callable[[], int] | None = None) -> None:
        """Go to a story: where its reader left it, or to a place, which is asked for once it is open."""
        here = self._here()
        if here is not None and here[0] == path:
            if place is not None:
                self.go_to(place())
        else:
            if here is not None:
                self.put(self.history.left(here))
            self._open(path, place)
        self._page.setFocus()

    def read_on(self, path: str, *, at_end: bool) -> None:
        """Go on in another file as on the next page, or back on the one before: no jump."""
        self._open(path, lambda: _END if at_end else 0)

    def search_to(self, offset: int) -> None:
        """Show a place a search has led to; a search of many steps is one jump."""
        before = self._page.anchor
        if before == self._searched_to:
            self._page.reveal(offset)
        else:
            self.jump(lambda: self._page.reveal(offset))
            if self._page.anchor == before:
                # It was on the page: nobody has gone anywhere yet.
                return
        self._searched_to = self._page.anchor

    def jump(self, go: Callable[[], object]) -> None:
        """Go away from here; where that leads nowhere, nothing is remembered."""
        before = self._here()
        go()
        if before is not None and self._here() != before:
            self.put(self.history.left(before))

    def back(self) -> None:
        """Go to where the last jump began."""
        here = self._here()
        if self.history.behind and here is not None:
            history, spot = self.history.back(here)
            self.put(history)
            self._visit(spot)

    def forward(self) -> None:
        """Go to where the reader came back from."""
        here = self._here()
        if self.history.ahead and here is not None:
            history, spot = self.history.forward(here)
            self.put(history)
            self._visit(spot)

    def _here(self) -> Spot | None:
        path = self._reading.path
        return (str(path), self._page.anchor) if path is not None and self._page.story is not None else None

    def _visit(self, spot: Spot) -> None:
        path, offset = spot
        here = self._here()
        if here is not None and here[0] == path:
            self._page.go_to(offset)
        else:
            self._open(path, lambda: offset)

    def _open(self, path: str, place: Callable[[], int] | None) -> None:
        self._awaited = None if place is None else (path, place)
        self.story_wanted.emit(path)

    def put(self, history: History[Spot]) -> None:
        """Take another history for the one there is."""
        self.history = history
        self._actions["back"].setEnabled(bool(history.behind))
        self._actions["forward"].setEnabled(bool(history.ahead))
        self.history_changed.emit()

    def _on_story_opened(self) -> None:
        self._searched_to = None
        awaited, self._awaited = self._awaited, None
        if awaited is not None and awaited[0] == str(self._reading.path):
            self._page.go_to(awaited[1]())
