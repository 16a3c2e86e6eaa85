"""A band behind the line one reads, for those who like one; the arrows lead it from line to line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from ui.page.book_layout import BookLayout
from ui.page.document import SectionDocument

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.page.page_view import PageView

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class LineGuide(QObject):
    """Keeps to a line's words, whatever becomes of the line; goes along to another page."""

    def __init__(self, page: PageView, colour: QColor) -> None:
        super().__init__(page)
        self._page, self._viewport, self._colour = page, page.viewport(), colour
        self._enabled = False
        self._offset = 0
        page.installEventFilter(self)
        self._viewport.installEventFilter(self)
        page.rearranged.connect(self._on_rearranged)

    def set_enabled(self, enabled: bool) -> None:
        """Show the band from now on, or not."""
        self._enabled = enabled
        self._on_rearranged()

    def set_colour(self, colour: QColor) -> None:
        """Paint in another colour from now on."""
        self._colour = colour
        self._viewport.update()

    @property
    def offset(self) -> int:
        """An offset of the story's text in the line."""
        return self._offset

    def rect(self) -> QRectF:
        """Return the band in the page's viewport; empty where there is none."""
        document, layout = self._document(), self._layout()
        if not self._enabled or document is None or layout is None:
            return QRectF()
        scrolled = (self._page.horizontalScrollBar().value(), self._page.verticalScrollBar().value())
        return layout.line_rect(document.position(self._offset)).translated(-scrolled[0], -scrolled[1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint before the text is painted; take the arrows and clicks."""
        if not self._enabled or self._page.story is None:
            return False
        if watched is self._viewport and event.type() is QEvent.Type.Paint:
            painter = QPainter(self._viewport)
            painter.fillRect(self.rect(), self._colour)
            painter.end()
        elif watched is self._viewport and event.type() is QEvent.Type.MouseButtonPress:
            self._on_pressed(event)
        elif watched is self._page and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return False

    def _on_pressed(self, event: QEvent) -> None:
        document = self._document()
        if isinstance(event, QMouseEvent) and document is not None:
            self._put(document.offset(self._page.cursorForPosition(event.position().toPoint()).position()))

    def _on_key(self, event: QKeyEvent) -> bool:
        step = 0 if event.modifiers() else _STEPS.get(Qt.Key(event.key()), 0)
        if step:
            self._step(step)
        return step != 0

    def _step(self, step: int) -> None:
        """Go to the next or previous line, and to the next or previous page where it is there."""
        document, layout = self._document(), self._layout()
        if document is None or layout is None:
            return
        target = layout.line_beside(document.position(self._offset), step)
        if target is not None and not self._page.shows(target):
            self._page.scroll_by(step * layout.row)
        if target is not None and self._page.shows(target):
            self._put(document.offset(target))
            return
        before = self._page.anchor
        self._page.turn(step)
        shown = self._page.shown()
        if shown is not None and self._page.anchor != before:
            self._put(shown.start if step > 0 else max(shown.start, shown.end - 1))

    def _put(self, offset: int) -> None:
        self._offset = offset
        self._viewport.update()

    def _on_rearranged(self) -> None:
        shown = self._page.shown()
        if shown is not None and not self._page.holds(self._offset):
            self._offset = shown.start
        self._viewport.update()

    def _document(self) -> SectionDocument | None:
        document = self._page.document()
        return document if isinstance(document, SectionDocument) else None

    def _layout(self) -> BookLayout | None:
        layout = self._page.document().documentLayout()
        return layout if isinstance(layout, BookLayout) else None
