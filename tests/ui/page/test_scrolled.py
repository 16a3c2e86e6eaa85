"""A section as one column."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.story import Story
from tests.ui.page.conftest import first_line, prose, understood, walked
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]


@pytest.fixture
def page(make_page: MakePage, long_story: Story) -> PageView:
    page = make_page()
    page.set_scrolled(True)
    page.show_story(long_story, 0)
    return page


def wheel(page: PageView, eighths: int) -> None:
    event = QWheelEvent(
        QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, eighths), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(page.viewport(), event)


def top(page: PageView) -> int:
    return page.verticalScrollBar().value()


def test_turning_shows_every_line_whole_and_none_is_left_out(page: PageView, long_story: Story) -> None:
    spans = walked(page, long_story)
    assert all(later <= end for (_, end), (later, _) in itertools.pairwise(spans))


def test_turning_back_shows_the_line_again_that_was_first(page: PageView) -> None:
    for _ in range(3):
        page.turn(1)
    first, _ = first_line(page)
    page.turn(-1)
    shown = page.shown()
    assert shown is not None
    assert shown.start < first <= shown.end


def test_turning_back_from_a_chapter_shows_the_end_of_the_one_before(
    page: PageView, long_story: Story
) -> None:
    page.go_to(long_story.chapters[1].start)
    page.turn(-1)
    shown = page.shown()
    assert shown is not None
    assert shown.end == long_story.chapters[1].start
    assert top(page) == page.verticalScrollBar().maximum()


def test_a_notch_of_the_wheel_scrolls_three_rows(page: PageView) -> None:
    page.complete()
    wheel(page, -120)
    assert top(page) == 3 * page._layout.row


def test_a_touch_pad_scrolls_by_less_than_a_row(page: PageView) -> None:
    page.complete()
    wheel(page, -8)
    assert 0 < top(page) < page._layout.row


def test_the_wheel_leads_over_a_chapters_end_and_back(page: PageView, long_story: Story) -> None:
    page.complete()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    wheel(page, -120)
    assert page.anchor == long_story.chapters[1].start
    wheel(page, 120)
    assert page.anchor < long_story.chapters[1].start
    assert top(page) == page.verticalScrollBar().maximum()


def test_dragging_the_scroll_bar_moves_the_place(page: PageView, qtbot: QtBot) -> None:
    page.complete()
    with qtbot.waitSignal(page.moved):
        page.verticalScrollBar().setValue(600)
    start, _ = first_line(page)
    assert start <= page.anchor
    assert top(page) == 600


def test_the_arrows_scroll_by_a_row(page: PageView, qtbot: QtBot) -> None:
    page.complete()
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert top(page) == page._layout.row
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert top(page) == 0


def test_a_match_is_scrolled_into_sight(page: PageView, long_story: Story) -> None:
    assert page.find("That was 17.")
    assert page.viewport().rect().contains(page.cursorRect())
    shown = page.shown()
    assert shown is not None
    assert shown.start <= long_story.text.index("That was 17.") < shown.end


def test_the_last_lines_of_a_story_can_be_shown_first(page: PageView, long_story: Story) -> None:
    page.go_to(long_story.text.index("That was 29.", long_story.chapters[2].start))
    page.complete()
    start, end = first_line(page)
    assert start <= page.anchor < end


def test_setting_the_rest_of_a_short_story_moves_nobody(make_page: MakePage) -> None:
    story = understood(f"{prose(3)}\n")
    page = make_page(700, 1_200)
    page.set_scrolled(True)
    for offset in (story.blocks[1].start, story.blocks[2].start):
        page.show_story(story, offset)
        page.complete()
        assert page.anchor == first_line(page)[0] == offset


def test_a_story_shorter_than_the_window_does_not_scroll(make_page: MakePage) -> None:
    page = make_page()
    page.set_scrolled(True)
    page.show_story(understood("Nobody had painted the gate.\n"), 0)
    assert page.verticalScrollBar().maximum() == 0
    wheel(page, -240)
    assert page.anchor == 0


def test_pages_come_back_with_the_same_line_first(page: PageView) -> None:
    page.turn(1)
    page.turn(1)
    line = first_line(page)
    page.set_scrolled(False)
    assert first_line(page)[0] <= line[0] < first_line(page)[1]
