"""A story is corrected from the list, whether it is the one on the page or another."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from tests.ui.library.conftest import choose, write_stories
from ui.app import App
from ui.read_as.dialog import ReadAsDialog


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    folder = write_stories(tmp_path / "stories", "Anvil", "Kiln")
    (folder / "none.txt").write_bytes(b"")
    app = start_app(folder)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 3, timeout=10_000)
    return app


def correct(app: App, number: int) -> list[ReadAsDialog]:
    choose(app, number)
    around(app).library.amending.action.trigger()
    return [each for each in app.front.window.findChildren(ReadAsDialog) if each.isVisible()]


def test_the_story_chosen_is_opened_to_be_corrected(app: App) -> None:
    assert len(correct(app, 1)) == 1
    assert app.front.reading.path is not None
    assert app.front.reading.path.name == "Kiln.txt"


def test_the_story_on_the_page_is_corrected_where_it_is(app: App) -> None:
    (dialog,) = correct(app, 1)
    dialog.reject()
    (again,) = [each for each in correct(app, 1) if each is not dialog]
    assert again.isVisible()


@pytest.mark.parametrize("numbers", [(0, 1), (2,)], ids=["several stories", "what cannot be read"])
def test_there_is_nothing_to_correct_in(app: App, numbers: tuple[int, ...]) -> None:
    choose(app, *numbers)
    around(app).library.marking.menu.aboutToShow.emit()
    assert not around(app).library.amending.action.isEnabled()
