"""What somebody points at on the page, with the mouse or the text cursor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QContextMenuEvent, QTextCursor

from ui.page.book_layout import BookLayout
from ui.page.document import SectionDocument
from ui.page.page_view import PageView

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent


@dataclass(frozen=True, slots=True)
class Pointed:
    """A character of the page and the line it is set in, as offsets of the story's text."""

    offset: int
    line_start: int
    line_end: int


class Pointing(QObject):
    """Tells when a menu is asked for on a page, and what for."""

    menu_requested = Signal(QPoint, object)
    """Where on the screen, and the :class:`Pointed`; None where nothing of the file is shown."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page = page
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that ask for a menu, those in the margins too."""
        if not isinstance(event, QContextMenuEvent) or self._page.story is None:
            return super().eventFilter(watched, event)
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.request_by_keys()
        else:
            point = self._page.viewport().mapFromGlobal(event.globalPos())
            self.menu_requested.emit(event.globalPos(), at_point(self._page, point))
        return True

    def request_by_keys(self) -> None:
        """Ask for the menu of the line the text cursor is in."""
        pointed = by_keys(self._page)
        self.menu_requested.emit(_below(self._page, pointed), pointed)


def at_point(page: PageView, point: QPoint) -> Pointed | None:
    """Return what is nearest to a point of the page's viewport."""
    document, layout = page.document(), page.document().documentLayout()
    if not isinstance(document, SectionDocument) or not isinstance(layout, BookLayout):
        return None
    scrolled = point + QPoint(page.horizontalScrollBar().value(), page.verticalScrollBar().value())
    start, end, at = layout.line_at(QPointF(scrolled))
    if not document.shows_file(at):
        return None
    return Pointed(document.offset(at), document.offset(start), document.offset(end))


def by_keys(page: PageView) -> Pointed | None:
    """Return the line of the text cursor; if that is not on the page, its first heading or line."""
    document, story, shown = page.document(), page.story, page.shown()
    if not isinstance(document, SectionDocument) or story is None or shown is None:
        return None
    cursor = page.textCursor()
    caret = document.offset(cursor.selectionStart())
    # At its very start it stands where nobody has put it.
    if (
        cursor.position()
        and document.shows_file(cursor.selectionStart())
        and shown.start <= caret < shown.end
    ):
        offset = caret
    else:
        starts = (chapter.heading.start for chapter in story.chapters if chapter.heading)
        offset = next((start for start in starts if shown.start <= start < shown.end), shown.start)
    return at_point(page, page.cursorRect(_cursor(page, document.position(offset))).center())


def _below(page: PageView, pointed: Pointed | None) -> QPoint:
    document = page.document()
    if pointed is None or not isinstance(document, SectionDocument):
        return page.mapToGlobal(page.rect().center())
    below = page.cursorRect(_cursor(page, document.position(pointed.offset))).bottomLeft()
    return page.viewport().mapToGlobal(below)


def _cursor(page: PageView, position: int) -> QTextCursor:
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return cursor
