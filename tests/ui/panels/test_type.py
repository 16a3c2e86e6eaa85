"""The panel that chooses how the page is set, in the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui.app import App
from ui.page.typography import PLAIN


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path) -> App:
    path = tmp_path / "road.txt"
    path.write_text(f"The Road\n\n{prose(40)}\n", "utf-8")
    app = start_app(path)
    press(app, "show_type")
    return app


def test_a_panel_that_comes_up_shows_what_was_chosen_before(start_app: StartApp, tmp_path: Path) -> None:
    path = tmp_path / "weg.txt"
    path.write_text(
        "Der Weg\n\n" + "Es war einmal ein Mann, der ging den Weg zur Mühle hinauf. " * 40, "utf-8"
    )
    app = start_app(path)
    press(app, "larger")
    press(app, "spaced")
    press(app, "show_type")
    sheet = around(app).parts.type.sheet
    assert sheet.isVisible()
    assert sheet.numbers["size"].slider.value() == PLAIN.size + 1
    assert sheet.checks["spaced"].isChecked()
    assert sheet.language.currentText() == "As the story: German"
    assert app.type.value == PLAIN._replace(size=PLAIN.size + 1, spaced=True)


def test_the_page_answers_at_once(app: App, qtbot: QtBot) -> None:
    panel, page = around(app).parts.type, app.front.page
    before = page._face.pixels
    panel.sheet.numbers["size"].slider.setValue(20)
    qtbot.waitUntil(lambda: page._face.pixels > before)
    assert app.settings.value.typography.size == 20


def test_the_panel_shows_what_is_changed_elsewhere(app: App) -> None:
    press(app, "larger")
    assert around(app).parts.type.sheet.numbers["size"].slider.value() == PLAIN.size + 1


def test_for_this_story_only_leaves_the_settings_alone(app: App, qtbot: QtBot) -> None:
    panel = around(app).parts.type
    panel.sheet.own.click()
    panel.sheet.numbers["size"].slider.setValue(20)
    qtbot.waitUntil(lambda: app.type.value.size == 20)
    assert app.settings.value.typography == PLAIN


def test_going_back_to_all_stories_can_be_undone(app: App, qtbot: QtBot) -> None:
    panel = around(app).parts.type
    panel.sheet.own.click()
    panel.sheet.checks["spaced"].click()
    qtbot.waitUntil(lambda: app.type.value.spaced)
    panel.sheet.of_all.click()
    assert not app.type.value.spaced
    app.front.area.notice.button.click()
    assert app.type.value.spaced
    assert panel.sheet.own.isChecked()


def test_without_a_story_there_is_nothing_of_its_own(start_app: StartApp, tmp_path: Path) -> None:
    app = start_app(tmp_path / "gone.txt")
    press(app, "show_type")
    assert not around(app).parts.type.sheet.own.isEnabled()


def test_escape_closes_it_and_gives_the_page_the_keyboard(app: App, qtbot: QtBot) -> None:
    panel = around(app).parts.type
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    qtbot.waitUntil(panel.sheet.face.hasFocus)
    qtbot.keyClick(panel.sheet.face, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert app.front.page.hasFocus()
