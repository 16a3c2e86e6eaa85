"""Highlights on the page: painted, set over what is selected, changed where they are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QTextCharFormat

from reader.library.annotation import STYLES, UNDERLINE
from ui.annotations.inks import ink
from ui.annotations.layers import Layer, Piece, pieces
from ui.commands import connect_actions
from ui.page.marks import HIGHLIGHTS

if TYPE_CHECKING:
    from ui.annotations.editing import Editing
    from ui.annotations.placed import Placed
    from ui.commands import Actions
    from ui.front import FrontParts
    from ui.line_menu import LineMenu
    from ui.themes.theme import Theme


class Highlighting(QObject):
    """Does what the commands for highlights and notes say."""

    def __init__(
        self, front: FrontParts, actions: Actions, lines: LineMenu, editing: Editing, theme: Theme
    ) -> None:
        super().__init__(front.window)
        self._lines = lines
        self._page, self._annotating, self._editing = front.page, front.annotating, editing
        self._area = front.area
        self._theme = theme
        self._placed: list[Placed] = []
        self._pieces: list[Piece] = []
        self._last = STYLES[0]
        """The style chosen last."""
        front.annotating.changed.connect(self._show)
        connect_actions(actions, {f"highlight_{style}": partial(self.highlight, style) for style in STYLES})
        connect_actions(actions, {"write_note": self.write_note, "remove_highlight": self.remove})
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint in other colours from now on."""
        self._theme = theme
        self._mark()

    def highlight(self, style: str) -> None:
        """Highlight what is selected; a highlight that is there already changes its style."""
        self._last = style
        selected, there = self._page.selected(), self.there()
        same = [each for each in there if selected in (None, (each.start, each.end))]
        if same:
            self._annotating.say(
                [each.annotation.id for each in same], lambda said: said._replace(style=style)
            )
        elif selected is not None:
            self._annotating.add(*selected, style)
        else:
            self._area.notice.say(self.tr("Select the words to highlight first."))
        self._page.clear_selection()

    def write_note(self) -> None:
        """Write a note on what is selected, or on what is there; else on a bookmark of this page."""
        selected, there = self._page.selected(), self.there() or self._annotating.bookmarks_here()
        if selected is not None:
            made = self._annotating.add(*selected, self._last)
            self._page.clear_selection()
        elif there:
            made = there[-1].annotation
        else:
            made = self._annotating.bookmark()
        if made is not None:
            self._editing.edit(made.id)

    def remove(self) -> None:
        """Remove the highlights that are there."""
        self._annotating.remove([each.annotation.id for each in self.there()])
        self._page.clear_selection()

    def there(self) -> tuple[Placed, ...]:
        """Return the highlights at what is selected, or pointed at, or at the text cursor."""
        start, end = self._page.selected() or self._pointed() or self._page.caret_span()
        highlights = (each for each in self._annotating.placed if not each.annotation.is_bookmark)
        return tuple(each for each in highlights if each.start < end and start < each.end)

    def _pointed(self) -> tuple[int, int] | None:
        offset = self._lines.pointed
        return None if offset is None else (offset, offset + 1)

    def _show(self) -> None:
        placed = [each for each in self._annotating.placed if not each.annotation.is_bookmark]
        if placed == self._placed:
            return
        self._placed = placed
        self._pieces = pieces(Layer(each.start, each.end, each.annotation.said.style) for each in placed)
        self._mark()

    def _mark(self) -> None:
        spans = [(piece.start, piece.end) for piece in self._pieces]
        self._page.marks.put_formed(HIGHLIGHTS, spans, self._form)

    def _form(self, number: int) -> QTextCharFormat:
        form, styles = QTextCharFormat(), self._pieces[number].styles
        if any(style != UNDERLINE for style in styles):
            form.setBackground(QColor(ink(styles, self._theme)))
        if UNDERLINE in styles:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            form.setUnderlineColor(QColor(self._theme.accent))
        return form
