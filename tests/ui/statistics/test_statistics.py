"""The command shows what was read, stories are opened from there, and all can be forgotten."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.place import Places, StoryKey
from reader.library.reading_log import Stretch
from reader.statistics.amount import Amount
from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.statistics.window import StatisticsWindow

WEIR = "The Weir\nby A. Miller\n\n" + "The weir was low that summer and nobody minded. " * 8


@pytest.fixture
def weir(tmp_path: Path) -> Path:
    path = tmp_path / "weir.txt"
    path.write_text(WEIR, "utf-8")
    return path


@pytest.fixture
def kiln(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(WEIR.replace("Weir", "Kiln"), "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, weir: Path, kiln: Path, tmp_path: Path) -> App:
    """A program in which the kiln was finished today and the weir is open."""
    (tmp_path / "profile").mkdir()
    places = Places(tmp_path / "profile" / "library.db")
    story = StoryKey("a" * 64, bytes(kiln))
    places.log.add([Stretch(story, date.today(), Amount(600, 2_500))])
    places.log.finish(story, date.today(), "The Kiln", "A. Miller")
    places.close()
    return start_app(weir)


def opened(app: App) -> StatisticsWindow:
    press(app, "show_statistics")
    window = around(app).statistics._window
    assert window is not None
    assert window.isVisible()
    return window


def test_the_command_shows_what_was_read(app: App) -> None:
    window = opened(app)
    assert window.figures.values[0].text() == "10 min"
    assert window.stories.count() == 1


def test_a_finished_story_is_opened_where_it_lies(app: App, kiln: Path) -> None:
    window = opened(app)
    window.stories.itemActivated.emit(window.stories.item(0))
    assert app.front.reading.path == kiln
    assert not window.isVisible()


def test_of_a_story_that_is_gone_that_is_said(app: App, weir: Path, kiln: Path) -> None:
    kiln.unlink()
    window = opened(app)
    window.stories.itemActivated.emit(window.stories.item(0))
    assert app.front.reading.path == weir
    assert "The Kiln" in app.front.area.notice.text.text()


def test_what_is_forgotten_is_gone_from_the_window_and_the_library(app: App, tmp_path: Path) -> None:
    window = opened(app)
    window.privacy.erasure_requested.emit()
    assert window.empty.isVisible()
    places = Places(tmp_path / "profile" / "library.db")
    assert places.log.record().days == {}
    places.close()


def test_the_box_is_a_setting_that_is_kept(app: App) -> None:
    opened(app).privacy.box.setChecked(False)
    assert not app.settings.value.log_reading


def test_it_goes_away_and_comes_again(app: App, qtbot: QtBot) -> None:
    window = opened(app)
    with qtbot.waitSignal(window.destroyed):
        window.close()
    assert around(app).statistics._window is None
    assert opened(app).stories.count() == 1


def test_a_story_read_to_the_end_of_its_only_page_is_finished(
    app: App, kiln: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    statistics = around(app).statistics
    began = statistics.turns._clock()
    monkeypatch.setattr(statistics.turns, "_clock", lambda: began + 40)
    around(app).going.go_to_story(str(kiln))
    window = opened(app)
    assert [window.stories.item(row).data(0x100).title for row in range(window.stories.count())] == [
        "The Weir",
        "The Kiln",
    ]
