"""A click beside the text turns the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.story import Story
from ui.page.edges import Edges
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]
LEFT, RIGHT = QPoint(8, 300), QPoint(692, 300)


@pytest.fixture
def page(make_page: MakePage, long_story: Story) -> PageView:
    page = make_page()
    Edges(page)
    page.show_story(long_story, 0)
    return page


def number(page: PageView) -> int:
    shown = page.shown()
    assert shown is not None
    return shown.page


def test_a_click_right_of_the_text_shows_the_next_page_and_left_of_it_the_one_before(
    page: PageView, qtbot: QtBot
) -> None:
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=RIGHT)
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=RIGHT)
    assert number(page) == 2
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=LEFT)
    assert number(page) == 1


def test_a_click_in_the_text_turns_nothing(page: PageView, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert number(page) == 0


def test_a_click_above_the_text_turns_nothing(page: PageView, qtbot: QtBot) -> None:
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton, pos=QPoint(350, 4))
    assert number(page) == 0


def test_another_button_turns_nothing(page: PageView, qtbot: QtBot) -> None:
    qtbot.mouseClick(page, Qt.MouseButton.RightButton, pos=RIGHT)
    assert number(page) == 0
