"""Breaking one paragraph of the page into lines, and making Qt's lines of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from reader.page.hyphenate import Hyphenator, hyphen_positions
from reader.page.linebreak import JUSTIFIED, RAGGED, LineBreak, break_lines
from reader.page.piece import Piece
from ui.page.face import Face
from ui.page.offsets import Utf16
from ui.page.openings import opening
from ui.page.styles import Align, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QTextBlock

NARROWEST_JUSTIFIED = 34
"""Below so many characters a line, justified text has more holes than words: it is set ragged."""
_SAFETY = 1.0
"""Pixels by which a line's measured width may differ from what Qt makes of it."""
_SHAPED = re.compile("[\u0300-\u036f\u0590-\u1cff\u200d\ufe00-\ufe0f\U0001f1e6-\U0001faff]")
"""Scripts whose characters have no width of their own: Qt measures and breaks these."""


_Part: TypeAlias = "tuple[int, int, Style, bool]"
"""A span of a paragraph in characters, its style, and whether it is emphasised."""


class LineSpan(NamedTuple):
    """A line of a paragraph: its span in UTF-16 units of the block, its place in the measure."""

    start: int
    end: int
    x: float
    width: float
    hyphenated: bool = False
    squeeze: float = 0.0
    """Added to every space, in pixels: Qt widens spaces to fill a line but never narrows them."""


class Typesetter(NamedTuple):
    """Sets paragraphs in one face to one measure (pixels)."""

    face: Face
    measure: float
    hyphenator: Hyphenator

    def plan(self, piece: Piece, text: str, block: QTextBlock) -> list[LineSpan]:
        """Break a paragraph into lines; ``text`` is what ``block`` shows of ``piece``."""
        if self._is_broken_here(piece, text):
            return self._plan_here(piece, text)
        return self._plan_by_qt(piece, text, block)

    def realize(self, piece: Piece, text: str, block: QTextBlock, spans: Sequence[LineSpan]) -> None:
        """Make the lines of a plan in the block's own layout, all at y = 0."""
        fit = _fit_mirrored if block.textDirection() is Qt.LayoutDirection.RightToLeft else _fit_width
        fit = _fit_columns if self._is_broken_here(piece, text) else fit
        layout = self._prepared(piece, text, block, spans)
        layout.beginLayout()
        for span in spans:
            line = layout.createLine()
            if not line.isValid():
                break
            fit(line, span)
        layout.endLayout()

    def _is_broken_here(self, piece: Piece, text: str) -> bool:
        return self._is_prose(piece) and not _SHAPED.search(text)

    def _is_prose(self, piece: Piece) -> bool:
        return self.face.styles[piece.role].align is Align.JUSTIFIED

    def _is_justified(self, piece: Piece) -> bool:
        wide = self.measure >= NARROWEST_JUSTIFIED * self.face.average
        return wide and self._is_prose(piece) and self.face.typography.justified

    def _plan_here(self, piece: Piece, text: str) -> list[LineSpan]:
        style = self.face.styles[piece.role]
        indent = style.indent * self.face.pixels
        hyphen = self.hyphen_width(style)
        widths = self._widths(piece, text)
        breaks = break_lines(
            text,
            widths,
            self.measure,
            first_indent=indent,
            hyphens=lambda: hyphen_positions(text, self.hyphenator),
            hyphen_width=hyphen,
            setting=JUSTIFIED if self._is_justified(piece) else RAGGED,
            hanging=self.face.typography.hanging,
        )
        units = Utf16(text)
        spans = []
        for each in breaks or (LineBreak(0, 0, False),):  # what is empty takes a line, too
            x = (0.0 if each.start else indent) - each.left
            width = self.measure + each.right - x - (hyphen if each.hyphenated else 0.0)
            squeeze = _squeeze(text[each.start : each.end], widths[each.start : each.end], width)
            start, end = units.units(each.start), units.units(each.end)
            spans.append(LineSpan(start, end, x, width, each.hyphenated, squeeze))
        return spans

    @property
    def _em(self) -> float:
        """Pixels of an em of margin: the text's own, but less in a column that has no room for that."""
        return min(self.face.pixels, self.measure / 16)

    def _plan_by_qt(self, piece: Piece, text: str, block: QTextBlock) -> list[LineSpan]:
        style = self.face.styles[piece.role]
        first = (style.margin + style.indent) * self._em
        later = (style.margin + style.hanging) * self._em
        room = self.measure - (first if style.align is Align.CENTRED else 0)
        layout, units = self._prepared(piece, text, block), Utf16(text)
        mirrored = block.textDirection() is Qt.LayoutDirection.RightToLeft
        spans: list[LineSpan] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            after_break = not spans or text[units.index(spans[-1].end - 1)] == "\u2028"
            margin = first if after_break else later
            line.setLineWidth(room - margin)
            start, end = line.textStart(), line.textStart() + line.textLength()
            spans.append(LineSpan(start, end, self.measure - room if mirrored else margin, room - margin))
        layout.endLayout()
        return spans

    def _prepared(
        self, piece: Piece, text: str, block: QTextBlock, spans: Sequence[LineSpan] = ()
    ) -> QTextLayout:
        layout = block.layout()
        layout.setFormats([*self._formats(piece, text), *map(_format_of_line, spans)])
        layout.setTextOption(self._option(piece, text))
        return layout

    def _option(self, piece: Piece, text: str) -> QTextOption:
        align = self.face.styles[piece.role].align
        if align is Align.JUSTIFIED and not self._is_justified(piece):
            align = Align.LEFT
        option = QTextOption(_QT_ALIGN[align])
        # As the text is written, not as the program's own words are.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mode = (
            QTextOption.WrapMode.WrapAnywhere
            if self._is_broken_here(piece, text)
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        option.setWrapMode(mode)
        if tab := self.face.styles[piece.role].tab:
            option.setTabStopDistance(tab * self._em)
        return option

    def _formats(self, piece: Piece, text: str) -> list[QTextLayout.FormatRange]:
        """Return what differs from the text's own font: a style's font, emphasis, an opening."""
        style = self.face.styles[piece.role]
        whole = [] if style.is_plain else [_format(0, 1 << 30, self.face.font(style))]
        units = Utf16(text)
        for start, end, of, italic in self._parts(piece, text):
            if italic or of != style:
                first, last = units.units(start), units.units(end)
                whole.append(_format(first, last - first, self.face.font(of, italic=italic)))
        return whole

    def _widths(self, piece: Piece, text: str) -> list[float]:
        return [
            width
            for start, end, style, italic in self._parts(piece, text)
            for width in map(self.face.widths(style, italic).__getitem__, text[start:end])
        ]

    def _parts(self, piece: Piece, text: str) -> Iterator[_Part]:
        """Yield the parts of a paragraph that are in different fonts."""
        style = self.face.styles[piece.role]
        opened, special = opening(piece, text, self.face) or (0, style)
        shown = 0
        for run in piece.runs:
            start, shown = shown, shown + len(run.text)
            edges = sorted({start, min(max(start, opened), shown), shown})
            for first, last in pairwise(edges):
                yield first, last, special if last <= opened else style, run.emphasis

    def hyphen_width(self, style: Style) -> float:
        """Return the width of the hyphen drawn at a line's end, in pixels."""
        return self.face.widths(style)["-"]


def _fit_width(line: QTextLine, span: LineSpan) -> None:
    line.setLineWidth(span.width)


def _fit_mirrored(line: QTextLine, span: LineSpan) -> None:
    """Make a line of its width: Qt begins even lines from the right further in by the last space."""
    width = span.width
    line.setLineWidth(width)
    for _ in range(3):
        short = span.width - cursor_x(line, span.start)
        if not 0.5 < short < line.height():
            break
        line.setLineWidth(width + short)
        if line.textLength() != span.end - span.start:
            line.setLineWidth(width)
            break
        width += short


def cursor_x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    """Return where an edge of a character of a line's block stands, in pixels.

    The stubs do not say what Qt returns: the place and the position, as it does in C++.
    """
    return cast("tuple[float, int]", line.cursorToX(position, edge))[0]


def _fit_columns(line: QTextLine, span: LineSpan) -> None:
    """Make a line of exactly the span: with one letter more or less, all lines below would be wrong.

    Qt counts clusters, of which a ligature is one for several letters, and leaves out what reaches over the
    width, were it only the tip of an f: then the line gets so much more width.
    """
    wanted = columns = span.end - span.start
    width = span.width
    for _ in range(wanted):
        line.setNumColumns(columns, width)
        surplus = line.textLength() - wanted
        if surplus == 0:
            return
        columns -= surplus > 0
        width += surplus < 0


def _squeeze(text: str, widths: Sequence[float], width: float) -> float:
    """Return what to add to each space of a line (pixels) so that it fits; zero if it does."""
    shown = text.rstrip()
    natural = sum(widths[: len(shown)])
    spaces = shown.count(" ")
    return (width - natural - _SAFETY) / spaces if spaces and natural > width - _SAFETY else 0.0


def _format_of_line(span: LineSpan) -> QTextLayout.FormatRange:
    """Return a line's own range: Qt makes no ligature over its edges, in which no line could begin."""
    found = QTextLayout.FormatRange()
    found.start, found.length = span.start, span.end - span.start
    form = QTextCharFormat()
    if span.squeeze:
        form.setFontWordSpacing(span.squeeze)
    found.format = form
    return found


def _format(start: int, length: int, font: QFont) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = start, length
    form = QTextCharFormat()
    form.setFont(font)
    found.format = form
    return found


_QT_ALIGN = {
    Align.JUSTIFIED: Qt.AlignmentFlag.AlignJustify,
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRED: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
