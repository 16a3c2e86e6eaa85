"""The bar over selected words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.annotations.conftest import highlights, select, tools, words_of
from tests.ui.conftest import press
from ui.annotations.mark_bar import MarkBar
from ui.app import App


def bar(app: App) -> MarkBar:
    return tools(app).bar


def middle_of(app: App, offset: int) -> QPoint:
    page = app.front.page
    line = page.line_area(offset)
    return page.viewport().mapFrom(page, QPoint(line.left() + 40, line.center().y()))


def click(app: App, offset: int, qtbot: QtBot) -> None:
    qtbot.mouseClick(app.front.page.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(app, offset))


def drag(app: App, qtbot: QtBot) -> None:
    """Select some words with the mouse."""
    story, view = app.front.page.story, app.front.page.viewport()
    assert story is not None
    start = middle_of(app, story.text.index("Paragraph 2"))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(60, 0))
    qtbot.mouseMove(view, start + QPoint(120, 0))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(120, 0))


def test_it_comes_up_when_words_are_selected_and_highlights_them(app: App, qtbot: QtBot) -> None:
    drag(app, qtbot)
    if not app.front.page.textCursor().hasSelection():
        # Without a screen there is no dragging.
        select(app, "Paragraph 2 says")
        click_release(app, qtbot)
    qtbot.waitUntil(bar(app).isVisible)
    assert app.front.page.rect().contains(bar(app).geometry())
    qtbot.mouseClick(bar(app).swatches.buttons["pink"], Qt.MouseButton.LeftButton)
    assert [style for _, style in words_of(app)] == ["pink"]
    assert not bar(app).isVisible()


def click_release(app: App, qtbot: QtBot) -> None:
    story = app.front.page.story
    assert story is not None
    at = middle_of(app, story.text.index("Paragraph 2"))
    qtbot.mouseRelease(app.front.page.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_a_highlight_brings_it_up_with_its_colour(app: App, qtbot: QtBot) -> None:
    start, _ = select(app, "Paragraph 2 says that the keeper went")
    press(app, "highlight_green")
    click(app, start, qtbot)
    qtbot.waitUntil(bar(app).isVisible)
    assert bar(app).swatches.chosen == "green"
    qtbot.mouseClick(bar(app).buttons["remove_highlight"], Qt.MouseButton.LeftButton)
    assert highlights(app) == []


def test_a_click_on_plain_words_brings_up_nothing(app: App, qtbot: QtBot) -> None:
    story = app.front.page.story
    assert story is not None
    click(app, story.text.index("Paragraph 2"), qtbot)
    qtbot.wait(1)
    assert not bar(app).isVisible()


def test_a_key_sends_it_away(app: App, qtbot: QtBot) -> None:
    start, _ = select(app, "Paragraph 2 says that the keeper went")
    press(app, "highlight_green")
    click(app, start, qtbot)
    qtbot.waitUntil(bar(app).isVisible)
    qtbot.keyClick(app.front.page, Qt.Key.Key_Space)
    assert not bar(app).isVisible()
