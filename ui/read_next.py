"""What the last page offers to read next, from the list."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.library.next import read_next
from reader.page.piece import Piece, Role
from reader.story import Run
from reader.text.runs import LINE_END
from ui.library.list_model import ListModel
from ui.library.row import Row

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.page.page_view import PageView
    from ui.reading import Reading

ACTION = "read_next:"
"""The action of what is offered; its number follows."""
_SHOWN_AFTER, _SETTLED_AFTER = 100, 1_000
"""Milliseconds after a story was opened, and after a change of the list, until that is looked through.

The page is shown first; and a scan changes the list all the time.
"""


class ReadNext(QObject):
    """Keeps the end of the story on the page up to date."""

    story_chosen = Signal(bytes)
    """A story that was offered was chosen: its path."""
    offered = Signal(bool)
    """Whether there is something to read next."""

    def __init__(self, front: FrontParts, model: ListModel) -> None:
        super().__init__(front.window)
        self._page: PageView = front.page
        self._reading: Reading = front.reading
        self._model = model
        self._rows: Sequence[Row] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.offer)
        model.stories_changed.connect(self._on_list_changed)
        self._reading.story_opened.connect(lambda: self._timer.start(_SHOWN_AFTER))
        self._reading.opening_began.connect(lambda: self._show(()))

    def offer(self) -> None:
        """Look for what to read next, and show it after the story."""
        path = self._reading.path
        row = self._model.stories.file(os.fsencode(path)) if path else None
        if self._page.story is None or row is None:
            self._show(())
            return
        stories = self._model.stories
        found = read_next(row.entry, stories.usual, stories.is_unread)
        self._show([Row(entry) for entry in found], row)

    def choose(self, action: str) -> None:
        """Choose what an action of the page offers, if it is one of these."""
        number = action.removeprefix(ACTION)
        if action.startswith(ACTION) and int(number) < len(self._rows):
            self.story_chosen.emit(self._rows[int(number)].entry.path)

    def choose_first(self) -> None:
        """Choose what is offered first."""
        self.choose(f"{ACTION}0")

    def _on_list_changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_SETTLED_AFTER)

    def _show(self, rows: Sequence[Row], current: Row | None = None) -> None:
        self._rows = rows
        ending = tuple(self._ending(rows, current)) if rows and current else ()
        self._page.set_manner(self._page.manner._replace(ending=ending))
        self.offered.emit(bool(rows))

    def _ending(self, rows: Sequence[Row], current: Row) -> Iterator[Piece]:
        assert self._page.story is not None
        end = len(self._page.story.text)
        yield Piece(Role.BREAK, (Run("* * *", end, end),))
        yield Piece(Role.AFTERWORD, (Run(self.tr("Read next"), end, end),))
        for number, row in enumerate(rows):
            same = row.heading == current.heading
            title = f"{row.heading}, {row.distinction}" if same else row.heading
            author = f"{LINE_END}{row.entry.author}" if row.entry.author else ""
            runs = (Run(title, end, end), Run(author, end, end, emphasis=True))
            yield Piece(Role.NEXT, runs, action=f"{ACTION}{number}")
