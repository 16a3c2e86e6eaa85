"""Arabic and Hebrew are set from the right, and their words stay whole."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextLine
from pytestqt.qtbot import QtBot

from tests.ui.page.conftest import understood, walked
from ui.page.edges import Edges
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


# The book runs as its words do.


@pytest.fixture
def book(make_page: MakePage) -> PageView:
    """Two pages side by side of a story in Arabic."""
    page = make_page(1500, 600)
    page.show_story(understood("\n\n".join(f"{ARABIC * 4}." for _ in range(40))), 0)
    page.complete()
    assert page._geometry.columns == 2
    return page


def middle(page: PageView, offset: int) -> int:
    return page.line_area(offset).center().x()


def test_the_second_page_is_left_of_the_first(book: PageView) -> None:
    second = book.page_start(1)
    assert second is not None
    assert 0 < middle(book, second) < book.width() // 2 < middle(book, 0) < book.width()


def test_both_pages_are_painted_where_they_stand(book: PageView) -> None:
    image = book.viewport().grab().toImage()
    paper = image.pixelColor(0, 0)
    inked = {
        x // (image.width() // 2)
        for x in range(image.width())
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y) != paper
    }
    assert {0, 1} <= inked


def test_turning_goes_over_every_page_and_back(book: PageView) -> None:
    spans = walked(book, book.story)
    assert all(before[1] == after[0] for before, after in pairwise(spans))
    back = []
    while book.anchor:
        back.append(book.anchor)
        book.turn(-1)
    assert back == [start for start, _ in spans[:0:-1]]


def test_the_left_arrow_turns_to_the_next_page_and_the_right_one_back(book: PageView, qtbot: QtBot) -> None:
    qtbot.keyClick(book, Qt.Key.Key_Left)
    assert book.anchor > 0
    qtbot.keyClick(book, Qt.Key.Key_Right)
    assert book.anchor == 0


def test_a_word_under_the_mouse_is_the_word_that_is_seen(book: PageView) -> None:
    second = book.page_start(1)
    assert second is not None
    line = book.line_area(second)
    point = book.viewport().mapFrom(book, line.center())
    position = book.cursorForPosition(point).position()
    assert second <= book._text.offset(position) < second + 200


def test_a_click_left_of_the_text_turns_to_the_next_page(book: PageView, qtbot: QtBot) -> None:
    Edges(book)
    qtbot.mouseClick(book, Qt.MouseButton.LeftButton, pos=QPoint(4, 300))
    assert book.anchor > 0


def test_an_english_story_with_a_name_in_arabic_runs_as_ever(make_page: MakePage) -> None:
    page = make_page(700, 600)
    page.show_story(understood(f"{'She went down to the quay. ' * 20}{ARABIC}\n"), 0)
    assert not page.is_mirrored
