"""Lets the reader overrule how a story is understood: the menu on the page, the dialog, what is told."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from reader.story import Encoding
from reader.text.pointed import PointedLine, line_at
from ui.commands import Actions
from ui.front import FrontParts
from ui.overruling import Change, Overruling
from ui.page.pointing import Pointed, Pointing, by_keys, mark

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

_UNSURE = 0.5
"""Below this confidence the reader is told that an encoding is a guess."""


class Correcting(QObject):
    """Turns lines into chapters, opens the dialog, and says what was noticed and what was done."""

    def __init__(self, front: FrontParts, actions: Actions) -> None:
        super().__init__(front.window)
        self._front, self._actions = front, actions
        self._pointed: Pointed | None = None
        self._told: set[Path] = set()
        self.overruling = Overruling(front.reading, front.page, self)
        self.overruling.overruled.connect(self._on_overruled)
        self.overruling.failed.connect(front.area.notice.say)
        front.page.copyAvailable.connect(actions["copy"].setEnabled)
        self.menu = self._build_menu()
        self.pointing = Pointing(front.page)
        self.pointing.menu_requested.connect(self._on_menu_requested)

    # The menu on the page

    def _build_menu(self) -> QMenu:
        menu, actions = QMenu(self._front.page), self._actions
        menu.addAction(actions["toggle_chapter"])
        self.bookmark = menu.addAction("")
        self.bookmark.triggered.connect(lambda: self._on_bookmark())
        menu.addSeparator()
        menu.addAction(actions["copy"])
        menu.addSeparator()
        menu.addAction(actions["read_as"])
        menu.hovered.connect(lambda action: self._mark_line(action is actions["toggle_chapter"]))
        menu.aboutToHide.connect(lambda: self._mark_line(False))
        return menu

    def _on_menu_requested(self, point: QPoint, pointed: Pointed | None) -> None:
        self._pointed = pointed
        self.name_commands(pointed)
        here = self._bookmarked(pointed)
        self.bookmark.setEnabled(pointed is not None)
        self.bookmark.setText(
            self.tr("Remove the bookmark of this line") if here else self.tr("Bookmark this line")
        )
        self.menu.popup(point)

    def name_commands(self, pointed: Pointed | None) -> None:
        """Call the commands what they do to a line just now."""
        line, action = self._line(pointed), self._actions["toggle_chapter"]
        is_heading = line is not None and line.is_heading
        action.setText(
            self.tr("This line is not a chapter") if is_heading else self.tr("This line is a chapter")
        )
        action.setEnabled(line is not None)
        self._actions["copy"].setEnabled(self._front.page.textCursor().hasSelection())

    def name_commands_by_keys(self) -> None:
        """Call the commands what they do to the line of the text cursor."""
        self._pointed = None
        self.name_commands(by_keys(self._front.page))

    def _line(self, pointed: Pointed | None) -> PointedLine | None:
        story = self._front.page.story
        return line_at(story, pointed.offset) if story and pointed else None

    def _mark_line(self, wanted: bool) -> None:
        """Show which line of the file is meant: a paragraph may be made of several."""
        line = self._line(self._pointed) if wanted else None
        mark(self._front.page, line.spot.offset if line else 0, line.end if line else 0)

    def toggle_chapter(self) -> None:
        """Make the line pointed at a chapter's heading, or say that it is none."""
        pointed = self._pointed or by_keys(self._front.page)
        self._pointed = None
        line, opened = self._line(pointed), self._front.reading.opened
        if line is not None and opened is not None:
            self.overruling.overrule(line.turned(opened.said))

    def _bookmarked(self, pointed: Pointed | None) -> bool:
        return any(self._is_on(pointed, each.offset) for each in self._front.reading.bookmarks)

    def _is_on(self, pointed: Pointed | None, offset: int) -> bool:
        return pointed is not None and pointed.line_start <= offset < max(
            pointed.line_end, pointed.line_start + 1
        )

    def _on_bookmark(self) -> None:
        reading, pointed = self._front.reading, self._pointed
        if pointed is None:
            return
        here = [each for each in reading.bookmarks if self._is_on(pointed, each.offset)]
        for placed in here:
            reading.remove_bookmark(placed.bookmark)
        if not here:
            reading.add_bookmark(pointed.line_start)

    # The dialog

    def read_as(self) -> None:
        """Open the dialog in which the reader says how the file is to be read."""
        reading = self._front.reading
        if reading.opened is None or reading.path is None:
            return
        from ui.read_as.opening import open_dialog

        open_dialog(self._front.window, reading, self.overruling.overrule, self._front.area.notice)

    # What is told

    def tell_of_doubts(self) -> None:
        """Say once that a story is not sure to be read rightly, unless the reader has already said how."""
        reading = self._front.reading
        if reading.opened is None or reading.path is None or reading.path in self._told:
            return
        said, doubt = reading.opened.said, self._doubt(reading.opened.story.encoding)
        if doubt and not said.encoding and not said.mended:
            self._told.add(reading.path)
            self._front.area.notice.say(doubt, self.tr("Read as…"), self.read_as)

    def _doubt(self, encoding: Encoding) -> str:
        if encoding.mojibake:
            return self.tr("Some characters of this story look garbled.")
        if encoding.replaced:
            return self.tr("Some characters of this file could not be read and are shown as \ufffd.")
        if encoding.confidence < _UNSURE:
            return self.tr("How this file writes its characters could only be guessed.")
        return ""

    def _on_overruled(self, change: Change) -> None:
        sentences = [] if change.is_undone else [self._what_changed(change)]
        if not change.is_kept:
            sentences.append(self.tr("This could not be written to the disk, and will be forgotten."))
        if not sentences:
            return
        undo = "" if change.is_undone else self.tr("Undo")
        self._front.area.notice.say(" ".join(sentences), undo, self._front.reading.undo)

    def _what_changed(self, change: Change) -> str:
        before, now = change.before.said, change.now.said
        if (before.encoding, before.mended) != (now.encoding, now.mended):
            from ui.read_as.words import characters_lost, encoding_name

            encoding = change.now.story.encoding
            sentence = self.tr("Read as {}.").format(encoding_name(encoding.name))
            return f"{sentence} {characters_lost(encoding.replaced)}".strip()
        if len(now.headings) > len(before.headings) or len(now.not_headings) < len(before.not_headings):
            return self.tr("The line is a chapter now.")
        if (now.headings, now.not_headings) != (before.headings, before.not_headings):
            return self.tr("The line is not a chapter any more.")
        return self.tr("The story is read as you say.")
