"""All that has to do with bookmarks and highlights, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.annotations.digit_row import DigitRow
from ui.annotations.editing import Editing
from ui.annotations.highlighting import Highlighting
from ui.annotations.listing import Listing
from ui.annotations.margin_notes import MarginNotes
from ui.annotations.mark_bar import MarkBar
from ui.commands import connect_actions

if TYPE_CHECKING:
    from ui.front import FrontParts
    from ui.going import Going
    from ui.line_menu import LineMenu
    from ui.parts import OtherParts
    from ui.themes.theme import Theme


class AnnotationTools(QObject):
    """Builds what sets, shows and lists annotations, and tells of what was removed."""

    def __init__(
        self, front: FrontParts, parts: OtherParts, going: Going, lines: LineMenu, theme: Theme
    ) -> None:
        super().__init__(front.window)
        self._front, self._actions, self._panel = front, parts.actions, parts.bookmarks
        self.editing = Editing(front, theme)
        self.highlighting = Highlighting(front, parts.actions, lines, self.editing, theme)
        self.listing = Listing(front, parts, going, self.editing)
        self.notes = MarginNotes(front.page, front.annotating, self.editing, theme)
        self.bar = MarkBar(front.page, self.highlighting, parts.actions, theme)
        DigitRow(front.page, parts.actions)
        connect_actions(
            parts.actions,
            {
                "toggle_bookmark": self._on_toggle_bookmark,
                "show_bookmarks": lambda: front.window.toggle_panel("bookmarks"),
            },
        )
        front.annotating.removed.connect(self._on_removed)
        front.annotating.changed.connect(self._check)
        front.page.rearranged.connect(self._check)
        self._check()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        for part in (self._panel, self.editing, self.highlighting, self.notes, self.bar):
            part.set_theme(theme)

    def _check(self) -> None:
        self._actions["toggle_bookmark"].setChecked(bool(self._front.annotating.bookmarks_here()))

    def _on_toggle_bookmark(self) -> None:
        self._front.area.notice.hide()
        self._front.annotating.toggle_bookmark()

    def _on_removed(self, number: int) -> None:
        sentence = self.tr("It was removed.") if number == 1 else self.tr("{} were removed.").format(number)
        self._front.area.notice.say(sentence, self.tr("Undo"), self._front.reading.undoable.undo)
