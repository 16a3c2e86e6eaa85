"""The reader's pace is learnt from pages turned one after the other, and from nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import FIVE_CHAPTERS as STORY
from ui.live_settings import LiveSettings
from ui.pacing import Pacing
from ui.page.page_view import PageView
from ui.page_turns import PageTurns
from ui.settings import Settings, load_settings


@pytest.fixture
def page(five_chapters: PageView) -> PageView:
    return five_chapters


@pytest.fixture
def live(tmp_path: Path, qapp: QApplication) -> LiveSettings:
    return LiveSettings(Settings(), tmp_path / "settings.json")


@pytest.fixture
def wait(page: PageView, live: LiveSettings) -> Callable[[float], None]:
    """`wait(seconds)`: time passes for the one who watches the pages."""
    now = [0.0]
    Pacing(PageTurns(page, live, lambda: now[0]), live)

    def wait(seconds: float) -> None:
        now[0] += seconds

    return wait


def read(page: PageView, wait: Callable[[float], None], *seconds: float) -> None:
    """Come to the next page, then stay on each for so long."""
    page.turn(1)
    for each in seconds:
        wait(each)
        page.turn(1)


def speeds(live: LiveSettings) -> int:
    return len(live.value.pace.speeds)


def test_pages_turned_one_after_the_other_are_learnt_from(
    page: PageView, live: LiveSettings, wait: Callable[[float], None]
) -> None:
    read(page, wait, 60, 60)
    shown = page.shown()
    assert shown is not None
    words = live.value.pace.speeds[0]
    assert speeds(live) == 2
    assert 100 < words < 400


def test_a_column_scrolled_line_by_line_is_learnt_from_too(
    page: PageView, live: LiveSettings, wait: Callable[[float], None], qtbot: QtBot
) -> None:
    page.set_scrolled(True)
    page.go_to(STORY.chapters[1].start)
    for _ in range(40):
        wait(6)
        qtbot.keyClick(page, Qt.Key.Key_Down)
    assert 1 <= speeds(live) <= 4
    assert all(60 < speed < 200 for speed in live.value.pace.speeds)


def test_the_last_page_of_a_chapter_counts_too(
    page: PageView, live: LiveSettings, wait: Callable[[float], None]
) -> None:
    turns = 0
    page.turn(1)
    while (shown := page.shown()) is not None and shown.section.chapter == 0:
        wait(60)
        page.turn(1)
        turns += 1
    assert speeds(live) == turns > 1


@pytest.mark.parametrize(
    "go",
    [
        lambda page: page.turn(-1),
        lambda page: page.go_to(STORY.chapters[3].start),
        lambda page: page.turn_chapter(1),
        lambda page: page.show_story(STORY, 0),
    ],
    ids=["a page back", "far away", "the next chapter", "a story opened"],
)
def test_what_is_no_turn_to_the_next_page_teaches_nothing(
    page: PageView, live: LiveSettings, wait: Callable[[float], None], go: Callable[[PageView], None]
) -> None:
    page.go_to(STORY.chapters[1].start)
    read(page, wait)
    wait(60)
    go(page)
    assert speeds(live) == 0


def test_time_in_another_program_teaches_nothing(
    page: PageView, live: LiveSettings, wait: Callable[[float], None], qapp: QApplication
) -> None:
    read(page, wait)
    wait(30)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    wait(30)
    page.turn(1)
    assert speeds(live) == 0


def test_leafing_teaches_nothing(page: PageView, live: LiveSettings, wait: Callable[[float], None]) -> None:
    read(page, wait, 1, 1, 1)
    assert speeds(live) == 0


def test_turns_write_nothing_to_the_disk_but_the_next_change_does(
    page: PageView, live: LiveSettings, wait: Callable[[float], None], tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(live.changed):
        read(page, wait, 60, 60)
    assert not live._timer.isActive()
    assert not (tmp_path / "settings.json").exists()
    live.keep()
    assert load_settings(tmp_path / "settings.json").pace == live.value.pace
    assert json.loads((tmp_path / "settings.json").read_text())["pace"]["speeds"]
