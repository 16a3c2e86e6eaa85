"""What on the page can be chosen: by a click, or with Tab and Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from ui.page.book_layout import BookLayout
from ui.page.document import SectionDocument
from ui.page.page_view import PageView

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF

_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Acting(QObject):
    """Lets the reader choose the pieces of a page that have an action."""

    action_chosen = Signal(str)
    """A piece was chosen: its action."""

    def __init__(self, page: PageView) -> None:
        super().__init__(page)
        self._page, self._viewport = page, page.viewport()
        self._pressed: int | None = None
        """The block whose action the mouse is held on."""
        self._focused: int | None = None
        """Which of the section's actions the keyboard is at, counted from its start."""
        page.installEventFilter(self)
        self._viewport.installEventFilter(self)
        self._viewport.setMouseTracking(True)
        page.rearranged.connect(self._on_rearranged)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the clicks on actions, and the keys while there are actions on the page."""
        if watched is self._viewport and isinstance(event, QMouseEvent):
            return self._on_mouse(event)
        if self._focused is not None and watched is self._page and event.type() is QEvent.Type.FocusOut:
            self._focus(None)
        if watched is self._page and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    # The mouse

    def _on_mouse(self, event: QMouseEvent) -> bool:
        block = self._block_at(event.position())
        if event.type() is QEvent.Type.MouseMove:
            self._viewport.setCursor(
                Qt.CursorShape.IBeamCursor if block is None else Qt.CursorShape.PointingHandCursor
            )
            return self._pressed is not None
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            pressed, self._pressed = self._pressed, None
            if pressed is not None and pressed == block:
                self._choose(pressed)
            return pressed is not None
        self._pressed = block
        return block is not None

    def _block_at(self, point: QPointF) -> int | None:
        """Return the block of the action under a point of the viewport."""
        document = self._document()
        if document is None or not any(piece.action for piece in document.pieces):
            return None
        page, accuracy = self._page, Qt.HitTestAccuracy.ExactHit
        x, y = page.horizontalScrollBar().value(), page.verticalScrollBar().value()
        position = document.documentLayout().hitTest(point + type(point)(x, y), accuracy)
        block = document.findBlock(position).blockNumber() if position >= 0 else -1
        return block if block >= 0 and document.pieces[block].action else None

    # The keyboard

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _CHOOSING and self._focused is not None:
            self._choose(self._blocks()[self._focused])
            return True
        return key in _STEPS and self._step(_STEPS[key])

    def _step(self, step: int) -> bool:
        """Go to the next or previous action on the page; say if there is one."""
        shown = self._shown()
        if self._focused in shown:
            place = shown.index(self._focused) + step
        else:
            place = 0 if step > 0 else len(shown) - 1
        self._focus(shown[place] if 0 <= place < len(shown) else None)
        return self._focused is not None

    def _focus(self, action: int | None) -> None:
        self._focused = action
        document = self._document()
        layout = document.documentLayout() if document else None
        if isinstance(layout, BookLayout):
            layout.focused = -1 if action is None else self._blocks()[action]
            self._viewport.update()

    def _on_rearranged(self) -> None:
        if self._focused is not None:
            self._focus(self._focused if self._focused in self._shown() else None)

    # What there is

    def _choose(self, block: int) -> None:
        document = self._document()
        if document is not None:
            self.action_chosen.emit(document.pieces[block].action)

    def _document(self) -> SectionDocument | None:
        document = self._page.document()
        return document if isinstance(document, SectionDocument) else None

    def _blocks(self) -> list[int]:
        """Return the blocks that have an action, in order."""
        document = self._document()
        return [number for number, piece in enumerate(document.pieces) if piece.action] if document else []

    def _shown(self) -> list[int]:
        """Return which of the section's actions are on the page."""
        return [number for number, block in enumerate(self._blocks()) if self._is_shown(block)]

    def _is_shown(self, block: int) -> bool:
        return self._page.shows(self._page.document().findBlockByNumber(block).position())
