"""Commands are run by the keys in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from ui.app import App

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    (story := tmp_path / "road.txt").write_text("The Road\n\nIt went on.\n")
    app = start_app(story)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    return app


def bookmarks(app: App) -> int:
    return len(app.front.annotating.bookmarks)


def test_a_key_that_was_chosen_runs_the_command_at_once(app: App, qtbot: QtBot) -> None:
    app.settings.change(shortcuts={"toggle_bookmark": ("Ctrl+J",)})
    qtbot.keyClick(app.front.page, Qt.Key.Key_D, CONTROL)
    assert bookmarks(app) == 0
    qtbot.keyClick(app.front.page, Qt.Key.Key_J, CONTROL)
    assert bookmarks(app) == 1


def test_a_key_taken_over_runs_the_one_and_not_the_other(app: App, qtbot: QtBot) -> None:
    app.settings.change(shortcuts={"find": ("Ctrl+D",)})
    qtbot.keyClick(app.front.page, Qt.Key.Key_D, CONTROL)
    assert bookmarks(app) == 0
    assert around(app).parts.find.isVisible()


def test_keys_as_usual_are_in_force_again_after_a_reset(app: App, qtbot: QtBot) -> None:
    app.settings.change(shortcuts={"toggle_bookmark": ()})
    app.settings.change(shortcuts={})
    qtbot.keyClick(app.front.page, Qt.Key.Key_D, CONTROL)
    assert bookmarks(app) == 1


def test_changed_keys_are_in_force_from_the_start(start_app: StartApp, app: App) -> None:
    app.settings.change(shortcuts={"find": ("F8",)})
    app.front.window.close()
    again = start_app()
    keys = [key.toString() for key in around(again).parts.actions["find"].shortcuts()]
    assert keys == ["F8"]


def test_the_button_says_the_key_its_command_has_now(app: App) -> None:
    button = app.front.bar._buttons["bookmark"]
    app.settings.change(shortcuts={"toggle_bookmark": ("Ctrl+J",)})
    assert button.toolTip() == "Bookmark this place (Ctrl+J)"


def test_the_first_button_at_the_right_finds_in_the_story(app: App, qtbot: QtBot) -> None:
    qtbot.mouseClick(app.front.bar._buttons["search"], Qt.MouseButton.LeftButton)
    assert around(app).parts.find.isVisible()
