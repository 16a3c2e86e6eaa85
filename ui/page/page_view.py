"""The page: shows a story as a book's pages or as a column, and leads through its sections."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.page.compose import compose
from reader.page.piece import AS_READ, Manner, Piece
from reader.page.sections import Section, section_at, sections
from reader.story import Story
from reader.text.direction import runs_right_to_left
from reader.text.language import language_of
from ui.page.marks import Marks
from ui.page.selectable import SelectableView
from ui.page.shown import Shown
from ui.page.wheel import NOTCH, Wheel

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

_WHEEL_ROWS = 3
_KEY_ROWS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_MIRRORED_KEYS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
"""Where the arrows lead in a story that runs from right to left."""
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_CARET_KEYS = (*_KEY_ROWS, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class PageView(SelectableView):
    """Shows a story from any offset."""

    turning = Signal(int)
    """Pages are about to be turned, forward (1) or back (-1); ``turned`` follows if there are any."""
    turned = Signal(int)
    edge_reached = Signal(int)
    """There are no more pages, forward (1) or back (-1)."""
    size_step_requested = Signal(int)
    """The reader turned the wheel with Ctrl: one step larger or smaller."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page"))
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._story: Story | None = None
        self._manner = AS_READ
        self._sections: tuple[Section, ...] = ()
        self._section = 0
        self._wheel = Wheel()
        self.marks = Marks(self)
        """What is marked on the page."""

    # What is shown

    @property
    def story(self) -> Story | None:
        """The story on the page."""
        return self._story

    def shown(self) -> Shown | None:
        """Return what is on the page, or None when nothing is."""
        if self._story is None:
            return None
        pages = self._flow.pages if self._layout.is_complete else None
        section = self._sections[self._section]
        return Shown(section, self._first_shown(), self._end_shown(), self._flow.page, pages)

    def holds(self, offset: int) -> bool:
        """Say whether a place is on the page; on a title page words need not be in the text's order."""
        if self._text is None or section_at(self._sections, offset) != self._section:
            return False
        if offset == self._shown_section.start:
            return self._flow.first is None
        return self.shows(self._text.position(offset))

    def selected(self) -> tuple[int, int] | None:
        """Return the offsets between which something of the file is selected, blanks around it left out."""
        positions = self.selected_positions()
        if positions is None or self._text is None or self._story is None:
            return None
        start, end = sorted(self._text.offset(position) for position in positions)
        words = self._story.text[start:end]
        start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
        return (start, end) if start < end else None

    def caret_span(self) -> tuple[int, int]:
        """Return the offsets of the character the text cursor is at, if that is on the page; else nothing."""
        position = self.textCursor().position()
        if self._text is None or not self.shows(position):
            return 0, 0
        offset = self._text.offset(position)
        return offset, offset + 1

    def line_area(self, offset: int) -> QRect:
        """Return where on this widget the line stands that shows an offset of this section, in pixels."""
        assert self._text is not None
        line = self._layout.line_rect(self._text.position(offset)).toRect()
        x, y = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        return line.translated(self.viewport().pos() - QPoint(x, y))

    def show_story(self, story: Story, offset: int) -> None:
        """Show a story with the line that holds ``offset`` first; nothing follows its end as yet."""
        self._story = story
        self._manner = self._manner._replace(ending=())
        self._sections = sections(story)
        self._language, self._is_mirrored = language_of(story), runs_right_to_left(story)
        self._show_section(section_at(self._sections, offset), offset)

    def clear_story(self) -> None:
        """Show nothing."""
        self._story = None
        self._put_document(None)

    @property
    def manner(self) -> Manner:
        """In what manner the story is shown."""
        return self._manner

    def set_manner(self, manner: Manner) -> None:
        """Show the story in another manner, the first line shown staying first."""
        if manner != self._manner:
            self._manner = manner
            if self._text is not None and self._composed() != self._text.pieces:
                self._show_section(self._section, self.anchor)

    # Moving

    def go_to(self, offset: int) -> None:
        """Go to the line that holds an offset, and show it first; to the last page from the text's end."""
        if self._story is not None and offset >= len(self._story.text):
            self.go_to_end()
        elif self._story is not None:
            self._show_section(section_at(self._sections, offset), offset)
            self.moved.emit()

    def reveal(self, offset: int) -> None:
        """Show a place wherever on the page; nothing moves where it is shown already."""
        if self._story is None:
            return
        number = section_at(self._sections, offset)
        elsewhere = number != self._section
        if elsewhere:
            self._show_section(number)
        self.complete()
        assert self._text is not None
        if self._flow.reveal(self._text.position(offset)) or elsewhere:
            self._settle()
            self.moved.emit()

    def turn(self, direction: int) -> None:
        """Turn to the next (1) or previous (-1) pages, over a chapter's end too."""
        if self._story is None:
            return
        self._set_for_turn(direction)
        self.turning.emit(direction)
        if self._flow.turn(direction):
            self._settle()
        elif 0 <= self._section + direction < len(self._sections):
            self._show_section(self._section + direction)
            if direction < 0:
                self._show_last()
        else:
            self.edge_reached.emit(direction)
            return
        self.moved.emit()
        self.turned.emit(direction)

    def turn_chapter(self, direction: int) -> None:
        """Go to the start of the next (1) or of this or the previous chapter (-1)."""
        if self._story is None:
            return
        chapter = self._sections[self._section].chapter
        start = self._story.chapters[chapter].start
        if direction > 0 and chapter + 1 < len(self._story.chapters):
            self.go_to(self._story.chapters[chapter + 1].start)
        elif direction < 0:
            at_start = self._first_shown() == start
            self.go_to(self._story.chapters[max(0, chapter - 1)].start if at_start else start)

    def go_to_chapter_start(self) -> None:
        """Go to the first page of this chapter."""
        if self._story is not None:
            self.go_to(self._story.chapters[self._sections[self._section].chapter].start)

    def go_to_chapter_end(self) -> None:
        """Go to the last page of this chapter."""
        if self._story is not None:
            chapter = self._sections[self._section].chapter
            self._show_end_of(bisect_right(self._sections, chapter, key=lambda each: each.chapter) - 1)

    def go_to_start(self) -> None:
        """Go to the story's first page."""
        self.go_to(0)

    def go_to_end(self) -> None:
        """Go to the story's last page."""
        if self._story is not None:
            self._show_end_of(len(self._sections) - 1)

    # How it is done

    def _composed(self) -> tuple[Piece, ...]:
        assert self._story is not None
        return compose(self._story, self._sections[self._section], self._manner)

    def _show_end_of(self, number: int) -> None:
        self._show_section(number)
        self._show_last()
        self.moved.emit()

    def _show_section(self, number: int, offset: int | None = None) -> None:
        self._section, section = number, self._sections[number]
        self._show(section, self._composed(), section.start if offset is None else offset)

    # What Qt asks

    def event(self, event: QEvent) -> bool:
        """Leave keys to the commands first: a text edit would claim Space, arrows and letters.

        The arrows lead sideways as the story runs, whatever the commands say.
        """
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(self._is_sideways(event))
            return event.isAccepted()
        return super().event(event)

    def _is_sideways(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in _PLAIN
        return self._is_mirrored and plain and event.key() in _MIRRORED_KEYS

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll or turn by the arrows; what is selected by keys begins on the page."""
        plain = event.modifiers() is Qt.KeyboardModifier.NoModifier
        rows = _KEY_ROWS.get(Qt.Key(event.key()), 0) if plain else 0
        if rows:
            if not self.scroll_by(rows * self._face.row):
                self.turn(rows)
        elif self._is_sideways(event):
            self.turn(_MIRRORED_KEYS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_section()
        else:
            if event.key() in _CARET_KEYS:
                self.bring_caret()
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        sized = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        down = -event.angleDelta().y() / NOTCH
        if sized or not self.scroll_by(down * _WHEEL_ROWS * self._face.row):
            self._on_notches(self._wheel.notches(event) if sized else self._wheel.pages(event), sized)
        event.accept()

    def _on_notches(self, notches: int, sized: bool) -> None:
        step = (notches > 0) - (notches < 0)
        if step and sized:
            self.size_step_requested.emit(step)
        elif step:
            self.turn(-step)
