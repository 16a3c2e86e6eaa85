"""Going elsewhere in the story, and back again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.commands import connect_actions
from ui.history import History

if TYPE_CHECKING:
    from ui.commands import Actions
    from ui.front import FrontParts


class Going(QObject):
    """Remembers where every jump began: to a chapter, a bookmark, a match, but not to the next page."""

    def __init__(self, front: FrontParts, actions: Actions) -> None:
        super().__init__(front.window)
        self._page, self._actions = front.page, actions
        self._history = History()
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
        front.reading.story_known.connect(self._on_story_known)
        self._put(History())

    def go_to(self, offset: int) -> None:
        """Go to a place and read on there."""
        self.jump(lambda: self._page.go_to(offset))
        self._page.setFocus()

    def search_to(self, offset: int) -> None:
        """Show a place a search has led to; a search of many steps is one jump."""
        if self._page.anchor == self._searched_to:
            self._page.reveal(offset)
        else:
            self.jump(lambda: self._page.reveal(offset))
        self._searched_to = self._page.anchor

    def jump(self, go: Callable[[], object]) -> None:
        """Go away from here; where that leads nowhere, nothing is remembered."""
        before = self._page.anchor
        go()
        if self._page.anchor != before:
            self._put(self._history.left(before))

    def back(self) -> None:
        """Go to where the last jump began."""
        if self._history.behind:
            history, place = self._history.back(self._page.anchor)
            self._put(history)
            self._page.go_to(place)

    def forward(self) -> None:
        """Go to where the reader came back from."""
        if self._history.ahead:
            history, place = self._history.forward(self._page.anchor)
            self._put(history)
            self._page.go_to(place)

    def _put(self, history: History) -> None:
        self._history = history
        self._actions["back"].setEnabled(bool(history.behind))
        self._actions["forward"].setEnabled(bool(history.ahead))

    def _on_story_known(self) -> None:
        self._searched_to = None
        self._put(History())
