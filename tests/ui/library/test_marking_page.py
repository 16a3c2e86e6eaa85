"""The story on the page becomes a favourite and gets tags without a way to the list."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library.place import Places
from reader.library.standing import Marked
from tests.ui.conftest import StartApp, around, press
from tests.ui.library.conftest import write_stories
from ui.app import App
from ui.library.tag_dialog import TagDialog


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    folder = write_stories(tmp_path / "stories", "Anvil", "Kiln")
    app = start_app(folder)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 2, timeout=10_000)
    with qtbot.waitSignal(app.front.reading.story_opened):
        around(app).parts.library.story_chosen.emit(os.fsencode(folder / "Kiln.txt"))
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    app.front.page.setFocus()
    return app


def kept(app: App, title: str) -> Marked | None:
    places = Places(app._profile.library)
    found = places.standings()
    places.close()
    standing = found.get(os.fsencode(Path(app.settings.value.folders[0]) / f"{title}.txt"))
    return standing.marked if standing else None


def test_a_key_makes_the_story_on_the_page_a_favourite_and_takes_it_back(app: App) -> None:
    shift_control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(app.front.page, Qt.Key.Key_S, shift_control)
    assert kept(app, "Kiln").favourite
    assert around(app).parts.actions["favourite"].isChecked()
    assert app.front.area.notice.text.text() == "A favourite."
    QTest.keyClick(app.front.page, Qt.Key.Key_S, shift_control)
    assert not kept(app, "Kiln").favourite
    assert not around(app).parts.actions["favourite"].isChecked()


def test_its_tags_are_asked_for_whatever_is_chosen_in_the_list(app: App) -> None:
    around(app).parts.library.list.clearSelection()
    press(app, "tags")
    dialog = app.front.window.findChild(TagDialog)
    dialog.new.setText("winter")
    QTest.keyClick(dialog.new, Qt.Key.Key_Return)
    assert kept(app, "Kiln").tags == ("winter",)
    assert kept(app, "Anvil") is None


def test_a_story_the_list_does_not_know_can_be_neither(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    stray = tmp_path / "stray.txt"
    stray.write_text("A stray story.\n", "utf-8")
    with qtbot.waitSignal(app.front.reading.story_opened):
        app.front.reading.open(stray)
    assert not around(app).parts.actions["favourite"].isEnabled()
    assert not around(app).parts.actions["tags"].isEnabled()
