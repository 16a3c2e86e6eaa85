"""One section of a story in the window: set from the reader's place on, the rest when nothing else waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit

from reader.page.hyphenate import hyphenator
from reader.page.piece import Piece
from reader.page.sections import Section
from ui.page.book_layout import BookLayout
from ui.page.document import SectionDocument
from ui.page.face import Face
from ui.page.flow import Flow
from ui.page.geometry import BLEED, Geometry, fit
from ui.page.paged import Paged
from ui.page.scrolled import Scrolled
from ui.page.typography import PLAIN, Typography

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_IDLE_AFTER = 60
"""Milliseconds without a change until more is set than what is shown: a window is being resized."""
_SLICE = 0.008
"""Seconds for which the rest of a section is set at a time."""
_BAR, _NO_BAR = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class SectionView(QTextEdit):
    """Shows a section; the first line shown stays first until the reader moves."""

    moved = Signal()
    """The reader turned a page or went somewhere else."""
    rearranged = Signal()
    """The pages were set anew or turned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its pages stand and its paragraphs run as the story has it, whichever way the window does.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(_NO_BAR)
        self.setVerticalScrollBarPolicy(_NO_BAR)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._on_scrolled)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_idle)
        self._is_scrolled = False
        self._is_putting = False
        """Whether it is not the reader who scrolls."""
        self._face = Face(PLAIN, 19)
        self._soft = QColor(Qt.GlobalColor.gray)
        self._language: str | None = None
        self._is_mirrored = False
        self._anchor = 0
        self._text: SectionDocument | None = None
        self._document: QTextDocument | None = None
        """What is shown, but for the document that Qt makes itself."""

    @property
    def anchor(self) -> int:
        """The offset the first line shown holds: where the reader is."""
        return self._anchor

    @property
    def language(self) -> str | None:
        """The language the text is guessed to be in; None if nothing is clear enough."""
        return self._language

    @property
    def is_mirrored(self) -> bool:
        """Whether the story runs from right to left, and its pages with it."""
        return self._is_mirrored

    def shows(self, position: int) -> bool:
        """Say whether a position of the document is in the window."""
        first, end = self._flow.first or 0, self._flow.end
        return first <= position and (end is None or position < end)

    @property
    def pages(self) -> int:
        """How many pages the section has, as far as it is set."""
        return self._flow.pages if self._text is not None else 0

    def page_start(self, page: int) -> int | None:
        """Return the offset one of the section's pages begins with, counted from 0; None if there is none."""
        self.complete()
        if self._text is None or not 0 <= page < self.pages:
            return None
        first = self._flow.first_of(page)
        return self._shown_section.start if first is None else self._text.offset(first)

    def complete(self) -> None:
        """Set the whole section now, if part of it is not set yet."""
        if self._text is not None and not self._layout.is_complete:
            self._set_more(float("inf"))

    def _set_for_turn(self, direction: int) -> None:
        """Set what a turn onwards shows; back, pages are counted from the section's start."""
        if direction < 0:
            self.complete()
        elif self._text is not None and not self._layout.is_complete:
            self._is_putting = True
            self._layout.set_until(self._flow.is_next_set)
            self._is_putting = False

    def scroll_by(self, pixels: float) -> bool:
        """Scroll a column by pixels, down if positive; say if there was something to scroll."""
        if self._text is None or not self._is_scrolled:
            return False
        self._set_for_turn(1 if 0 < pixels < self.viewport().height() else -1)
        if not self._flow.scroll(round(pixels)):
            return False
        self._settle()
        self.moved.emit()
        return True

    # Setting

    def set_type(self, typography: Typography, pixels: float) -> None:
        """Set the text otherwise, at a size in pixels, the first line shown staying first."""
        if (typography, pixels) != (self._face.typography, self._face.pixels):
            self._face = Face(typography, pixels)
            self._rearrange(force=True)

    @property
    def is_scrolled(self) -> bool:
        """Whether there is a column to scroll, in place of pages to turn."""
        return self._is_scrolled

    def set_scrolled(self, scrolled: bool) -> None:
        """Show a column to scroll, or pages to turn, the first line shown staying first."""
        self._is_scrolled = scrolled
        self._rearrange()

    def set_soft_colour(self, colour: QColor) -> None:
        """Set the colour of what is not the story's own text."""
        self._soft = colour
        if self._text is not None:
            self._layout.soft = colour
            self.viewport().update()

    # For the story's page

    def _show(self, section: Section, pieces: Sequence[Piece], offset: int) -> None:
        """Show a section, the line that holds ``offset`` first."""
        text = SectionDocument(pieces, self)
        text.setDefaultFont(self._face.font_of_text)
        self._layout = BookLayout(text)
        self._layout.soft = self._soft
        self._layout.completed.connect(self._on_completed)
        text.setDocumentLayout(self._layout)
        self._shown_section, self._anchor = section, offset
        self._put_document(text)
        self._geometry = self._fitted()
        self._arrange()
        self._show_page()

    def _put_document(self, text: SectionDocument | None) -> None:
        """Put another document, or an empty one, in the place of the one shown."""
        old, self._document = self._document, text or QTextDocument(self)
        self._text, self._is_putting = text, True
        with QSignalBlocker(self):
            # The caret goes to the document's start, which is no wish to see it.
            self.setDocument(self._document)
        self._is_putting = False
        if old is not None:
            # Qt deletes only what it has made itself.
            old.deleteLater()

    def _first_shown(self) -> int:
        assert self._text is not None
        first = self._flow.first
        return self._shown_section.start if first is None else self._text.offset(first)

    def _end_shown(self) -> int:
        assert self._text is not None
        end = self._flow.end
        return self._shown_section.end if end is None else self._text.offset(end)

    def _show_last(self) -> None:
        """Go to the section's end."""
        self.complete()
        self._flow.show_last()
        self._settle()

    def _settle(self) -> None:
        """Keep where the reader has gone."""
        self._anchor = self._first_shown()
        self._show_page()

    # How it is done

    def _fitted(self) -> Geometry:
        scrolled, mirrored = self._is_scrolled, self._is_mirrored
        return fit(self.width(), self.height(), self._face, scrolled=scrolled, mirrored=mirrored)

    def _pinned(self) -> int | None:
        """Return the position of the line that is to stay first; None at the section's start."""
        assert self._text is not None
        return None if self._anchor == self._shown_section.start else self._text.position(self._anchor)

    def _arrange(self) -> None:
        """Set what the window shows; the rest waits until nothing has changed for a moment."""
        typography = self._face.typography
        language = (typography.language or self._language) if typography.hyphenated else None
        self._layout.arrange(self._face, self._geometry, hyphenator(language), self._pinned())
        flow = Scrolled if self._geometry.scrolled else Paged
        self._flow: Flow = flow(self, self._layout, self._geometry)
        self._flow.show_first(self._pinned())
        self._rest.start(_IDLE_AFTER)

    def _rearrange(self, force: bool = False) -> None:
        if self._text is None or (self._fitted() == self._geometry and not force):
            return
        self._geometry = self._fitted()
        self._is_putting = True
        self._text.setDefaultFont(self._face.font_of_text)
        self._arrange()
        self._put()
        if self._layout.is_complete:
            self.rearranged.emit()

    def _show_page(self) -> None:
        self._put()
        self.rearranged.emit()

    def _put(self) -> None:
        """Bring the window to where the reader is."""
        geometry, self._is_putting = self._geometry, True
        right = self.width() - geometry.left - geometry.width - BLEED
        below = self.height() - geometry.top - round(geometry.rows * self._face.row) - BLEED
        if geometry.scrolled:
            right, below = right - self.verticalScrollBar().sizeHint().width(), 0
        self.setVerticalScrollBarPolicy(_BAR if geometry.scrolled else _NO_BAR)
        self.setViewportMargins(geometry.left - BLEED, geometry.top - BLEED, max(0, right), max(0, below))
        self._flow.put()
        self._is_putting = False
        # Setting a document or a place the scroll bar had already repaints nothing by itself.
        self._layout.update.emit()

    def _on_idle(self) -> None:
        if self._text is not None and not self._layout.is_complete:
            self._set_more(_SLICE)
            self._rest.start(0)

    def _set_more(self, seconds: float) -> None:
        """Set more of the section; it is not the reader who scrolls when the column grows."""
        self._is_putting = True
        self._layout.go_on(seconds)
        self._is_putting = False

    def _on_completed(self) -> None:
        self._flow.show_first(self._pinned())
        self._show_page()

    def _on_scrolled(self) -> None:
        """Take up where the reader has scrolled to; pages stay whole, wherever Qt would scroll."""
        if self._is_putting or self._text is None:
            return
        self.complete()
        if self._flow.follow():
            self._settle()
            self.moved.emit()

    def _place_stays(self, act: Callable[[], object]) -> None:
        """Do something to the text cursor without going where it goes."""
        self._is_putting = True
        act()
        self._put()

    def _on_caret_moved(self) -> None:
        """Show a match that was found, or a selection's end."""
        if self._is_putting or self._text is None:
            return
        self.complete()
        if self._flow.reveal(self.textCursor().position()):
            self._settle()
            self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_putting, self._is_putting = self._is_putting, True
        super().resizeEvent(event)
        self._is_putting = was_putting
        self._rearrange()
