"""Selecting text of a section, over as many of its pages as wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from ui.page.section_view import SectionView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LINGERS = 500
"""Milliseconds at the edge until the page is turned, and for as long on each page after that."""
_SCROLLS = 60
"""Milliseconds between the rows of a column that go by."""
_EDGE = 16
"""Pixels inside the page's left and right edges that count as beyond them: a window may fill the screen."""


class SelectableView(SectionView):
    """Shows a section whose text can be selected; a mouse that is dragged off the page turns it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dragged_to = QPointF()
        self._lingering = QTimer(self)
        self._lingering.timeout.connect(self._on_lingered)

    def bring_caret(self) -> None:
        """Put the text cursor, which nobody sees, at the first line shown, unless it is in the window."""
        cursor = self.textCursor()
        if self._text is not None and not self.shows(cursor.position()):
            cursor.setPosition(self._flow.first or 0)
            self._place_stays(lambda: self.setTextCursor(cursor))

    def select_section(self) -> None:
        """Select all of the section, wherever in it the reader is."""
        if self._text is not None:
            self._place_stays(self.selectAll)

    def selected_positions(self) -> tuple[int, int] | None:
        """Return where in the document what is selected begins and ends; None if nothing is."""
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def clear_selection(self) -> None:
        """Select nothing; the text cursor goes to the words that were selected, for what comes next."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._place_stays(lambda: self.setTextCursor(cursor))

    def shown_words(self) -> str:
        """Return the words in the window as they are read."""
        cursor = self.textCursor()
        cursor.setPosition(self._flow.first or 0)
        if self._flow.end is None:
            cursor.movePosition(cursor.MoveOperation.End, cursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(self._flow.end, cursor.MoveMode.KeepAnchor)
        return _as_read(cursor.selectedText())

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the words selected as they are read, and nothing else."""
        words = QMimeData()
        words.setText(_as_read(self.textCursor().selectedText()))
        return words

    # Dragging

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        self._dragged_to = event.position()
        self._select_to(event)
        if not self._beyond():
            self._lingering.stop()
        elif not self._lingering.isActive():
            self._lingering.start(_SCROLLS if self.is_scrolled else _LINGERS)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._lingering.stop()
        super().mouseReleaseEvent(event)

    def _select_to(self, event: QMouseEvent) -> None:
        """Let Qt select as far as the mouse is, or as far as there is text on the page."""
        area, at = self.viewport().rect(), event.position()
        inside = QPointF(
            min(max(at.x(), area.left()), area.right()), min(max(at.y(), area.top()), area.bottom())
        )
        moved = QMouseEvent(
            event.type(), inside, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        super().mouseMoveEvent(moved)

    def _beyond(self) -> int:
        """Return where the mouse is dragged to: onto what follows the page (1), before it (-1), or on it."""
        area, at = self.viewport().rect(), self._dragged_to
        if not area.top() <= at.y() <= area.bottom():
            return 1 if at.y() > area.bottom() else -1
        x = self.viewport().mapTo(self, at).x()
        side = (x >= self.width() - _EDGE) - (x < _EDGE)
        return -side if self._is_mirrored else side

    def _on_lingered(self) -> None:
        beyond = self._beyond()
        anchor = self.textCursor().anchor()
        if not beyond or self._text is None or anchor == self.textCursor().position():
            return
        if self.is_scrolled:
            self.scroll_by(beyond * self._face.row)
        elif self._flow.turn(beyond):
            self._settle()
            self.moved.emit()
        none, left = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
        place = self.viewport().mapToGlobal(self._dragged_to)
        kind = QMouseEvent.Type.MouseMove
        self._select_to(
            QMouseEvent(kind, self._dragged_to, place, none, left, Qt.KeyboardModifier.NoModifier)
        )


def _as_read(selected: str) -> str:
    """Return what Qt says is selected as it is read, a blank line between paragraphs."""
    return selected.replace("\u2029", "\n\n").replace("\u2028", "\n")
