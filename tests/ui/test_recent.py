"""Recent stories are offered, the one read last first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App

TITLES = ("Anvil & Sons", "Kiln", "Mill")


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for title in TITLES:
        (folder / f"{title}.txt").write_text(f"The {title}\n\nby A. Miller\n\nNobody came to the {title}.\n")
    return folder


@pytest.fixture
def app(start_app: StartApp, stories: Path, qtbot: QtBot) -> App:
    app = start_app(stories)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == len(TITLES), timeout=10_000)
    return app


def read(app: App, path: Path) -> None:
    around(app)._open_story(str(path))
    app.front.reading.keep_position()


def offered(app: App) -> list[str]:
    menu = around(app).recent.menu
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_a_reader_who_has_read_nothing_is_told_what_will_be_there(app: App) -> None:
    assert offered(app) == ["The stories you read will be here."]
    assert not around(app).recent.menu.actions()[0].isEnabled()


def test_the_stories_read_last_come_first_by_title_and_author_each_with_a_digit(
    app: App, stories: Path
) -> None:
    for title in TITLES:
        read(app, stories / f"{title}.txt")
    assert offered(app) == ["&1   The Kiln — A. Miller", "&2   The Anvil && Sons — A. Miller"]


def test_a_story_that_is_read_again_moves_up(app: App, stories: Path) -> None:
    for title in (*TITLES, "Anvil & Sons", "Mill"):
        read(app, stories / f"{title}.txt")
    assert offered(app) == ["&1   The Anvil && Sons — A. Miller", "&2   The Kiln — A. Miller"]


def test_ten_are_offered_and_the_tenth_has_the_digit_0(app: App, tmp_path: Path) -> None:
    for number in range(12):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Nobody came to house {number}.\n")
        read(app, path)
    names = offered(app)
    assert (len(names), names[0], names[-1]) == (10, "&1   10.txt", "&0   1.txt")


def test_a_story_taken_out_of_the_list_is_not_offered(app: App, stories: Path, qtbot: QtBot) -> None:
    for title in TITLES:
        read(app, stories / f"{title}.txt")
    parts = around(app).parts
    parts.library.list.setCurrentIndex(parts.shelf.model.index_of(os.fsencode(stories / "Kiln.txt")))
    around(app).library.marking.remove.trigger()
    assert offered(app) == ["&1   The Anvil && Sons — A. Miller"]


def test_the_command_opens_the_menu_and_a_digit_chooses(app: App, stories: Path, qtbot: QtBot) -> None:
    for title in TITLES:
        read(app, stories / f"{title}.txt")
    press(app, "recent_stories")
    menu = around(app).recent.menu
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_2)
    assert app.front.reading.path == stories / "Anvil & Sons.txt"
    assert not menu.isVisible()
