"""What the reader makes of stories in the list is kept, and can be taken back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.place import Places
from reader.library.standing import Marked
from tests.ui.conftest import StartApp, around
from tests.ui.library.conftest import choose, write_stories
from ui.app import App
from ui.library.marking import Marking
from ui.library.tag_dialog import TagDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_stories(tmp_path / "stories", "Anvil", "Kiln", "Mill")


@pytest.fixture
def app(start_app: StartApp, folder: Path, qtbot: QtBot) -> App:
    app = start_app(folder)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 3, timeout=10_000)
    qtbot.waitUntil(lambda: not around(app).parts.shelf._scan.is_running, timeout=10_000)
    return app


def marking(app: App) -> Marking:
    return around(app).library.marking


def kept(app: App, title: str) -> Marked:
    places = Places(app._profile.library)
    found = places.standings()
    places.close()
    return found[os.fsencode(Path(app.settings.value.folders[0]) / f"{title}.txt")].marked


def titles(app: App) -> list[str]:
    return [row.heading for row in around(app).parts.shelf.model.shown]


def test_several_stories_become_favourites_and_none_again(app: App) -> None:
    choose(app, 0, 2)
    marking(app).favourite.trigger()
    assert kept(app, "Anvil").favourite
    assert kept(app, "Mill").favourite
    choose(app, 0, 1)
    assert not marking(app).favourite.isChecked()
    marking(app).favourite.trigger()
    assert kept(app, "Kiln").favourite
    choose(app, 0, 1, 2)
    marking(app).favourite.trigger()
    assert not kept(app, "Anvil").favourite


def test_a_story_is_called_read_and_unread(app: App) -> None:
    model = around(app).parts.shelf.model
    choose(app, 1)
    marking(app).read.trigger()
    assert kept(app, "Kiln").read is True
    assert model.stories.standing(model.shown[1]).read == 1.0
    choose(app, 1)
    marking(app).unread.trigger()
    assert model.stories.standing(model.shown[1]).read is None


def test_what_was_taken_out_of_the_list_can_be_put_back(app: App, folder: Path) -> None:
    choose(app, 0, 1)
    marking(app).remove.trigger()
    assert titles(app) == ["The Mill"]
    assert sorted(file.name for file in folder.iterdir()) == ["Anvil.txt", "Kiln.txt", "Mill.txt"]
    notice = app.front.area.notice
    assert "2 stories" in notice.text.text()
    notice.button.click()
    assert titles(app) == ["The Anvil", "The Kiln", "The Mill"]


def test_tags_are_given_to_several_at_once(app: App, qtbot: QtBot) -> None:
    choose(app, 0)
    marking(app)._set_tags(around(app).parts.library.chosen_rows(), ["wet"], [])
    choose(app, 0, 1)
    marking(app).tags.trigger()
    (dialog,) = app.front.window.findChildren(TagDialog)
    item = dialog.list.item(0)
    assert (item.text(), item.checkState()) == ("wet", Qt.CheckState.PartiallyChecked)
    dialog.new.setText("dry, cold")
    qtbot.keyClick(dialog.new, Qt.Key.Key_Return)
    assert kept(app, "Anvil").tags == ("wet", "dry", "cold")
    assert kept(app, "Kiln").tags == ("dry", "cold")


def test_a_tag_is_taken_from_all(app: App, qtbot: QtBot) -> None:
    choose(app, 0, 1, 2)
    marking(app)._set_tags(around(app).parts.library.chosen_rows(), ["wet"], [])
    choose(app, 0, 1, 2)
    marking(app).tags.trigger()
    (dialog,) = app.front.window.findChildren(TagDialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    qtbot.keyClick(dialog.new, Qt.Key.Key_Return)
    assert kept(app, "Mill").tags == ()


def test_marks_and_arrangement_are_there_after_a_restart(app: App, start_app: StartApp, qtbot: QtBot) -> None:
    choose(app, 2)
    marking(app).favourite.trigger()
    around(app).parts.library.arranging._shelves["favourites"].trigger()
    app.front.window.close()
    again = start_app()
    qtbot.waitUntil(lambda: titles(again) == ["The Mill"], timeout=10_000)
    assert again.settings.value.shelf == "favourites"


def test_what_is_chosen_stays_chosen_when_it_is_marked(app: App) -> None:
    choose(app, 0, 2)
    marking(app).favourite.trigger()
    assert [row.heading for row in around(app).parts.library.chosen_rows()] == ["The Anvil", "The Mill"]


def test_marking_a_story_leads_nowhere_else_though_another_is_on_the_page(app: App, folder: Path) -> None:
    panel = around(app).parts.library
    app.front.reading.open(folder / "Anvil.txt")
    panel.list.setCurrentIndex(panel.model.index(2))
    marking(app).favourite.trigger()
    assert panel.list.currentIndex().row() == 2
