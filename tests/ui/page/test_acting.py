"""Choosing what the page offers, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.page.piece import Piece, Role
from reader.story import Run, Story
from tests.ui.page.conftest import prose, understood
from ui.page.acting import Acting
from ui.page.page_view import PageView

STORY = understood(f"The Upper Road\nby Ines Calder\nPairing: Ines/Tom\n\n{prose(3)}\n")
END = len(STORY.text)
ENDING = tuple(Piece(Role.NEXT, (Run(name, END, END),), action=name) for name in ("one", "two"))


@pytest.fixture
def page(make_page: Callable[..., PageView], qtbot: QtBot) -> PageView:
    page = make_page(700, 1400)
    page.show_story(STORY, 0)
    page.set_manner(page.manner._replace(folded=True, ending=ENDING))
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(page.hasFocus)
    return page


@pytest.fixture
def acting(page: PageView) -> Acting:
    return Acting(page)


def spot(page: PageView, words: str) -> QPoint:
    """A point inside some words on the page."""
    found = page.document().find(words)
    cursor = QTextCursor(page.document())
    cursor.setPosition(found.selectionStart() + 2)
    return page.cursorRect(cursor).center()


def click(qtbot: QtBot, page: PageView, at: QPoint) -> None:
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=at)


def marked(page: PageView) -> str:
    """What the keyboard is at."""
    number = page._layout.focused
    return page.document().findBlockByNumber(number).text() if number >= 0 else ""


def test_a_click_on_a_line_with_an_action_chooses_it(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    with qtbot.waitSignal(acting.action_chosen) as chosen:
        click(qtbot, page, spot(page, "two"))
    assert chosen.args == ["two"]


def test_a_click_beside_it_or_on_prose_chooses_nothing(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(acting.action_chosen):
        click(qtbot, page, QPoint(12, spot(page, "two").y()))
        click(qtbot, page, spot(page, "The ferry"))


def test_a_mouse_that_leaves_before_it_is_released_chooses_nothing(
    page: PageView, acting: Acting, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(acting.action_chosen):
        qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=spot(page, "two"))
        qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=spot(page, "one"))


def test_the_pointer_says_what_can_be_chosen(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    qtbot.mouseMove(page.viewport(), spot(page, "two"))
    assert page.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(page.viewport(), spot(page, "The ferry"))
    assert page.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor


def test_tab_goes_through_the_actions_and_then_leaves_the_page(
    page: PageView, acting: Acting, qtbot: QtBot
) -> None:
    seen = []
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        seen.append(marked(page))
    assert seen == ["Pairing\u00a0▸", "one", "two", ""]


def test_shift_and_tab_go_the_other_way(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    seen = []
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        seen.append(marked(page))
    assert seen == ["two", "one", "Pairing\u00a0▸", ""]


def test_enter_chooses_what_the_keyboard_is_at(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(acting.action_chosen) as chosen:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert chosen.args == ["one"]


def test_the_mark_stays_on_a_line_that_was_unfolded(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    page.set_manner(page.manner._replace(folded=False))
    assert marked(page) == "Pairing\u00a0▾"


def test_what_the_keyboard_is_at_looks_different(page: PageView, acting: Acting, qtbot: QtBot) -> None:
    before = page.viewport().grab().toImage()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.viewport().grab().toImage() != before


def test_only_the_actions_of_the_page_shown_are_gone_through(
    make_page: Callable[..., PageView], long_story: Story, qtbot: QtBot
) -> None:
    page = make_page()
    page.show_story(long_story, 0)
    acting, end = Acting(page), len(long_story.text)
    page.set_manner(page.manner._replace(ending=(Piece(Role.NEXT, (Run("one", end, end),), action="one"),)))
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert (acting._focused, marked(page)) == (None, "")
    page.go_to_end()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert marked(page) == "one"
    page.turn(-1)
    assert marked(page) == ""
