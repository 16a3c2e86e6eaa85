"""Sets the blocks of a topic as a document."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCharFormat, QTextCursor

from ui.help.formats import SpanFormats, block_format, cell_format, list_format, table_format
from ui.help.markdown import Block, Kind, Spans, Style

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QTextBlockFormat, QTextDocument, QTextList

    from ui.themes.theme import Theme


def set_blocks(document: QTextDocument, blocks: Sequence[Block], theme: Theme, label: QFont) -> None:
    """Fill a document; ``label`` is the font of the window's labels, in which keys are shown."""
    document.clear()
    cursor, formats = QTextCursor(document), SpanFormats(theme, label)
    cursor.beginEditBlock()
    for kind, members in groupby(blocks, key=lambda block: block.kind):
        setter = {Kind.ROW: _set_rows, Kind.BULLET: _set_list}.get(kind, _set_text)
        setter(cursor, list(members), formats)
    cursor.endEditBlock()


def _set_text(cursor: QTextCursor, blocks: Sequence[Block], formats: SpanFormats) -> None:
    for block in blocks:
        _begin(cursor, block_format(block.kind))
        _set_spans(cursor, block.cells[0], block.kind, formats)


def _set_list(cursor: QTextCursor, blocks: Sequence[Block], formats: SpanFormats) -> None:
    made: QTextList | None = None
    for block in blocks:
        _begin(cursor, block_format(block.kind))
        if made is None:
            made = cursor.createList(list_format())
        else:
            made.add(cursor.block())
        _set_spans(cursor, block.cells[0], block.kind, formats)


def _set_rows(cursor: QTextCursor, blocks: Sequence[Block], formats: SpanFormats) -> None:
    look = table_format()
    table = cursor.insertTable(len(blocks), look.columns(), look)
    for number, block in enumerate(blocks):
        for column, spans in enumerate(block.cells):
            cell = table.cellAt(number, column)
            _set_spans(cell.firstCursorPosition(), spans, block.kind, formats)
            cell.setFormat(cell_format())
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _begin(cursor: QTextCursor, form: QTextBlockFormat) -> None:
    """Begin a block; the first is there from the beginning, and so is one after a table."""
    if cursor.block().length() > 1:
        cursor.insertBlock(form, QTextCharFormat())
    else:
        cursor.setBlockFormat(form)


def _set_spans(cursor: QTextCursor, cell: Spans, kind: Kind, formats: SpanFormats) -> None:
    for span in cell:
        # A narrow space on each side of a key, so that its box does not touch its letters; none that
        # would part it from a parenthesis or a comma.
        text = f"\u202f{span.text}\u202f" if span.style is Style.KEY else span.text
        cursor.insertText(text, formats.of(span, kind))
