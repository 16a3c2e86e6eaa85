"""A sheet of a book as it comes out of the printer."""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QWidget

from ui.printing.leaf import Leaf, origin
from ui.printing.slices import Slices
from ui.tasks import raise_again

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent

    from ui.printing.book import Book, Gathering
    from ui.printing.compositor import SetPages

_AROUND = 20
"""Pixels of the desk around the sheet."""
_KEPT = 3
"""Gatherings that stay set: turning back and forth need not set them again."""
_SHADE = QColor(0, 0, 0, 70)
_STEPS = {
    Qt.Key.Key_PageDown: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Space: 1,
    Qt.Key.Key_PageUp: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1,
}  # fmt: skip


class Picture(QWidget):
    """Shows one sheet at a time, set when it is first shown."""

    turned = Signal(int)
    """Another sheet is wanted: how many further on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(self.sizePolicy().Policy.Expanding, self.sizePolicy().Policy.Expanding)
        self._book: Book | None = None
        self._numbers = range(0)
        self._set: dict[Gathering, SetPages] = {}
        self._setting: tuple[Gathering, Slices] | None = None

    @property
    def is_set(self) -> bool:
        """Whether all is there that the sheet shows."""
        return self._book is not None and len(self._numbers) > 0 and self._missing() is None

    def show_pages(self, book: Book, numbers: range) -> None:
        """Show the sheet with the pages of some numbers."""
        if book is not self._book:
            self._forget()
        self._book, self._numbers = book, numbers
        self._set_missing()
        self.update()

    def _forget(self) -> None:
        if self._setting is not None:
            self._setting[1].stop()
        self._setting = None
        self._set.clear()

    # Setting

    def _missing(self) -> Gathering | None:
        assert self._book is not None
        found = map(self._book.gathering_of, self._numbers)
        return next((each for each in found if each is not None and each not in self._set), None)

    def _set_missing(self) -> None:
        gathering = self._missing()
        if gathering is None or self._setting is not None or self._book is None:
            return
        slices = Slices(self._kept(self._book, gathering), self._on_set, raise_again, self)
        self._setting = gathering, slices
        slices.start()

    def _kept(self, book: Book, gathering: Gathering) -> Generator[None, None, None]:
        pages = yield from book.set(gathering)
        assert pages is not None
        self._set[gathering] = pages

    def _on_set(self) -> None:
        self._setting = None
        while len(self._set) > _KEPT:
            del self._set[next(iter(self._set))]
        self._set_missing()
        self.update()

    # What Qt asks

    def sizeHint(self) -> QSize:
        return QSize(420, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._book is None:
            return
        sheet, painter = self._book.compositor.sheet, QPainter(self)
        room = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        scale = min(room.width() / sheet.width, room.height() / sheet.height)
        paper = QRectF(0, 0, sheet.width * scale, sheet.height * scale)
        paper.moveCenter(room.center())
        painter.fillRect(paper.translated(2, 3), _SHADE)
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.drawRect(paper.adjusted(-2, -2, 2, 2))
        painter.setClipRect(paper)
        painter.translate(paper.topLeft())
        painter.scale(scale, scale)
        self._draw(self._book, painter)
        painter.end()

    def _draw(self, book: Book, painter: QPainter) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        for place, page in enumerate(self._numbers):
            gathering = book.gathering_of(page)
            if gathering is None or gathering in self._set:
                painter.save()
                painter.translate(origin(book, page, place))
                Leaf(book).draw(painter, page, self._set[gathering] if gathering is not None else None)
                painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turned.emit(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        down = -event.angleDelta().y()
        if down:
            self.turned.emit(1 if down > 0 else -1)
        event.accept()
