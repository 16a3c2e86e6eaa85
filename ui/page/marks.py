"""What is marked on the page: spans of the story's text, each kind of them put by whom it concerns."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ui.page.document import SectionDocument

if TYPE_CHECKING:
    from ui.page.page_view import PageView

_AROUND = 2_000
"""Characters before and after what is shown that are marked, too: lines cut by a column's edge are seen."""
HIGHLIGHTS = "highlights"
"""The kind that lies under all others."""

Span: TypeAlias = "tuple[int, int]"
"""Offsets of the story's text."""
Form: TypeAlias = "Callable[[int], QTextCharFormat]"
"""How the span of a number looks."""


class _Kind(NamedTuple):
    spans: Sequence[Span]
    form: Form
    longest: int


class Marks(QObject):
    """Marks what is shown of any number of spans, also after the page has changed."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        self._kinds: dict[str, _Kind] = {HIGHLIGHTS: _Kind((), self._plain, 0)}
        page.rearranged.connect(self._show)

    def put(self, kind: str, spans: Sequence[Span], chosen: int | None = None) -> None:
        """Mark other spans of a kind, in order of the text, the one numbered ``chosen`` by a line, too."""
        # There may be very many, and each is short.
        self._kinds[kind] = _Kind(spans, lambda number: self._plain(number, chosen), 0)
        self._show()

    def put_formed(self, kind: str, spans: Sequence[Span], form: Form) -> None:
        """Mark other spans of a kind, long ones too, in order of the text, as ``form`` says for each."""
        self._kinds[kind] = _Kind(spans, form, max((end - start for start, end in spans), default=0))
        self._show()

    def _show(self) -> None:
        page, shown = self._page, self._page.shown()
        document = page.document()
        if shown is None or not isinstance(document, SectionDocument):
            return
        marks = [
            _selection(document, kind.spans[number], kind.form(number))
            for kind in self._kinds.values()
            for number in _between(kind, shown.start, shown.end)
        ]
        if marks or page.extraSelections():
            page.setExtraSelections(marks)

    def _plain(self, number: int, chosen: int | None = None) -> QTextCharFormat:
        form, palette = QTextCharFormat(), self._page.palette()
        form.setBackground(palette.highlight())
        if number == chosen:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(palette.color(palette.ColorRole.Accent))
        return form


def _selection(document: SectionDocument, span: Span, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection, cursor = QTextEdit.ExtraSelection(), QTextCursor(document)
    start, end = span
    cursor.setPosition(document.position(start))
    cursor.setPosition(document.position(end), QTextCursor.MoveMode.KeepAnchor)
    selection.cursor, selection.format = cursor, form
    return selection


def _between(kind: _Kind, start: int, end: int) -> list[int]:
    """Return the numbers of the spans that are, at least in part, around a part of the text."""
    first = bisect_left(kind.spans, (start - _AROUND - kind.longest, 0))
    last = bisect_left(kind.spans, (end + _AROUND, 0))
    return [number for number in range(first, last) if kind.spans[number][1] > start - _AROUND]
