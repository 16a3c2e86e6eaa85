"""In a language that is written from right to left the whole window is turned round, but not the story."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui.app import App
from ui.progress_line import PADDING


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def app(mirrored: None, start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    path = tmp_path / "road.txt"
    chapters = "".join(f"Chapter {each}\n\n{prose(20)}\n\n" for each in range(1, 5))
    path.write_text(f"The Road\n\n{chapters}", "utf-8")
    app = start_app(path)
    app.front.window.resize(1200, 800)
    qtbot.waitUntil(lambda: around(app).parts.library.model.number == 1)
    return app


def area(app: App, part: QWidget) -> QRect:
    return QRect(part.mapTo(app.front.window, QPoint(0, 0)), part.size())


def columns(widget: QWidget, colour: str, within: QRect | None = None) -> list[int]:
    """The columns of pixels in which a widget shows a colour."""
    image = widget.grab(within or widget.rect()).toImage()
    return [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y) == QColor(colour) for y in range(image.height()))
    ]


def test_the_list_is_at_the_right_and_a_panel_at_the_left(app: App) -> None:
    press(app, "show_contents")
    page, parts = area(app, app.front.page), around(app).parts
    assert area(app, parts.contents).right() < page.left()
    assert area(app, parts.library).left() > page.right()


def test_the_text_of_the_story_is_on_the_page_as_ever(app: App) -> None:
    assert app.front.page.layoutDirection() is Qt.LayoutDirection.LeftToRight
    press(app, "next_page")
    assert columns(app.front.page.viewport(), app.theme.text)


def test_the_story_chosen_has_its_bar_at_the_right_of_its_row(app: App) -> None:
    library = around(app).parts.library
    row = library.list.visualRect(library.model.index(0))
    edge = columns(library.list.viewport(), app.theme.accent, row.adjusted(0, 20, 0, -40))
    assert edge == [row.width() - 3, row.width() - 2, row.width() - 1]


def test_a_chapter_begins_at_the_right_where_the_reader_is(app: App) -> None:
    press(app, "next_chapter")
    press(app, "show_contents")
    tree = around(app).parts.contents.tree
    tree.grab()
    row = tree.visualRect(tree.currentIndex())
    whole = QRect(0, row.top(), tree.viewport().width(), row.height())
    assert columns(tree.viewport(), app.theme.accent, whole)[-3:] == [
        whole.width() - 3,
        whole.width() - 2,
        whole.width() - 1,
    ]


def test_chapter_and_page_are_at_the_right_and_what_is_left_at_the_left(app: App) -> None:
    foot = app.front.foot
    places = foot._columns
    assert places["left"].left() == 16
    assert places["name"].right() == foot.width() - 17
    assert places["percent"].right() < foot.line.geometry().left() + PADDING
    assert foot.line.geometry().right() - PADDING < places["name"].left()


def test_the_line_of_progress_fills_from_the_right(app: App) -> None:
    app.front.page.go_to(app.front.page.story.chapters[1].start)
    line = app.front.foot.line
    filled = columns(line, app.theme.accent)
    assert filled[-1] == line.width() - PADDING - 1
    assert PADDING + 40 < filled[0] < line.width() - 40


def test_a_click_on_the_line_leads_where_the_line_says(app: App, qtbot: QtBot) -> None:
    line = app.front.foot.line
    with qtbot.waitSignal(line.place_chosen) as chosen:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(line.width() // 4, line.height() // 2))
    assert app.front.page.story.progression(chosen.args[0]) == pytest.approx(0.75, abs=0.02)


def test_the_left_arrow_aims_further_on_that_line(app: App, qtbot: QtBot) -> None:
    line = app.front.foot.line
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    line.setFocus()
    before = line.value()
    QTest.keyClick(line, Qt.Key.Key_Left)
    assert line.value() == before + 1


def test_the_ribbon_hangs_at_the_left(app: App) -> None:
    press(app, "toggle_bookmark")
    assert app.front.area.ribbon.x() == 56


def test_the_page_turns_as_the_story_runs(app: App) -> None:
    press(app, "next_page")
    first = app.front.page.anchor
    QTest.keyClick(app.front.page, Qt.Key.Key_Right)
    assert app.front.page.anchor > first


def test_the_manuals_way_back_points_to_where_lines_begin(app: App) -> None:
    press(app, "show_manual")
    manual = around(app).helping.manual.shown
    assert manual is not None
    assert (manual.back.text(), manual.forward.text()) == ("→", "←")
    assert manual.back.x() > manual.forward.x()
