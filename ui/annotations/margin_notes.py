"""Notes in the margin, each beside the line it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QApplication

from reader.clean import one_line
from ui.annotations.inks import dot
from ui.page.geometry import BLEED
from ui.tip import tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from ui.annotations.annotating import Annotating
    from ui.annotations.editing import Editing
    from ui.annotations.placed import Placed
    from ui.page.page_view import PageView
    from ui.themes.theme import Theme

_NARROWEST, _WIDEST = 96, 220
"""Pixels a note's words need, and have at most; in a narrower margin stands a sign for them."""
_LINES = 6
_GAP, _BAR = 12, 2
_SIGN = "✎"


class MarginNotes(QObject):
    """Shows the notes of what is on the page; a click on one opens it."""

    def __init__(self, page: PageView, annotating: Annotating, editing: Editing, theme: Theme) -> None:
        super().__init__(page)
        self._page, self._annotating, self._editing, self._theme = page, annotating, editing, theme
        self.notes: list[MarginNote] = []
        page.rearranged.connect(self._show)
        annotating.changed.connect(self._show)
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self._show()

    def _show(self) -> None:
        for note in self.notes:
            note.hide()
            note.deleteLater()
        here = self._annotating.here()
        self.notes = [self._note(placed) for placed in here if placed.annotation.said.note]
        lowest: dict[bool, int] = {}
        for note in self.notes:
            area = note.geometry()
            area.moveTop(max(area.top(), lowest.get(area.left() < self._page.width() // 2, 0)))
            lowest[area.left() < self._page.width() // 2] = area.bottom() + _GAP // 2
            note.setGeometry(area)
            note.show()

    def _note(self, placed: Placed) -> MarginNote:
        annotation = placed.annotation
        note = MarginNote(
            annotation.said.note, QColor(dot(annotation.said.style, self._theme)), self._theme, self._page
        )
        note.clicked.connect(lambda: self._editing.edit(annotation.id))
        line = self._page.line_area(placed.start)
        note.fit(self._margin(line), line.top())
        return note

    def _margin(self, line: QRect) -> QRect:
        """Return the margin beside a line: the outer one of two pages, the right one of one page."""
        page, text = self._page.rect(), self._page.viewport().geometry().adjusted(BLEED, 0, -BLEED, 0)
        if line.right() < page.center().x():
            return QRect(0, 0, text.left() - _GAP, page.height())
        left = max(text.right(), line.right()) + _GAP
        return QRect(left, 0, page.right() - left, page.height())


class MarginNote(QAbstractButton):
    """A note's first lines, or a sign for them."""

    def __init__(self, note: str, colour: QColor, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._note, self._colour, self._theme = note, colour, theme
        self.words = _SIGN
        font = QFont(QApplication.font())
        font.setPixelSize(max(10, round(QFontMetrics(font).height() * 0.72)))
        self.setFont(font)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Note: {}").format(one_line(note)))
        self.setToolTip(tip(note))

    def fit(self, margin: QRect, top: int) -> None:
        """Stand in a margin, at a height; with words if there is room for them."""
        metrics, is_left = self.fontMetrics(), margin.left() == 0
        width = min(_WIDEST, margin.width() - _GAP)
        if width < _NARROWEST:
            font = self.font()
            font.setPixelSize(round(font.pixelSize() * 1.4))
            self.setFont(font)
            size = QSize(font.pixelSize() + 6, font.pixelSize() + 6)
        else:
            room = width - _BAR - _GAP // 2
            self.words = _fitted(self._note, metrics, room)
            size = QSize(width, _bounds(self.words, metrics, room).height() + 2)
        x = margin.right() - size.width() if is_left else margin.left()
        self.setGeometry(QRect(max(0, x), top + 2, size.width(), size.height()))

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.text if self.underMouse() else self._theme.soft))
        if self.words == _SIGN:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, _SIGN)
            return
        painter.fillRect(0, 0, _BAR, self.height(), self._colour)
        area = self.rect().adjusted(_BAR + _GAP // 2, 1, 0, 0)
        painter.drawText(area, Qt.TextFlag.TextWordWrap, self.words)


def _bounds(text: str, metrics: QFontMetrics, width: int) -> QRect:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)


def _fitted(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return as much of a text as goes on the lines there are."""
    text = text[: _LINES * 80]
    fits = text
    while _bounds(fits, metrics, width).height() > _LINES * metrics.lineSpacing():
        text = text[: len(text) * 9 // 10].rstrip()
        fits = f"{text}…"
    return fits
