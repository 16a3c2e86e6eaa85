"""Arabic and Hebrew are set from the right, and their words stay whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextLine

from tests.ui.page.conftest import understood
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]

ARABIC = "كان البحر هادئا في ذلك المساء ولم يكن على الشاطئ أحد سوى الصياد العجوز وكلبه "
HEBREW = "הים היה שקט באותו ערב ולא היה איש על החוף חוץ מן הדייג הזקן וכלבו "
WORDS = [pytest.param(ARABIC, id="Arabic"), pytest.param(HEBREW, id="Hebrew")]


def lines_of(page: PageView, block: int) -> list[QTextLine]:
    layout = page.document().findBlockByNumber(block).layout()
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def edges(line: QTextLine) -> tuple[float, float]:
    """Where a line's last letter ends, and where its first one begins."""
    start, length = line.textStart(), line.textLength()
    return line.cursorToX(start + length - 1)[0], line.cursorToX(start)[0]


@pytest.fixture
def set_page(make_page: MakePage) -> Callable[[str], PageView]:
    def set_page(words: str) -> PageView:
        page = make_page(700, 1000)
        page.show_story(understood(f"Chapter 1\n\n{words * 3}.\n\n{words * 4}.\n\n{words * 4}.\n"), 0)
        page.grab()
        return page

    return set_page


@pytest.mark.parametrize("words", WORDS)
def test_lines_end_between_words(set_page: Callable[[str], PageView], words: str) -> None:
    page = set_page(words)
    text = page.document().findBlockByNumber(3).text()
    lines = lines_of(page, 3)
    assert len(lines) > 2
    ends = [line.textStart() + line.textLength() for line in lines[:-1]]
    assert all(text[end - 1] == " " or text[end] == " " for end in ends)


@pytest.mark.parametrize("words", WORDS)
def test_the_first_line_is_indented_on_the_right_and_the_last_ends_on_the_left(
    set_page: Callable[[str], PageView], words: str
) -> None:
    page = set_page(words)
    first, second, *_, last = (edges(line) for line in lines_of(page, 3))
    assert first[1] < second[1] - 10
    assert first[0] == pytest.approx(second[0], abs=2)
    assert last[1] == pytest.approx(second[1], abs=2)
    assert last[0] > second[0] + 10


@pytest.mark.parametrize("words", WORDS)
def test_even_lines_begin_at_the_right_edge(set_page: Callable[[str], PageView], words: str) -> None:
    lines = lines_of(set_page(words), 3)
    begins = [edges(line)[1] for line in lines[1:]]
    assert begins == [pytest.approx(begins[-1], abs=1)] * len(begins)
