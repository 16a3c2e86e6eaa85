"""The menu on the page: what can be done with the line under the mouse or the text cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from reader.library.annotation import STYLES
from reader.overrides import Overrides
from reader.text.pointed import PointedLine, line_at
from ui.look_up.words import trimmed, word_at
from ui.page.pointing import Pointed, Pointing, by_keys

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from ui.annotations.annotating import Annotating
    from ui.annotations.placed import Placed
    from ui.commands import Actions
    from ui.page.page_view import PageView
from ui.reading import Reading


class LineMenu(QObject):
    """Makes a line a chapter or prose, sets a bookmark at it; its commands are named as what they do."""

    overruling_requested = Signal(Overrides)
    """What the user says of the story from now on."""

    def __init__(self, page: PageView, reading: Reading, annotating: Annotating, actions: Actions) -> None:
        super().__init__(page)
        self._page, self._reading, self._annotating, self._actions = page, reading, annotating, actions
        self._pointed: Pointed | None = None
        self.pointing = Pointing(page)
        self.menu = QMenu(page)
        self._fill()
        self.pointing.menu_requested.connect(self._on_requested)
        page.copyAvailable.connect(actions["copy"].setEnabled)

    def toggle_chapter(self) -> None:
        """Make the line pointed at a chapter's heading, or say that it is none."""
        line, opened = self._line(self._pointed or by_keys(self._page)), self._reading.opened
        self._pointed = None
        if line is not None and opened is not None:
            self.overruling_requested.emit(line.turned(opened.said))

    def words(self) -> str:
        """Return what is to be looked up: the words selected, or else the one pointed at."""
        selected, story = self._page.textCursor().selectedText(), self._page.story
        if selected:
            return trimmed(selected)
        return word_at(story.text, self._pointed.offset) if story and self._pointed else ""

    @property
    def pointed(self) -> int | None:
        """The offset of what the menu was asked for on, while something is chosen in it."""
        return self._pointed.offset if self._pointed else None

    def name_by_keys(self) -> None:
        """Call the commands what they do to the line of the text cursor."""
        self._pointed = None
        self._name(by_keys(self._page))

    def _fill(self) -> None:
        menu, actions = self.menu, self._actions
        menu.addAction(actions["toggle_chapter"])
        self.bookmark = menu.addAction("")
        self.bookmark.triggered.connect(lambda: self._toggle_bookmark())
        menu.addSeparator()
        self.highlight = menu.addMenu(self.tr("Highlight"))
        for style in STYLES:
            self.highlight.addAction(actions[f"highlight_{style}"])
        menu.addAction(actions["write_note"])
        menu.addAction(actions["remove_highlight"])
        menu.addSeparator()
        menu.addAction(actions["copy"])
        menu.addAction(actions["look_up"])
        menu.addSeparator()
        menu.addAction(actions["read_as"])
        menu.hovered.connect(lambda action: self._mark(action is actions["toggle_chapter"]))
        menu.aboutToHide.connect(lambda: self._mark(False))
        # What was chosen in the menu comes after it is hidden, but before this.
        menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._forget))

    def _on_requested(self, point: QPoint, pointed: Pointed | None) -> None:
        self._pointed = pointed
        self._name(pointed)
        self.menu.popup(point)

    def _name(self, pointed: Pointed | None) -> None:
        line, chapter = self._line(pointed), self._actions["toggle_chapter"]
        is_heading = line is not None and line.is_heading
        chapter.setText(
            self.tr("This line is not a chapter") if is_heading else self.tr("This line is a chapter")
        )
        chapter.setEnabled(line is not None)
        marked = self.tr("Remove the bookmark of this line")
        self.bookmark.setText(marked if self._bookmarks(pointed) else self.tr("Bookmark this line"))
        self.bookmark.setEnabled(pointed is not None)
        words = self.words()
        self._actions["look_up"].setText(
            self.tr("Look up “{}”").format(words) if words else self.tr("Look up")
        )
        self._actions["copy"].setEnabled(self._page.textCursor().hasSelection())

    def _line(self, pointed: Pointed | None) -> PointedLine | None:
        story = self._page.story
        return line_at(story, pointed.offset) if story and pointed else None

    def _forget(self) -> None:
        self._pointed = None

    def _mark(self, wanted: bool) -> None:
        """Show which line of the file is meant: a paragraph may be made of several."""
        line = self._line(self._pointed) if wanted else None
        self._page.marks.put("line", [(line.spot.offset, line.end)] if line else [])

    def _bookmarks(self, pointed: Pointed | None) -> list[Placed]:
        if pointed is None:
            return []
        line = range(pointed.line_start, max(pointed.line_end, pointed.line_start + 1))
        return [placed for placed in self._annotating.bookmarks if placed.start in line]

    def _toggle_bookmark(self) -> None:
        if self._pointed is None:
            return
        here = self._bookmarks(self._pointed)
        self._annotating.remove([placed.annotation.id for placed in here])
        if not here:
            self._annotating.add(self._pointed.line_start)
