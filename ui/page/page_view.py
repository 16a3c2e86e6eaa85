"""The page: shows one section of a story as a book's pages, and turns them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit

from reader.page.compose import compose
from reader.page.hyphenate import hyphenator
from reader.page.piece import AS_READ, Manner
from reader.page.sections import Section, section_at, sections
from reader.story import Story
from reader.text.language import guess_language
from ui.page.book_layout import BookLayout
from ui.page.document import SectionDocument
from ui.page.face import Face
from ui.page.geometry import BLEED, Geometry, fit
from ui.page.shown import Shown
from ui.page.typography import PLAIN, Typography
from ui.page.wheel import Wheel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_LANGUAGE_SAMPLE = 6_000
"""Characters of the story from which its language is guessed."""


class PageView(QTextEdit):
    """Shows a story from any offset; the first line shown stays first until the reader moves."""

    moved = Signal()
    """The reader turned a page or went somewhere else."""
    rearranged = Signal()
    """The pages were set anew or turned: what :meth:`shown` returns may differ."""
    size_step_requested = Signal(int)
    """The reader turned the wheel with Ctrl: one step larger or smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        self.setCursorWidth(0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.horizontalScrollBar().valueChanged.connect(self._on_scrolled)
        self.cursorPositionChanged.connect(self._on_caret_moved)
        self._face = Face(PLAIN, 19)
        self._geometry: Geometry | None = None
        self._story: Story | None = None
        self._document: SectionDocument | None = None
        self._sections: tuple[Section, ...] = ()
        self._section = 0
        self._guessed: str | None = None
        self._manner = AS_READ
        self._anchor = 0
        self._page = 0
        self._pinned_page: int | None = None
        self._soft = QColor(Qt.GlobalColor.gray)
        self._wheel = Wheel()

    # What is shown

    @property
    def story(self) -> Story | None:
        """The story on the page."""
        return self._story

    @property
    def anchor(self) -> int:
        """The offset the first line shown holds: where the reader is."""
        return self._anchor

    def shown(self) -> Shown | None:
        """Return what is on the page, or None when nothing is."""
        if self._story is None or self._geometry is None:
            return None
        section, layout = self._sections[self._section], self._layout()
        pages = layout.pageCount()
        last = min(pages - 1, self._page + self._geometry.columns - 1)
        end = section.end if last == pages - 1 else self._text().offset(layout.end_position(last))
        return Shown(section, self._page_start(self._page), end, self._page, pages)

    def show_story(self, story: Story, offset: int) -> None:
        """Show a story with the line that holds ``offset`` first."""
        self._story = story
        self._sections = sections(story)
        self._guessed = guess_language(story.text[story.body_start : story.body_start + _LANGUAGE_SAMPLE])
        self._show_section(section_at(self._sections, offset), offset)

    def clear_story(self) -> None:
        """Show nothing."""
        self._story = None
        self.setDocument(QTextDocument(self))

    # Moving

    def go_to(self, offset: int) -> None:
        """Go to the line that holds an offset, and show it first."""
        if self._story is not None:
            self._show_section(section_at(self._sections, offset), offset)
            self.moved.emit()

    def turn(self, direction: int) -> None:
        """Turn to the next (1) or previous (-1) pages, over a chapter's end too."""
        if self._story is None or self._geometry is None:
            return
        target = self._page + direction * self._geometry.columns
        if direction < 0 and self._page > 0:
            self._turn_back(target)
        elif 0 <= target < self._layout().pageCount():
            self._settle(target)
        elif 0 <= self._section + direction < len(self._sections):
            self._show_section(self._section + direction, None)
            self._settle(self._last_page() if direction < 0 else 0)
        else:
            return
        self.moved.emit()

    def turn_chapter(self, direction: int) -> None:
        """Go to the start of the next (1) or of this or the previous chapter (-1)."""
        if self._story is None:
            return
        chapter = self._sections[self._section].chapter
        start = self._story.chapters[chapter].start
        if direction > 0 and chapter + 1 < len(self._story.chapters):
            self.go_to(self._story.chapters[chapter + 1].start)
        elif direction < 0:
            at_start = self._section_starts_at(start) and self._page == 0
            self.go_to(self._story.chapters[max(0, chapter - 1)].start if at_start else start)

    def go_to_start(self) -> None:
        """Go to the story's first page."""
        self.go_to(0)

    def go_to_end(self) -> None:
        """Go to the story's last page."""
        if self._story is not None:
            self._show_section(len(self._sections) - 1, None)
            self._settle(self._last_page())
            self.moved.emit()

    # Setting

    def set_type(self, typography: Typography, pixels: float) -> None:
        """Set the text otherwise, at a size in pixels, the first line shown staying first."""
        if (typography, pixels) != (self._face.typography, self._face.pixels):
            self._face = Face(typography, pixels)
            self._rearrange(force=True)

    @property
    def manner(self) -> Manner:
        """In what manner the story is shown."""
        return self._manner

    def set_manner(self, manner: Manner) -> None:
        """Show the story in another manner, the first line shown staying first."""
        if manner != self._manner:
            self._manner = manner
            if self._story is not None and self._is_seen(manner):
                self._show_section(self._section, self._anchor)

    def set_soft_colour(self, colour: QColor) -> None:
        """Set the colour of what is not the story's own text."""
        self._soft = colour
        if self._story is not None:
            self._layout().soft = colour
            self.viewport().update()

    # How it is done

    def _is_seen(self, manner: Manner) -> bool:
        assert self._story is not None
        return compose(self._story, self._sections[self._section], manner) != self._text().pieces

    def _text(self) -> SectionDocument:
        assert self._document is not None
        return self._document

    def _layout(self) -> BookLayout:
        return self._book_layout

    def _section_starts_at(self, offset: int) -> bool:
        return self._sections[self._section].start == offset

    def _last_page(self) -> int:
        assert self._geometry is not None
        return (self._layout().pageCount() - 1) // self._geometry.columns * self._geometry.columns

    def _page_start(self, page: int) -> int:
        if page == 0:
            return self._sections[self._section].start
        return self._text().offset(self._layout().first_position(page))

    def _show_section(self, number: int, offset: int | None) -> None:
        assert self._story is not None
        section = self._sections[number]
        old = self._document
        document = SectionDocument(compose(self._story, section, self._manner), self)
        document.setDefaultFont(self._face.font_of_text)
        self._book_layout = BookLayout(document)
        self._book_layout.soft = self._soft
        document.setDocumentLayout(self._book_layout)
        self._section = number
        self._anchor = section.start if offset is None else offset
        self._geometry = fit(self.width(), self.height(), self._face)
        self._arrange(document)
        with QSignalBlocker(self):
            # The caret goes to the document's start, which is no wish to see it.
            self.setDocument(document)
        self._document = document
        if old is not None:
            old.deleteLater()
        self._show_page()

    def _arrange(self, document: SectionDocument, pinned: bool = True) -> None:
        assert self._geometry is not None
        at = document.position(self._anchor) if pinned and not self._section_starts_at(self._anchor) else None
        typography = self._face.typography
        language = (typography.language or self._guessed) if typography.hyphenated else None
        self._book_layout.arrange(self._face, self._geometry, hyphenator(language), at)
        self._page = 0 if at is None else self._book_layout.page_of(at)
        self._pinned_page = None if at is None else self._page

    def _rearrange(self, force: bool = False) -> None:
        if self._story is None:
            return
        geometry = fit(self.width(), self.height(), self._face)
        if geometry == self._geometry and not force:
            return
        self._geometry = geometry
        self._text().setDefaultFont(self._face.font_of_text)
        self._arrange(self._text())
        self._show_page()

    def _turn_back(self, target: int) -> None:
        """Turn back; pages before one that was pinned are set as if it had not been."""
        assert self._geometry is not None
        if self._pinned_page is not None and target < self._pinned_page:
            before = self._layout().first_position(self._page) - 1
            self._arrange(self._text(), pinned=False)
            page = self._layout().page_of(before)
            target = page // self._geometry.columns * self._geometry.columns
        self._settle(max(0, target))

    def _settle(self, page: int) -> None:
        """Put the reader on a page."""
        self._page = page
        self._anchor = self._page_start(page)
        self._show_page()

    def _show_page(self) -> None:
        assert self._geometry is not None
        geometry = self._geometry
        right = self.width() - geometry.left - geometry.width
        below = self.height() - geometry.top - round(geometry.rows * self._face.row)
        self.setViewportMargins(geometry.left - BLEED, geometry.top, max(0, right - BLEED), max(0, below))
        self.horizontalScrollBar().setRange(0, self._layout().pageCount() * geometry.stride)
        self.horizontalScrollBar().setValue(self._page * geometry.stride)
        # Setting a document or a place the scroll bar had already repaints nothing by itself.
        self._layout().update.emit()
        self.rearranged.emit()

    def _on_scrolled(self, value: int) -> None:
        """Keep whole pages in the window, wherever Qt would scroll."""
        if self._geometry is not None and self._story is not None:
            self.horizontalScrollBar().setValue(self._page * self._geometry.stride)

    def _on_caret_moved(self) -> None:
        """Show the page of a match that was found, or of a selection's end."""
        if self._geometry is None or self._story is None:
            return
        page = self._layout().page_of(self.textCursor().position())
        if not self._page <= page < self._page + self._geometry.columns:
            self._settle(page // self._geometry.columns * self._geometry.columns)
            self.moved.emit()

    # What Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rearrange()

    def event(self, event: QEvent) -> bool:
        """Leave keys to the commands first: a text edit would claim Space, arrows and letters."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = self._wheel.notches(event)
        step = (notches > 0) - (notches < 0)
        if step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.size_step_requested.emit(step)
        elif step:
            self.turn(-step)
        event.accept()
