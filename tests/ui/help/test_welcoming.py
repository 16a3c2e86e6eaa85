"""As long as no story was opened, the window says how to begin, and what it says is true."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from ui.app import App
from ui.help.welcome import Welcome
from ui.session import with_path, without_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "stories"
    made.mkdir()
    (made / "kiln.txt").write_text("The Kiln\n\nNobody lit it.\n", "utf-8")
    return made


def welcome(app: App) -> Welcome:
    shown = app.front.area._welcome
    assert shown is not None
    return shown


def add(app: App, folder: Path) -> None:
    app.settings.put(with_path(app.settings.value, folder))


def has_looked(app: App) -> bool:
    return not around(app).helping.welcoming._is_scanning


def said(app: App) -> str:
    return "" if app.front.area.is_welcoming else app.front.area.message.text()


def test_the_very_first_start_welcomes(start_app: StartApp) -> None:
    app = start_app()
    assert app.front.area.is_welcoming
    assert welcome(app).heading.text() == "Welcome to Inglenook"


def test_a_story_that_is_named_is_shown_at_once_without_a_welcome(start_app: StartApp, folder: Path) -> None:
    app = start_app(folder / "kiln.txt")
    assert not app.front.area.is_welcoming
    assert app.front.window.windowTitle() == "The Kiln — Inglenook"


def test_the_keyboard_is_on_the_offer_of_a_folder(start_app: StartApp, qtbot: QtBot) -> None:
    app = start_app()
    app.front.window.activateWindow()
    qtbot.waitUntil(app.front.window.isActiveWindow)
    assert app.front.window.focusWidget() is welcome(app).folder


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_sample_stories_are_a_tab_and_a_key_away(start_app: StartApp, qtbot: QtBot, key: Qt.Key) -> None:
    app = start_app()
    app.front.window.activateWindow()
    qtbot.waitUntil(app.front.window.isActiveWindow)
    qtbot.keyClick(app.front.window.focusWidget(), Qt.Key.Key_Tab)
    holder = app.front.window.focusWidget()
    assert isinstance(holder, QPushButton)
    qtbot.keyClick(holder, key)
    assert app.front.window.windowTitle() == "The Salt Road — Inglenook"
    assert app.front.page.isVisible()


def test_the_offer_of_a_folder_is_the_command_that_adds_one(start_app: StartApp, qtbot: QtBot) -> None:
    app = start_app()
    command = around(app).parts.actions["open_folder"]
    command.triggered.disconnect()
    with qtbot.waitSignal(command.triggered):
        welcome(app).folder.click()


def test_once_there_are_stories_one_is_to_be_chosen(start_app: StartApp, folder: Path, qtbot: QtBot) -> None:
    app = start_app()
    add(app, folder)
    qtbot.waitUntil(lambda: said(app) == "Choose a story from the list.", timeout=20_000)
    assert app.front.window.focusWidget() is around(app).parts.library.filter


def test_a_folder_without_stories_is_said_to_have_none(
    start_app: StartApp, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bare").mkdir()
    app = start_app(tmp_path / "bare")
    qtbot.waitUntil(lambda: app.front.area.is_welcoming, timeout=20_000)
    assert welcome(app).heading.text() == "No stories found"


def test_nobody_is_asked_to_choose_from_an_empty_list(
    start_app: StartApp, folder: Path, qtbot: QtBot
) -> None:
    app = start_app(folder)
    qtbot.waitUntil(lambda: said(app) == "Choose a story from the list.", timeout=20_000)
    app.settings.put(without_path(app.settings.value, str(folder)))
    qtbot.waitUntil(lambda: has_looked(app) and app.front.area.is_welcoming, timeout=20_000)
    assert welcome(app).heading.text() == "Welcome to Inglenook"


def test_where_a_shelf_is_empty_nothing_is_to_be_chosen_from_it(
    start_app: StartApp, folder: Path, qtbot: QtBot
) -> None:
    app = start_app(folder)
    qtbot.waitUntil(lambda: said(app) == "Choose a story from the list.", timeout=20_000)
    around(app).parts.library.filter.setText("zzz")
    assert said(app) == "No story is open."
    around(app).parts.library.filter.clear()
    assert said(app) == "Choose a story from the list."


def test_all_that_the_welcome_says_has_room_in_a_small_window(start_app: StartApp) -> None:
    app = start_app()
    app.front.window.resize(900, 600)
    QApplication.processEvents()
    for label in (welcome(app).heading, welcome(app).words, welcome(app).hint):
        assert label.height() >= label.heightForWidth(label.width())
