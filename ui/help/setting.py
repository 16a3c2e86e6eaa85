"""Sets the blocks of a topic as a document."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
)

from ui.help.markdown import Block, Kind, Span, Spans, Style
from ui.page.face import MONOSPACED, serif

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument, QTextList

    from ui.themes.theme import Theme

_SIZES = {Kind.TITLE: 28, Kind.HEADING: 19}
_TEXT = 17
"""Pixels."""
_ABOVE = {Kind.TITLE: 0, Kind.HEADING: 22, Kind.BULLET: 2, Kind.ROW: 3}
_BELOW = {Kind.TITLE: 12, Kind.HEADING: 6, Kind.BULLET: 4, Kind.ROW: 3}
_APART = 9
"""Pixels above and below a paragraph."""
_COLUMNS = [QTextLength(QTextLength.Type.PercentageLength, each) for each in (40, 60)]
"""How a table shares the width."""
_LINE = 112
"""Percent of the usual height of a line."""


def set_blocks(document: QTextDocument, blocks: Sequence[Block], theme: Theme, label: QFont) -> None:
    """Fill a document; ``label`` is the font of the window's labels, in which keys are shown."""
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for kind, members in groupby(blocks, key=lambda block: block.kind):
        setter = {Kind.ROW: _set_rows, Kind.BULLET: _set_list}.get(kind, _set_text)
        setter(cursor, list(members), _Formats(theme, label))
    cursor.endEditBlock()


class _Formats:
    """The look of spans in the colours of a theme."""

    def __init__(self, theme: Theme, label: QFont) -> None:
        self._theme, self._label = theme, label

    def of(self, span: Span, kind: Kind) -> QTextCharFormat:
        form = QTextCharFormat()
        font = serif(_SIZES.get(kind, _TEXT), bold=kind in _SIZES, italic=span.style is Style.EMPHASIS)
        if span.style is Style.CODE:
            font = QFont(list(MONOSPACED))
            font.setPixelSize(_TEXT - 3)
        if span.style is Style.KEY:
            font = QFont(self._label)
            font.setPixelSize(_TEXT - 3)
        if span.style in (Style.CODE, Style.KEY):
            form.setBackground(QColor(self._theme.chosen if span.style is Style.KEY else self._theme.panel))
        form.setFont(font)
        form.setForeground(QColor(self._theme.text))
        if span.target:
            form.setAnchor(True)
            form.setAnchorHref(span.target)
            form.setForeground(QColor(self._theme.accent))
            form.setFontUnderline(True)
        return form


def _set_text(cursor: QTextCursor, blocks: Sequence[Block], formats: _Formats) -> None:
    for block in blocks:
        _begin(cursor, _block_format(block.kind))
        _set_spans(cursor, block.cells[0], block.kind, formats)


def _set_list(cursor: QTextCursor, blocks: Sequence[Block], formats: _Formats) -> None:
    dots = QTextListFormat()
    dots.setStyle(QTextListFormat.Style.ListDisc)
    dots.setIndent(1)
    made: QTextList | None = None
    for block in blocks:
        _begin(cursor, _block_format(block.kind))
        if made is None:
            made = cursor.createList(dots)
        else:
            made.add(cursor.block())
        _set_spans(cursor, block.cells[0], block.kind, formats)


def _set_rows(cursor: QTextCursor, blocks: Sequence[Block], formats: _Formats) -> None:
    look = QTextTableFormat()
    look.setBorder(0)
    look.setCellSpacing(0)
    look.setCellPadding(3)
    look.setTopMargin(4)
    look.setBottomMargin(16)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    look.setColumnWidthConstraints(_COLUMNS)
    table = cursor.insertTable(len(blocks), len(_COLUMNS), look)
    for number, block in enumerate(blocks):
        for column, cell in enumerate(block.cells):
            inside = table.cellAt(number, column).firstCursorPosition()
            _set_spans(inside, cell, block.kind, formats)
            middle = QTextTableCellFormat()
            middle.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            table.cellAt(number, column).setFormat(middle)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _begin(cursor: QTextCursor, form: QTextBlockFormat) -> None:
    """Begin a block; the first is there from the beginning, and so is one after a table."""
    if cursor.block().length() > 1:
        cursor.insertBlock(form, QTextCharFormat())
    else:
        cursor.setBlockFormat(form)


def _block_format(kind: Kind) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setTopMargin(_ABOVE.get(kind, _APART))
    form.setBottomMargin(_BELOW.get(kind, _APART))
    form.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if kind in _SIZES:
        form.setHeadingLevel(1 if kind is Kind.TITLE else 2)
    return form


def _set_spans(cursor: QTextCursor, cells: Spans, kind: Kind, formats: _Formats) -> None:
    for span in cells:
        # A narrow space on each side of a key, so that its box does not touch its letters.
        text = f"\u2009{span.text}\u2009" if span.style is Style.KEY else span.text
        cursor.insertText(text, formats.of(span, kind))
