"""Reading undisturbed."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui import hidden_pointer
from ui.app import App
from ui.hidden_pointer import HiddenPointer


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    path = tmp_path / "road.txt"
    path.write_text(f"The Road\n\n{prose(60)}\n", "utf-8")
    app = start_app(path)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    return app


def visible(app: App) -> list[bool]:
    parts = around(app).parts
    return [part.isVisible() for part in (app.front.bar, app.front.foot, parts.library, parts.contents)]


def test_the_full_screen_shows_nothing_but_the_page(app: App) -> None:
    press(app, "show_contents")
    press(app, "full_screen")
    assert visible(app) == [False] * 4
    assert app.front.page.isVisible()


def test_escape_brings_back_what_was_there(app: App, qtbot: QtBot) -> None:
    press(app, "show_contents")
    press(app, "full_screen")
    qtbot.keyClick(app.front.page, Qt.Key.Key_Escape)
    assert visible(app) == [True] * 4
    assert app.front.page.hasFocus()


def test_what_was_folded_away_stays_so(app: App) -> None:
    press(app, "show_library")
    press(app, "full_screen")
    press(app, "full_screen")
    assert visible(app) == [True, True, False, False]


def test_a_panel_comes_up_on_demand_and_escape_closes_it_first(app: App, qtbot: QtBot) -> None:
    press(app, "full_screen")
    press(app, "show_contents")
    assert visible(app) == [False, False, False, True]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert app.front.window.isFullScreen()
    qtbot.keyClick(app.front.page, Qt.Key.Key_Escape)
    assert not app.front.window.isFullScreen()


def test_the_list_comes_up_for_a_while_and_the_setting_stays(app: App) -> None:
    press(app, "full_screen")
    press(app, "show_library")
    assert around(app).parts.library.isVisible()
    assert app.settings.value.library_shown
    press(app, "full_screen")
    assert around(app).parts.library.isVisible()


def test_the_first_line_stays_there_and_back(app: App) -> None:
    press(app, "next_page")
    anchor = app.front.page.anchor
    for _ in range(2):
        press(app, "full_screen")
        assert app.front.page.anchor == anchor


@pytest.fixture
def pointer(app: App, monkeypatch: pytest.MonkeyPatch) -> Iterator[HiddenPointer]:
    monkeypatch.setattr(app.front.page, "underMouse", lambda: True)
    monkeypatch.setattr(hidden_pointer, "HIDDEN_AFTER", 10)
    pointer = around(app).focus.pointer
    pointer._timer.setInterval(10)
    yield pointer
    # The pointer is the whole program's: hidden again, it would stay so in other tests.
    pointer.set_enabled(False)


def moved(app: App) -> None:
    place = QCursor.pos() + QPoint(7, 7)
    QCursor.setPos(place)
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(5, 5), QPointF(place), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(app.front.page.viewport(), event)


def test_a_pointer_nobody_moves_hides_and_comes_back(app: App, pointer: HiddenPointer, qtbot: QtBot) -> None:
    press(app, "full_screen")
    qtbot.waitUntil(lambda: pointer.is_hidden)
    moved(app)
    assert not pointer.is_hidden
    assert QApplication.overrideCursor() is None


def test_leaving_the_full_screen_shows_the_pointer(app: App, pointer: HiddenPointer, qtbot: QtBot) -> None:
    press(app, "full_screen")
    qtbot.waitUntil(lambda: pointer.is_hidden)
    press(app, "full_screen")
    assert QApplication.overrideCursor() is None


def test_in_a_window_the_pointer_stays(app: App, pointer: HiddenPointer, qtbot: QtBot) -> None:
    moved(app)
    qtbot.wait(30)
    assert not pointer.is_hidden


# The band


@pytest.fixture
def guided(app: App) -> App:
    press(app, "line_guide")
    return app


def bands(app: App) -> list[int]:
    """The rows of the page that show the band, just left of the text."""
    image, guide = app.front.page.viewport().grab().toImage(), around(app).focus.guide
    x = round(guide.rect().left()) + 2
    return [y for y in range(image.height()) if image.pixelColor(x, y).name() == app.theme.chosen]


def test_the_band_lies_behind_the_first_line(guided: App) -> None:
    press(guided, "next_page")
    rows = bands(guided)
    assert len(rows) == guided.front.page._layout.row
    assert around(guided).focus.guide.offset == guided.front.page.anchor


def test_without_it_nothing_is_painted(app: App) -> None:
    assert around(app).focus.guide.rect().isEmpty()


def test_the_arrows_lead_it_from_line_to_line(guided: App, qtbot: QtBot) -> None:
    press(guided, "next_page")
    first = bands(guided)[0]
    qtbot.keyClick(guided.front.page, Qt.Key.Key_Down)
    assert bands(guided)[0] == first + guided.front.page._layout.row
    qtbot.keyClick(guided.front.page, Qt.Key.Key_Up)
    assert bands(guided)[0] == first


@pytest.mark.parametrize("scrolled", [False, True])
def test_they_lead_over_every_line_to_the_end(guided: App, qtbot: QtBot, scrolled: bool) -> None:
    guided.settings.change(scrolled=scrolled)
    guide, page = around(guided).focus.guide, guided.front.page
    page.go_to_start()
    offsets = [guide.offset]
    for _ in range(1_000):
        qtbot.keyClick(page, Qt.Key.Key_Down)
        if guide.offset == offsets[-1]:
            break
        offsets.append(guide.offset)
    assert [pair for pair in pairwise(offsets) if pair[0] > pair[1]] == []
    assert len(offsets) >= len(page._layout.placement.lines) - 2


def test_a_click_puts_it_there(guided: App, qtbot: QtBot) -> None:
    press(guided, "next_page")
    row = round(guided.front.page._layout.row)
    qtbot.mouseClick(
        guided.front.page.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(60, bands(guided)[0] + 3 * row + 5),
    )
    assert around(guided).focus.guide.offset > guided.front.page.anchor


def test_it_keeps_to_its_words_at_another_size(guided: App, qtbot: QtBot) -> None:
    press(guided, "next_page")
    for _ in range(3):
        qtbot.keyClick(guided.front.page, Qt.Key.Key_Down)
    offset = around(guided).focus.guide.offset
    press(guided, "larger")
    guided.front.page.complete()
    assert around(guided).focus.guide.offset == offset
