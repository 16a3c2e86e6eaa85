"""What is read on the page comes into the library, story by story and day by day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.place import Places
from reader.statistics.record import Record
from tests.ui.conftest import StartApp, around
from ui.app import App
from ui.page_turns import PageTurns, Turn
from ui.statistics.recording import Recording

WEIR = "The Weir\nby A. Miller\n\n" + "The weir was low that summer and nobody minded. " * 20
TODAY, NEXT = date(2026, 3, 29), date(2026, 3, 30)


class Library:
    """A program with a story open, and what it records."""

    def __init__(self, app: App) -> None:
        self.app, self.today = app, TODAY
        statistics = around(app).statistics
        statistics.recording.deleteLater()
        self.turns = PageTurns(app.front.page, app.settings)
        stories = around(app).parts.shelf.model.stories
        self.recording = Recording(app.front.reading, self.turns, stories, app.settings, lambda: self.today)

    def read(self, seconds: float = 60, words: int = 200) -> None:
        story = self.app.front.page.story
        assert story is not None
        self.turns.left_behind.emit(Turn(story, words, seconds, seconds, True))

    def end(self) -> None:
        self.turns.end_reached.emit(self.app.front.page.story)

    def record(self) -> Record:
        record = self.app.front.reading.keeping.use(lambda places: places.log.record())
        assert record is not None
        return record


@pytest.fixture
def weir(tmp_path: Path) -> Path:
    path = tmp_path / "weir.txt"
    path.write_text(WEIR, "utf-8")
    return path


@pytest.fixture
def library(start_app: StartApp, weir: Path) -> Library:
    return Library(start_app(weir))


def test_what_is_read_is_written_down_within_a_minute(library: Library) -> None:
    library.read()
    assert library.record().days == {}
    assert library.recording._timer.isActive()
    assert library.recording._timer.interval() < 60_000
    library.recording._timer.timeout.emit()
    assert library.record().days[TODAY].amount.seconds == 60


def test_midnight_parts_the_days(library: Library) -> None:
    library.read(60)
    library.today = NEXT
    library.read(90)
    library.recording.keep()
    days = library.record().days
    assert [days[TODAY].amount.seconds, days[NEXT].amount.seconds] == [60, 90]


def test_nothing_is_recorded_while_that_is_switched_off(library: Library) -> None:
    library.app.settings.change(log_reading=False)
    library.read()
    library.end()
    library.recording.keep()
    assert library.record() == Record({}, ())


def test_a_finished_story_is_named_with_its_day(library: Library) -> None:
    library.end()
    library.end()
    (finished,) = library.record().finished
    assert (finished.title, finished.author, finished.day) == ("The Weir", "A. Miller", TODAY)


def test_what_is_forgotten_does_not_come_back(library: Library) -> None:
    library.read()
    library.end()
    library.recording.forget()
    library.recording.keep()
    assert library.record() == Record({}, ())
    library.end()
    assert len(library.record().finished) == 1


def test_closing_the_window_writes_the_rest_down(start_app: StartApp, weir: Path, tmp_path: Path) -> None:
    library = Library(start_app(weir))
    library.read()
    library.recording.close()
    places = Places(tmp_path / "profile" / "library.db")
    assert sum(day.amount.seconds for day in places.log.record().days.values()) == 60
    places.close()


def test_a_story_in_several_files_is_one_and_finished_with_the_last(
    start_app: StartApp, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in (1, 2, 3):
        text = f"Chapter {number}\n\n" + f"The kiln was lit for the {number}th time. " * 40
        (folder / f"Kiln Road - Chapter {number}.txt").write_text(text, "utf-8")
    app = start_app(folder)
    stories = around(app).parts.shelf.model.stories
    first = folder / "Kiln Road - Chapter 1.txt"
    qtbot.waitUntil(lambda: stories.works.row_of(bytes(first)) is not None)
    library = Library(app)
    for number in (1, 2, 3):
        app.front.reading.open(folder / f"Kiln Road - Chapter {number}.txt")
        assert library.record().finished == ()
        library.read()
        library.end()
    library.recording.keep()
    (finished,) = library.record().finished
    assert (finished.title, finished.path) == ("Kiln Road", bytes(first))
    assert library.record().days[TODAY].stories == 1
