"""Selecting by keys, and what is copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QClipboard, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.story import Story
from tests.ui.page.conftest import prose, understood
from ui.page.page_view import PageView

MakePage = Callable[..., PageView]
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[False, True], ids=["paged", "scrolled"])
def page(request: pytest.FixtureRequest, make_page: MakePage, long_story: Story) -> PageView:
    page = make_page()
    page.set_scrolled(request.param)
    page.show_story(long_story, 0)
    for _ in range(3):
        page.turn(1)
    return page


def selected(page: PageView) -> str:
    return page.textCursor().selectedText()


def test_a_selection_by_keys_begins_with_the_first_line_shown(
    page: PageView, long_story: Story, qtbot: QtBot
) -> None:
    before = page.anchor
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_Right, SHIFT)
    assert page.anchor == before
    assert long_story.text[before:].lstrip().startswith(selected(page))
    assert len(selected(page)) == 5


def test_down_and_up_lead_on_and_back(page: PageView, qtbot: QtBot) -> None:
    before = page.anchor
    qtbot.keyClick(page, Qt.Key.Key_Down)
    assert page.anchor > before
    qtbot.keyClick(page, Qt.Key.Key_Up)
    assert page.anchor == before


def test_a_selection_goes_on_over_the_page(page: PageView, qtbot: QtBot) -> None:
    before = page.anchor
    for _ in range(60):
        qtbot.keyClick(page, Qt.Key.Key_Down, SHIFT)
    assert page.anchor > before
    assert len(selected(page)) > 1_000


def test_selecting_all_moves_nobody(page: PageView, qtbot: QtBot) -> None:
    before = page.anchor
    scrolled = page.verticalScrollBar().value()
    qtbot.keyClick(page, Qt.Key.Key_A, CTRL)
    assert page.anchor == before
    assert page.verticalScrollBar().value() == scrolled
    assert len(selected(page)) == page.document().characterCount() - 1


def test_all_that_was_selected_is_copied_though_its_end_is_out_of_sight(
    page: PageView, qtbot: QtBot, clipboard: QClipboard
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(page, Qt.Key.Key_Control)
    qtbot.keyClick(page, Qt.Key.Key_C, CTRL)
    assert clipboard.text().replace("\n\n", "\u2029") == page.textCursor().selectedText()
    assert len(selected(page)) == page.document().characterCount() - 1


def test_what_is_copied_is_words_alone(page: PageView) -> None:
    page.find("That was 17.")
    assert page.createMimeDataFromSelection().formats() == ["text/plain"]


def copied(page: PageView) -> list[str]:
    page.select_section()
    return page.createMimeDataFromSelection().text().split("\n\n")


def test_a_paragraph_is_copied_in_one_line_without_markers(make_page: MakePage) -> None:
    wrapped = (
        "It rained all day and\nnobody came to the _gate_,\nwhich stood open as ever\nuntil the evening.\n\n"
    )
    page = make_page()
    page.show_story(understood(wrapped * 6), 0)
    [_title, *paragraphs] = copied(page)
    one_line = "It rained all day and nobody came to the gate, which stood open as ever until the evening."
    assert paragraphs == [one_line] * 6


def test_verse_is_copied_line_by_line(make_page: MakePage) -> None:
    verse = "    the gate was green\n    the kiln was cold\n    and no one said who went"
    page = make_page()
    page.show_story(understood(f"{prose(8)}\n\n{verse}\n\n{prose(6)}\n"), 0)
    assert "the gate was green\nthe kiln was cold\nand no one said who went" in copied(page)


def drag(page: PageView, points: list[QPoint], qtbot: QtBot) -> None:
    """Press the mouse at the first of the points, and go to the others with it held."""
    viewport, left, none = page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(viewport, left, pos=points[0])
    for point in map(QPointF, points[1:]):
        place = viewport.mapToGlobal(point)
        event = QMouseEvent(QEvent.Type.MouseMove, point, place, Qt.MouseButton.NoButton, left, none)
        QApplication.sendEvent(viewport, event)


def below(page: PageView) -> QPoint:
    return QPoint(60, page.viewport().height() + 8)


def test_dragging_off_the_page_goes_on_to_what_follows(page: PageView, qtbot: QtBot) -> None:
    before, text = page.anchor, page.document().toPlainText()
    drag(page, [QPoint(40, 120), QPoint(60, 150), below(page)], qtbot)
    qtbot.waitUntil(lambda: page.anchor > before)
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 150))
    cursor = page.textCursor()
    assert cursor.selectionStart() < page._text.position(page.anchor) < cursor.selectionEnd()
    assert selected(page).replace("\u2029", "\n") == text[cursor.selectionStart() : cursor.selectionEnd()]


def test_dragging_above_the_page_goes_back(page: PageView, qtbot: QtBot) -> None:
    before = page.anchor
    drag(page, [QPoint(40, 120), QPoint(60, 90), QPoint(60, -8)], qtbot)
    qtbot.waitUntil(lambda: page.anchor < before)
    assert page.textCursor().selectionStart() < page._text.position(before) < page.textCursor().selectionEnd()


def test_dragging_into_the_margin_beside_the_text_turns_nothing(page: PageView, qtbot: QtBot) -> None:
    before = page.anchor
    right = page.viewport().width() + 10
    drag(page, [QPoint(40, 120), QPoint(60, 150), QPoint(right, 150)], qtbot)
    assert not page._lingering.isActive()
    assert page.anchor == before
    end = page.textCursor().selectionEnd()
    assert page.shows(end - 1)


def test_letting_go_at_the_edge_ends_it(page: PageView, qtbot: QtBot) -> None:
    drag(page, [QPoint(40, 120), QPoint(60, 150), below(page)], qtbot)
    assert page._lingering.isActive()
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=below(page))
    assert not page._lingering.isActive()
