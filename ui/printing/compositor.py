"""Sets sections of stories as pages on paper, bit by bit so that the window can go on."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from shiboken6 import delete

from reader.page.compose import compose
from reader.page.hyphenate import Hyphenator, hyphenator
from reader.page.piece import Manner, Piece, Role
from reader.page.sections import DISPLAY_LENGTH, Section
from reader.story import Story
from reader.text.language import language_of
from ui.page.book_layout import BookLayout
from ui.page.document import SectionDocument
from ui.page.typography import PLAIN, Typography
from ui.printing.paper import Paper
from ui.printing.sheet import face_for, fit

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from ui.page.face import Face
    from ui.printing.sheet import Sheet

_SLICE = 0.008
"""Seconds for which is set at a time."""
_STEPS_BACK = 12
"""Paragraphs before a page's first line among which one is looked for to begin with."""
_LEFT_OUT = (Role.FOLD, Role.NEXT, Role.AFTERWORD)
"""What is there to be chosen on a screen."""

Setting: TypeAlias = "Generator[None, None, SetPages | None]"


@dataclass(frozen=True, slots=True)
class Seam:
    """Where pages go on that begin in the middle of a section: its last page is seldom full.

    They are set from a whole paragraph on; the line that holds ``pinned`` begins the first of them.
    """

    block: int
    start: int
    pinned: int


class SetPages:
    """Pages that are set, and can be drawn; those before the line that is to be first are left out."""

    def __init__(self, document: SectionDocument, layout: BookLayout, pinned: int | None) -> None:
        self._document, self._layout = document, layout
        self._first = 0 if pinned is None else layout.placement.page_of(pinned)

    def __del__(self) -> None:
        # Document and layout hold each other: left to be found, garbage of a whole novel would pile up.
        delete(self._document)

    def __len__(self) -> int:
        return len(self._layout.placement.pages) - self._first

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page, counted from 0, its text's upper left corner at the origin."""
        self._layout.draw_page(painter, self._first + page)

    def seam(self, story: Story) -> Seam | None:
        """Return where the last page can be set together with what follows; None where it cannot."""
        if len(self) < 2:
            return None
        document = self._document
        position = self._layout.placement.first_position(self._first + len(self) - 1)
        block = document.findBlock(position).blockNumber()
        for number in range(block, max(0, block - _STEPS_BACK), -1):
            found = _whole_block(story, document.pieces, number)
            if found is not None:
                return Seam(found, story.blocks[found].start, document.offset(position))
        return None


def _whole_block(story: Story, pieces: Sequence[Piece], number: int) -> int | None:
    """Return the block that a paragraph shows, all that follows in the text being shown below it."""
    piece = pieces[number]
    if piece.role is not Role.PARAGRAPH:
        return None
    start = piece.runs[0].start
    found = story.block_at(start)
    block = story.blocks[found]
    if block.start != start or block.continued or block.end - block.start > DISPLAY_LENGTH:
        return None
    above = max((run.end for each in pieces[:number] for run in each.runs), default=0)
    below = min((run.start for each in pieces[number:] for run in each.runs), default=start)
    return found if above <= start <= below else None


@dataclass(frozen=True)
class Compositor:
    """Sets stories as the reader wants them on paper."""

    paper: Paper
    typography: Typography = PLAIN
    """As stories are set on the screen; what ``paper`` says goes before it."""
    mirrored: bool = False

    @cached_property
    def face(self) -> Face:
        """The fonts, in dots."""
        paper, typography = self.paper, self.typography
        typography = typography._replace(family=paper.family, line_height=paper.line_height)
        return face_for(paper, typography)

    @cached_property
    def sheet(self) -> Sheet:
        """The sheets pages are printed on."""
        return fit(self.paper, self.face, mirrored=self.mirrored)

    def set(self, story: Story, section: Section, seam: Seam | None = None) -> Setting:
        """Set a section, from a seam on; None if nothing of it is shown."""
        manner = Manner(folded=not self.paper.header, smart=self.typography.smart)
        if seam is not None:
            section = section._replace(start=seam.start, first_block=seam.block)
        pieces = tuple(each for each in compose(story, section, manner) if each.role not in _LEFT_OUT)
        yield
        if not pieces:
            return None
        document = SectionDocument(pieces)
        document.setDefaultFont(self.face.font_of_text)
        layout = BookLayout(document)
        document.setDocumentLayout(layout)
        pinned = None if seam is None else document.position(seam.pinned)
        yield
        layout.begin(self.face, self.sheet.geometry, self._hyphenator(story), pinned)
        while not layout.is_complete:
            yield
            layout.go_on(_SLICE)
        return SetPages(document, layout, pinned)

    def _hyphenator(self, story: Story) -> Hyphenator:
        typography = self.typography
        language = (typography.language or language_of(story)) if typography.hyphenated else None
        return hyphenator(language)
