"""What is read is told with its words and time, and so is a story's end that was come to by reading."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.story import Encoding, Story
from reader.text.split import split
from reader.text.words import count_words
from tests.ui.conftest import FIVE_CHAPTERS as STORY
from ui.live_settings import LiveSettings
from ui.page.page_view import PageView
from ui.page_turns import PageTurns, Turn
from ui.settings import Settings

SHORT = split("The boat came in before the rain did. " * 12, Encoding("utf-8", "utf-8", 1.0), "x.txt")


class Reader:
    """Somebody who reads a page, and those who are told of it."""

    def __init__(self, page: PageView, settings: LiveSettings) -> None:
        self.page, self.now = page, 0.0
        self.turns = PageTurns(page, settings, lambda: self.now)
        self.told: list[Turn] = []
        self.ended: list[Story] = []
        self.turns.left_behind.connect(self.told.append)
        self.turns.end_reached.connect(self.ended.append)

    def stay(self, seconds: float) -> None:
        self.now += seconds

    def read_on(self, seconds: float = 60, pages: int = 1) -> None:
        for _ in range(pages):
            self.stay(seconds)
            self.page.turn(1)

    def read_to_end(self, seconds: float = 60) -> None:
        while not is_at_end(self.page):
            self.read_on(seconds)

    def show(self, story: Story) -> None:
        """Open another story, as the program does."""
        self.turns.leave()
        self.page.show_story(story, 0)
        self.turns.begin()

    @property
    def words(self) -> int:
        return sum(turn.words for turn in self.told if turn.seconds_read)

    @property
    def seconds(self) -> float:
        return sum(turn.seconds_read for turn in self.told)


@pytest.fixture
def live(tmp_path: Path, qapp: QApplication) -> LiveSettings:
    return LiveSettings(Settings(), tmp_path / "settings.json")


@pytest.fixture
def reader(five_chapters: PageView, live: LiveSettings) -> Reader:
    return Reader(five_chapters, live)


def is_at_end(page: PageView) -> bool:
    shown = page.shown()
    assert shown is not None
    return shown.end >= STORY.body_end


def test_a_story_read_through_counts_every_word_once_and_all_the_time(reader: Reader) -> None:
    reader.read_to_end()
    reader.stay(60)
    reader.show(SHORT)
    assert reader.words == pytest.approx(count_words(STORY.text), abs=5)
    assert reader.seconds == 60 * len(reader.told)


def test_a_column_scrolled_through_counts_every_word_once(reader: Reader, qtbot: QtBot) -> None:
    reader.page.set_scrolled(True)
    reader.show(STORY)
    while not is_at_end(reader.page):
        reader.stay(6)
        qtbot.keyClick(reader.page, Qt.Key.Key_Down)
    reader.stay(60)
    reader.show(SHORT)
    assert reader.words == pytest.approx(count_words(STORY.text), abs=5)
    assert reader.ended


def test_a_page_left_lying_counts_as_long_as_it_can_take_at_most(reader: Reader) -> None:
    reader.read_on(600)
    (turn,) = reader.told
    assert turn.seconds == 600
    assert turn.seconds_read == pytest.approx(3 * turn.words * 60 / 250)


def test_leafing_counts_nothing(reader: Reader) -> None:
    reader.read_on(1, pages=5)
    assert (reader.seconds, reader.words) == (0, 0)


@pytest.mark.parametrize(
    "go",
    [PageView.go_to_end, lambda page: page.go_to(STORY.chapters[3].start), lambda page: page.turn(-1)],
    ids=["to the end", "far away", "a page back"],
)
def test_a_jump_counts_nothing(reader: Reader, go: Callable[[PageView], None]) -> None:
    reader.read_on()
    reader.told.clear()
    reader.stay(60)
    go(reader.page)
    assert (reader.seconds, reader.words) == (0, 0)


def test_time_in_another_program_does_not_count_but_the_words_do(reader: Reader, qapp: QApplication) -> None:
    reader.stay(30)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    reader.stay(45)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    reader.read_on(20)
    (turn,) = reader.told
    assert (turn.seconds, turn.is_undisturbed) == (50, False)
    assert turn.words > 100


def test_a_clock_that_stands_still_or_goes_back_counts_nothing(reader: Reader) -> None:
    reader.read_on(0)
    reader.read_on(-500)
    assert (reader.seconds, reader.words) == (0, 0)


def test_the_end_is_reached_when_the_last_page_follows_one_that_was_read(reader: Reader) -> None:
    reader.read_to_end()
    assert reader.ended == [STORY]


def test_a_story_that_is_one_page_is_read_when_it_is_left_after_a_while(
    five_chapters: PageView, live: LiveSettings
) -> None:
    five_chapters.show_story(SHORT, 0)
    reader = Reader(five_chapters, live)
    reader.stay(20)
    reader.show(STORY)
    assert reader.ended == [SHORT]
    assert reader.words == count_words(SHORT.text)


def test_a_glance_at_a_story_is_no_reading(five_chapters: PageView, live: LiveSettings) -> None:
    five_chapters.show_story(SHORT, 0)
    reader = Reader(five_chapters, live)
    reader.stay(1)
    reader.show(STORY)
    assert (reader.ended, reader.words) == ([], 0)


def test_who_leafs_or_jumps_to_the_end_has_not_reached_it_by_reading(reader: Reader) -> None:
    reader.read_to_end(seconds=1)
    reader.page.go_to_start()
    reader.page.go_to_end()
    reader.stay(60)
    reader.show(SHORT)
    assert reader.ended == []


def test_a_turn_beyond_the_last_page_tells_of_it_once(reader: Reader) -> None:
    reader.read_to_end()
    told = len(reader.told)
    for _ in range(3):
        reader.read_on(30)
    assert len(reader.told) == told + 1
