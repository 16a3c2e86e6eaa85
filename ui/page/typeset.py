"""Breaking one paragraph of the page into lines, and making Qt's lines of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from reader.page.hyphenate import Hyphenator, hyphen_positions
from reader.page.linebreak import LineBreak, break_lines
from reader.page.piece import Piece
from ui.page.face import Face
from ui.page.offsets import Utf16
from ui.page.styles import STYLES, Align, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QTextBlock, QTextLine

NARROWEST_JUSTIFIED = 26
"""Below so many characters a line, justified text has more holes than words: it is set ragged."""
_SAFETY = 1.0
"""Pixels by which a line's measured width may differ from what Qt makes of it."""
_LONGEST_CLUSTER = 3
"""Letters of the longest ligature, ``ffi``."""
_SHAPED = re.compile("[\u0300-\u036f\u0590-\u1cff\u200d\ufe00-\ufe0f\U0001f1e6-\U0001faff]")
"""Scripts whose characters have no width of their own: Qt measures and breaks these."""


class LineSpan(NamedTuple):
    """A line of a paragraph: its span in UTF-16 units of the block, its place in the measure."""

    start: int
    end: int
    x: float
    width: float
    hyphenated: bool = False
    squeeze: float = 0.0
    """Added to every space, in pixels: Qt widens spaces to fill a line but never narrows them."""


@dataclass(frozen=True, slots=True)
class Typesetter:
    """Sets paragraphs in one face to one measure (pixels)."""

    face: Face
    measure: float
    hyphenator: Hyphenator

    def plan(self, piece: Piece, text: str, block: QTextBlock) -> list[LineSpan]:
        """Break a paragraph into lines; ``text`` is what ``block`` shows of ``piece``."""
        if self._is_broken_here(piece, text):
            return self._plan_justified(piece, text)
        return self._plan_by_qt(piece, text, block)

    def realize(self, piece: Piece, text: str, block: QTextBlock, spans: Sequence[LineSpan]) -> None:
        """Make the lines of a plan in the block's own layout, all at y = 0."""
        fit = _fit_columns if self._is_broken_here(piece, text) else _fit_width
        layout = self._prepared(piece, block, spans)
        layout.beginLayout()
        for span in spans:
            line = layout.createLine()
            if not line.isValid():
                break
            fit(line, span)
        layout.endLayout()

    def _is_broken_here(self, piece: Piece, text: str) -> bool:
        return self._is_justified(piece) and not _SHAPED.search(text)

    def _is_justified(self, piece: Piece) -> bool:
        wide = self.measure >= NARROWEST_JUSTIFIED * self.face.average
        justified = STYLES[piece.role].align is Align.JUSTIFIED
        return wide and justified and self.face.typography.justified

    def _plan_justified(self, piece: Piece, text: str) -> list[LineSpan]:
        style = STYLES[piece.role]
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
        )
        units = Utf16(text)
        spans = []
        for each in breaks or (LineBreak(0, 0, False),):  # what is empty takes a line, too
            x = 0.0 if each.start else indent
            width = self.measure - x - (hyphen if each.hyphenated else 0.0)
            squeeze = _squeeze(text[each.start : each.end], widths[each.start : each.end], width)
            start, end = units.units(each.start), units.units(each.end)
            spans.append(LineSpan(start, end, x, width, each.hyphenated, squeeze))
        return spans

    @property
    def _em(self) -> float:
        """Pixels of an em of margin: the text's own, but less in a column that has no room for that."""
        return min(self.face.pixels, self.measure / 16)

    def _plan_by_qt(self, piece: Piece, text: str, block: QTextBlock) -> list[LineSpan]:
        style = STYLES[piece.role]
        first = (style.margin + style.indent) * self._em
        later = (style.margin + style.hanging) * self._em
        room = self.measure - (first if style.align is Align.CENTRED else 0)
        layout, units = self._prepared(piece, block), Utf16(text)
        spans: list[LineSpan] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            after_break = not spans or text[units.index(spans[-1].end - 1)] == "\u2028"
            x = first if after_break else later
            line.setLineWidth(room - x)
            spans.append(LineSpan(line.textStart(), line.textStart() + line.textLength(), x, room - x))
        layout.endLayout()
        return spans

    def _prepared(self, piece: Piece, block: QTextBlock, spans: Sequence[LineSpan] = ()) -> QTextLayout:
        layout = block.layout()
        # A format of its own parts the ligature a hyphen may stand in, as in `of-fice`.
        squeezed = [_squeezed(span) for span in spans if span.squeeze or span.hyphenated]
        layout.setFormats([*self._formats(piece), *squeezed])
        layout.setTextOption(self._option(piece))
        return layout

    def _option(self, piece: Piece) -> QTextOption:
        align = STYLES[piece.role].align
        if align is Align.JUSTIFIED and not self._is_justified(piece):
            align = Align.LEFT
        option = QTextOption(_QT_ALIGN[align])
        justified = align is Align.JUSTIFIED
        mode = (
            QTextOption.WrapMode.WrapAnywhere
            if justified
            else QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
        )
        option.setWrapMode(mode)
        if STYLES[piece.role].tab:
            option.setTabStopDistance(STYLES[piece.role].tab * self._em)
        return option

    def _formats(self, piece: Piece) -> list[QTextLayout.FormatRange]:
        """Return what differs from the text's own font: a style's font, emphasis, a soft label."""
        style = STYLES[piece.role]
        whole = [] if style == Style(indent=style.indent) else [_format(0, 1 << 30, self.face.font(style))]
        units = Utf16("".join(run.text for run in piece.runs))
        shown = 0
        for run in piece.runs:
            if run.emphasis and run.text:
                start, end = units.units(shown), units.units(shown + len(run.text))
                whole.append(_format(start, end - start, self.face.font(style, italic=True)))
            shown += len(run.text)
        return whole

    def _widths(self, piece: Piece, text: str) -> list[float]:
        style = STYLES[piece.role]
        plain, italic = self.face.widths(style), self.face.widths(style, italic=True)
        if not any(run.emphasis for run in piece.runs):
            return [plain[each] for each in text]
        return [(italic if run.emphasis else plain)[each] for run in piece.runs for each in run.text]

    def hyphen_width(self, style: Style) -> float:
        """Return the width of the hyphen drawn at a line's end, in pixels."""
        return self.face.widths(style)["-"]


def _fit_width(line: QTextLine, span: LineSpan) -> None:
    line.setLineWidth(span.width)


def _fit_columns(line: QTextLine, span: LineSpan) -> None:
    """Make a line of exactly the span: Qt counts clusters, of which a ligature is one for several letters."""
    wanted = columns = span.end - span.start
    for _ in range(wanted):
        line.setNumColumns(columns, span.width)
        surplus = line.textLength() - wanted
        if surplus < 0:
            line.setNumColumns(columns)
            surplus = line.textLength() - wanted
        if surplus <= 0 or columns <= surplus:
            return
        columns -= max(1, surplus // _LONGEST_CLUSTER)


def _squeeze(text: str, widths: Sequence[float], width: float) -> float:
    """Return what to add to each space of a line (pixels) so that it fits; zero if it does."""
    shown = text.rstrip()
    natural = sum(widths[: len(shown)])
    spaces = shown.count(" ")
    return (width - natural - _SAFETY) / spaces if spaces and natural > width - _SAFETY else 0.0


def _squeezed(span: LineSpan) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = span.start, span.end - span.start
    form = QTextCharFormat()
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
