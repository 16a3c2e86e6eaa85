"""Versions of a story are pointed out in the list, in its menu, and when an older one is opened."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from tests.ui.library.conftest import choose
from ui.app import App

CHANCE = random.Random(3)
SYLLABLES = ("ka", "lo", "mi", "ner", "tu", "sa", "vel", "dor", "in", "ash", "bel", "our")


def prose(words: int) -> str:
    made = ["".join(CHANCE.choices(SYLLABLES, k=CHANCE.randint(1, 4))) for _ in range(words)]
    return "\n\n".join(" ".join(made[at : at + 60]).capitalize() + "." for at in range(0, words, 60))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    old, more, other = prose(1500), prose(900), prose(1500)
    (folder / "road.txt").write_text(f"The Road\nby Ada Merrow\n\n{old}\n")
    (folder / "whole road.txt").write_text(f"The Whole Road\nby Ada Merrow\n\n{old}\n\n{more}\n")
    (folder / "moth.txt").write_text(f"The Moth\nby Tom Vane\n\n{other}\n")
    return folder


@pytest.fixture
def app(start_app: StartApp, folder: Path, qtbot: QtBot) -> App:
    app = start_app(folder)
    qtbot.waitUntil(lambda: any("newer" in line for line in lines(app)), timeout=20_000)
    return app


def lines(app: App) -> list[str]:
    model = around(app).parts.shelf.model
    return [model.stories.quiet_line(row) for row in model.shown]


def offered(app: App, number: int) -> list[str]:
    choose(app, number)
    menu = around(app).library.comparing.menu
    around(app).library.marking.menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()] if menu.isEnabled() else []


def test_a_story_of_which_there_is_more_says_so_and_no_other_does(app: App) -> None:
    headings = [row.heading for row in around(app).parts.shelf.model.shown]
    assert headings == ["The Moth", "The Road", "The Whole Road"]
    assert ["newer" in line for line in lines(app)] == [False, True, False]


def test_the_menu_offers_the_other_versions(app: App) -> None:
    assert offered(app, 0) == []
    assert offered(app, 1) == ["Holds this and more: The Whole Road (whole road.txt)"]
    assert offered(app, 2) == ["An earlier one: The Road (road.txt)"]


def test_a_version_chosen_in_the_menu_is_opened(app: App, folder: Path) -> None:
    offered(app, 1)
    around(app).library.comparing.menu.actions()[0].trigger()
    assert app.front.reading.path == folder / "whole road.txt"


def test_opening_an_older_version_offers_the_newer_one_once(app: App, folder: Path) -> None:
    notice, list_ = app.front.area.notice, around(app).parts.library.list
    list_.activated.emit(list_.model().index(1))
    assert "newer version" in notice.text.text()
    notice.button.click()
    assert app.front.reading.path == folder / "whole road.txt"
    assert not notice.isVisible()
    list_.activated.emit(list_.model().index(1))
    assert not notice.isVisible()


def test_a_shelf_holds_the_stories_there_are_several_versions_of(app: App) -> None:
    model = around(app).parts.shelf.model
    assert model.numbers()["versions"] == 2
    around(app).parts.library.arranging._shelves["versions"].trigger()
    assert [row.heading for row in model.shown] == ["The Road", "The Whole Road"]


def test_a_version_that_is_taken_out_of_the_list_is_none_any_more(app: App) -> None:
    choose(app, 2)
    around(app).library.marking.remove.trigger()
    assert not any("newer" in line for line in lines(app))


def test_what_was_compared_is_known_at_the_next_start(app: App, start_app: StartApp, qtbot: QtBot) -> None:
    app.front.window.close()
    again = start_app()
    qtbot.waitUntil(lambda: any("newer" in line for line in lines(again)), timeout=20_000)


def test_a_version_whose_file_is_gone_is_none_any_more(app: App, folder: Path, qtbot: QtBot) -> None:
    (folder / "whole road.txt").unlink()
    around(app).parts.shelf.look_again()
    qtbot.waitUntil(lambda: not any("newer" in line for line in lines(app)), timeout=20_000)
