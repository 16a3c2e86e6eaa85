"""How spans of a topic look."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextDocument
from pytestqt.qtbot import QtBot

from ui.help.formats import SpanFormats
from ui.help.markdown import Block, Kind, Span, Style
from ui.help.setting import set_blocks
from ui.themes.theme import OURS


@pytest.mark.parametrize(("text", "italic", "bold"), [("Settings…", True, False), ("设置…", False, True)])
def test_emphasis_is_italic_where_letters_have_italics_and_bold_elsewhere(
    qtbot: QtBot, text: str, italic: bool, bold: bool
) -> None:
    font = SpanFormats(OURS["paper"], QFont()).of(Span(text, Style.EMPHASIS), Kind.PARAGRAPH).font()
    assert (font.italic(), font.bold()) == (italic, bold)


def test_no_line_ends_between_a_key_and_its_parentheses(qtbot: QtBot) -> None:
    document = QTextDocument()
    block = Block(Kind.PARAGRAPH, ((Span("Go on ("), Span("Ctrl+G", Style.KEY), Span(").")),))
    set_blocks(document, (block,), OURS["paper"], QFont())
    document.setTextWidth(0.7 * document.idealWidth())
    assert document.size().isValid()  # Lays it out.
    layout = document.firstBlock().layout()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    text = document.firstBlock().text()
    said = [text[line.textStart() : line.textStart() + line.textLength()].strip() for line in lines]
    assert len(said) > 1
    assert not any(line.endswith("(") for line in said)
