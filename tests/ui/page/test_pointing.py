"""What the mouse or the text cursor points at on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.story import Story
from tests.ui.page.conftest import understood
from ui.page.document import SectionDocument
from ui.page.page_view import PageView
from ui.page.pointing import Pointed, Pointing, at_point, by_keys

MakePage = Callable[..., PageView]
WRAPPED = "\n\n".join(
    f"The ferry did not run on Thursdays, which is number {n}, and on\nThursdays she walked by the upper road, past the three farms\nand the kiln and the gate."
    for n in range(40)
)
TEXT = f"The Upper Road\nby Ines Calder\n\nChapter 1\n\n{WRAPPED}\n\nChapter 2\n\n{WRAPPED}\n"


@pytest.fixture
def page(make_page: MakePage) -> PageView:
    page = make_page(700, 600)
    page.show_story(understood(TEXT), 0)
    return page


def story(page: PageView) -> Story:
    assert page.story is not None
    return page.story


def point_of(page: PageView, offset: int) -> QPoint:
    """The middle of the character that shows an offset."""
    document = page.document()
    assert isinstance(document, SectionDocument)
    cursor = QTextCursor(document)
    cursor.setPosition(document.position(offset))
    left = page.cursorRect(cursor)
    return QPoint(left.x() + 3, left.center().y())


def pointed(page: PageView, offset: int) -> Pointed:
    found = at_point(page, point_of(page, offset))
    assert found is not None
    return found


@pytest.mark.parametrize("words", ["The Upper Road", "Chapter 1", "Thursdays she walked", "number 1,"])
def test_the_character_under_the_mouse_is_found(page: PageView, words: str) -> None:
    offset = TEXT.index(words)
    assert pointed(page, offset).offset == offset


def test_the_last_character_of_a_line_belongs_to_it(page: PageView) -> None:
    end = pointed(page, TEXT.index("number 0")).line_end
    right = point_of(page, TEXT.index("number 0"))
    right.setX(page.viewport().width() - 1)
    found = at_point(page, right)
    assert found is not None
    assert found.offset < end <= found.line_end


def test_beside_the_text_it_is_the_nearest_line(page: PageView) -> None:
    found = at_point(page, QPoint(1, point_of(page, TEXT.index("number 1,")).y()))
    assert found is not None
    assert found.offset == found.line_start


def test_a_title_that_does_not_stand_in_the_file_is_nothing_to_point_at(make_page: MakePage) -> None:
    page = make_page(700, 600)
    page.show_story(understood(WRAPPED, "the_upper_road.txt"), 0)
    assert at_point(page, QPoint(page.viewport().width() // 2, 2)) is None


def test_nothing_is_pointed_at_without_a_story(make_page: MakePage) -> None:
    page = make_page()
    assert at_point(page, QPoint(5, 5)) is None
    assert by_keys(page) is None


def test_by_keys_it_is_the_line_of_the_text_cursor(page: PageView) -> None:
    document, offset = page.document(), TEXT.index("Thursdays she walked")
    assert isinstance(document, SectionDocument)
    cursor = page.textCursor()
    cursor.setPosition(document.position(offset))
    page.setTextCursor(cursor)
    found = by_keys(page)
    assert found is not None
    assert found.offset == offset


def test_by_keys_it_is_the_first_heading_where_nobody_has_put_the_cursor(page: PageView) -> None:
    found = by_keys(page)
    assert found is not None
    assert found.offset == TEXT.index("Chapter 1")


def test_by_keys_it_is_the_first_line_of_a_page_without_heading(page: PageView) -> None:
    page.turn(1)
    page.turn(1)
    found = by_keys(page)
    assert found is not None
    assert found.line_start <= page.anchor < found.line_end


@pytest.mark.parametrize("reason", QContextMenuEvent.Reason)
@pytest.mark.parametrize("in_margin", [False, True])
def test_a_menu_is_asked_for_with_the_mouse_and_by_keys(
    page: PageView, qtbot: QtBot, reason: QContextMenuEvent.Reason, in_margin: bool
) -> None:
    pointing, target = Pointing(page), page if in_margin else page.viewport()
    point = QPoint(2, 300)
    event = QContextMenuEvent(reason, point, target.mapToGlobal(point), Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(pointing.menu_requested) as asked:
        QApplication.sendEvent(target, event)
    assert isinstance(asked.args[1], Pointed)
