"""What is marked on the page: spans of the story's text, each kind of them put by whom it concerns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.page.document import SectionDocument

if TYPE_CHECKING:
    from ui.page.page_view import PageView

_AROUND = 2_000
"""Characters before and after what is shown that are marked, too: lines cut by a column's edge are seen."""


class Mark(NamedTuple):
    """A span to be marked; one that is ``chosen`` is told from the others by a line below it."""

    start: int
    end: int
    chosen: bool = False


class Marks(QObject):
    """Marks what is shown of any number of spans, also after the page has changed."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._marks: dict[str, Sequence[Mark]] = {}
        page.rearranged.connect(self._show)

    def put(self, kind: str, marks: Sequence[Mark]) -> None:
        """Mark other spans of a kind, in order of the text."""
        self._marks[kind] = marks
        self._show()

    def _show(self) -> None:
        page, shown = self._page, self._page.shown()
        document = page.document()
        if shown is None or not isinstance(document, SectionDocument):
            return
        marks = [each for kind in self._marks.values() for each in _between(kind, shown.start, shown.end)]
        if marks or page.extraSelections():
            page.setExtraSelections([self._selection(document, mark) for mark in marks])

    def _selection(self, document: SectionDocument, mark: Mark) -> QTextEdit.ExtraSelection:
        selection, form, palette = QTextEdit.ExtraSelection(), QTextCharFormat(), self._page.palette()
        form.setBackground(palette.highlight())
        if mark.chosen:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(palette.color(palette.ColorRole.Accent))
        cursor = QTextCursor(document)
        cursor.setPosition(document.position(mark.start))
        cursor.setPosition(document.position(mark.end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection


def _between(marks: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    first = bisect_left(marks, start - _AROUND, key=lambda mark: mark.start)
    last = bisect_left(marks, end + _AROUND, key=lambda mark: mark.start)
    return marks[first:last]
