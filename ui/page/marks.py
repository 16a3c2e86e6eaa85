"""What is marked on the page: spans of the story's text, each kind of them put by whom it concerns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.page.document import SectionDocument

if TYPE_CHECKING:
    from ui.page.page_view import PageView

_AROUND = 2_000
"""Characters before and after what is shown that are marked, too: lines cut by a column's edge are seen."""


Span: TypeAlias = "tuple[int, int]"
"""Offsets of the story's text."""


class Marks(QObject):
    """Marks what is shown of any number of spans, also after the page has changed."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._marks: dict[str, tuple[Sequence[Span], int | None]] = {}
        page.rearranged.connect(self._show)

    def put(self, kind: str, spans: Sequence[Span], chosen: int | None = None) -> None:
        """Mark other spans of a kind, in order of the text, the one numbered ``chosen`` by a line, too."""
        self._marks[kind] = spans, chosen
        self._show()

    def _show(self) -> None:
        page, shown = self._page, self._page.shown()
        document = page.document()
        if shown is None or not isinstance(document, SectionDocument):
            return
        marks = [
            self._selection(document, spans[number], chosen=number == chosen)
            for spans, chosen in self._marks.values()
            for number in _between(spans, shown.start, shown.end)
        ]
        if marks or page.extraSelections():
            page.setExtraSelections(marks)

    def _selection(self, document: SectionDocument, span: Span, *, chosen: bool) -> QTextEdit.ExtraSelection:
        selection, form, palette = QTextEdit.ExtraSelection(), QTextCharFormat(), self._page.palette()
        form.setBackground(palette.highlight())
        if chosen:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(palette.color(palette.ColorRole.Accent))
        start, end = span
        cursor = QTextCursor(document)
        cursor.setPosition(document.position(start))
        cursor.setPosition(document.position(end), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, form
        return selection


def _between(spans: Sequence[Span], start: int, end: int) -> range:
    """Return the numbers of the spans that begin around a part of the text."""
    return range(bisect_left(spans, (start - _AROUND, 0)), bisect_left(spans, (end + _AROUND, 0)))
