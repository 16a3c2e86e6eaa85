"""How the blocks and spans of a topic look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.help.markdown import Kind, Span, Style
from ui.page.face import MONOSPACED, serif

if TYPE_CHECKING:
    from ui.themes.theme import Theme

_SIZES = {Kind.TITLE: 1.65, Kind.HEADING: 1.15}
"""In heights of a label, which is what the text has."""
_IN_TEXT = 0.82
"""The size of code and keys, so that they are no larger than the text around them."""
_ABOVE = {Kind.TITLE: 0, Kind.HEADING: 22, Kind.BULLET: 2}
_BELOW = {Kind.TITLE: 12, Kind.HEADING: 6, Kind.BULLET: 4}
_IDEOGRAPHS = "\u2e80"
"""From here on letters have no italics; what is emphasised among them is bold."""
_APART = 9
"""Pixels above and below a paragraph."""
_LINE = 112
"""Percent of the usual height of a line."""
_COLUMNS = (40, 60)
"""Percent of the width that a table's columns have."""


class SpanFormats:
    """The look of spans in the colours of a theme; ``label`` is the font in which keys are shown."""

    def __init__(self, theme: Theme, label: QFont) -> None:
        self._theme, self._label = theme, label
        self._size = QFontMetrics(label).height()

    def of(self, span: Span, kind: Kind) -> QTextCharFormat:
        """Return the format of a span in a block of some kind."""
        form = QTextCharFormat()
        form.setFont(self._font(span, kind))
        form.setForeground(QColor(self._theme.accent if span.target else self._theme.text))
        if span.style in (Style.CODE, Style.KEY):
            form.setBackground(QColor(self._theme.chosen if span.style is Style.KEY else self._theme.panel))
        if span.target:
            form.setAnchor(True)
            form.setAnchorHref(span.target)
            form.setFontUnderline(True)
        return form

    def _font(self, span: Span, kind: Kind) -> QFont:
        if span.style in (Style.CODE, Style.KEY):
            font = QFont(self._label) if span.style is Style.KEY else QFont(list(MONOSPACED))
            font.setPixelSize(round(self._size * _IN_TEXT))
            return font
        size = self._size * _SIZES.get(kind, 1)
        emphasis, upright = span.style is Style.EMPHASIS, span.text >= _IDEOGRAPHS
        return serif(size, bold=kind in _SIZES or (emphasis and upright), italic=emphasis and not upright)


def block_format(kind: Kind) -> QTextBlockFormat:
    """Return the distances around a block, and the level of a heading."""
    form = QTextBlockFormat()
    form.setTopMargin(_ABOVE.get(kind, _APART))
    form.setBottomMargin(_BELOW.get(kind, _APART))
    form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if kind in _SIZES:
        form.setHeadingLevel(1 if kind is Kind.TITLE else 2)
    return form


def list_format() -> QTextListFormat:
    """Return the look of a list."""
    form = QTextListFormat()
    form.setStyle(QTextListFormat.Style.ListDisc)
    form.setIndent(1)
    return form


def table_format() -> QTextTableFormat:
    """Return the look of a table of two columns."""
    form = QTextTableFormat()
    form.setBorder(0)
    form.setCellSpacing(0)
    form.setCellPadding(3)
    form.setTopMargin(4)
    form.setBottomMargin(16)
    percent = QTextLength.Type.PercentageLength
    form.setWidth(QTextLength(percent, 100))
    form.setColumnWidthConstraints([QTextLength(percent, each) for each in _COLUMNS])
    form.setColumns(len(_COLUMNS))
    return form


def cell_format() -> QTextTableCellFormat:
    """Return the look of a cell: what it holds stands in the middle of its height."""
    form = QTextTableCellFormat()
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return form
