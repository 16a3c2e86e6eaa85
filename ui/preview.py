"""What is shown of a huge file while the rest of it is still being understood."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.story import Story
from ui.painted import WhenPainted

if TYPE_CHECKING:
    from reader.read import FileText
    from ui.page.page_view import PageView

_PATIENCE = 1.0
"""Seconds the thread waits for the page to be painted: two threads of Python hold each other up."""


class Preview(QObject):
    """Brings the part around one place from the thread that reads a file to the page."""

    _told = Signal(object, Story, int, Event)

    def __init__(self, page: PageView, show: Callable[[Story, int], object], parent: QObject) -> None:
        """Take what is to be done with the part and the place in it, on the thread of the window."""
        super().__init__(parent)
        self._page, self._show = page, show
        self._wanted: object | None = None
        self._next: object | None = None
        self._story: Story | None = None
        self._offset = 0
        self._told.connect(self._on_told)

    def teller(self, offset: int) -> Callable[[FileText], None]:
        """What is to be told, on any thread, when the text is known; ``offset`` is where the reader was.

        It is shown only after :meth:`begin`.
        """
        wanted = self._next = object()

        def tell(text: FileText) -> None:
            place, painted = min(offset, len(text.text)), Event()
            self._told.emit(wanted, text.around(place), place, painted)
            painted.wait(_PATIENCE)

        return tell

    def begin(self) -> None:
        """Wait for what the last teller is told, and for nothing else."""
        self._wanted, self._story = self._next, None

    def reached(self) -> int | None:
        """Where the reader has gone in what was shown; None where nothing was, or they have not moved."""
        shown = self._story is not None and self._page.story is self._story
        return self._page.anchor if shown and self._page.anchor != self._offset else None

    def end(self) -> None:
        """Forget what was wanted: the whole story is there, or another one is."""
        self._wanted = self._story = None

    def _on_told(self, wanted: object, story: Story, offset: int, painted: Event) -> None:
        if wanted is not self._wanted:
            painted.set()
            return
        self._story, self._offset = story, offset
        self._show(story, offset)
        WhenPainted(self._page.viewport(), painted.set)
