"""Stories in several files are one in the list, and are read through."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from tests.ui.library.conftest import choose
from ui.app import App
from ui.settings import Settings, save_settings

WORDS = "The road went up past the three farms and nobody asked why. " * 30


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in (1, 2, 3):
        text = f"The Kiln Road\nby Ada Merrow\n\nChapter {number}\n\n{WORDS} Part {number}.\n"
        (folder / f"The Kiln Road - Chapter {number}.txt").write_text(text)
    (folder / "moth.txt").write_text(f"The Moth\nby Tom Vane\n\n{WORDS}\n")
    return folder


@pytest.fixture
def app(start_app: StartApp, folder: Path, qtbot: QtBot) -> App:
    app = start_app(folder)
    qtbot.waitUntil(lambda: rows(app) == ["The Kiln Road (3)", "The Moth"], timeout=20_000)
    return app


@pytest.mark.parametrize(
    "grouping", ["", "no JSON", "[" * 20_000, '{"files": "together", "paths": ["\\ud800"]}']
)
def test_a_grouping_that_makes_no_sense_keeps_no_window_from_opening(
    start_app: StartApp, folder: Path, tmp_path: Path, qtbot: QtBot, grouping: str
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    save_settings(Settings(groupings=(grouping,), folders=(str(folder),)), profile / "settings.json")
    app = start_app()
    qtbot.waitUntil(lambda: rows(app) == ["The Kiln Road (3)", "The Moth"])


def rows(app: App) -> list[str]:
    shown = around(app).parts.shelf.model.shown
    return [f"{row.heading} ({len(row.parts)})" if row.work else row.heading for row in shown]


def part(folder: Path, number: int) -> Path:
    return folder / f"The Kiln Road - Chapter {number}.txt"


def open_row(app: App, number: int) -> Path:
    panel = around(app).parts.library
    panel.list.activated.emit(panel.model.index(number))
    assert app.front.reading.path is not None
    return app.front.reading.path


def test_a_page_turned_at_the_end_of_a_file_opens_the_next_and_back(app: App, folder: Path) -> None:
    assert open_row(app, 0) == part(folder, 1)
    page = app.front.page
    page.go_to_end()
    page.turn(1)
    assert app.front.reading.path == part(folder, 2)
    assert page.shown().start == 0
    page.turn(-1)
    assert app.front.reading.path == part(folder, 1)
    assert page.shown().end == len(page.story.text)
    page.go_to_start()
    page.turn(-1)
    assert app.front.reading.path == part(folder, 1)


def test_choosing_the_story_goes_on_in_the_file_read_last(app: App, folder: Path) -> None:
    app.front.reading.open(part(folder, 2))
    app.front.reading.keep_position()
    open_row(app, 1)
    assert open_row(app, 0) == part(folder, 2)


def test_the_row_says_how_far_all_of_it_is_read(app: App, folder: Path) -> None:
    app.front.reading.open(part(folder, 1))
    app.front.page.go_to_end()
    app.front.reading.keep_position()
    model = around(app).parts.shelf.model
    assert model.stories.standing(model.shown[0]).read == pytest.approx(1 / 3, abs=0.02)
    assert "3 files" in model.stories.quiet_line(model.shown[0])


def test_any_of_its_files_marks_the_row(app: App, folder: Path) -> None:
    around(app).parts.library.mark(os.fsencode(part(folder, 3)))
    assert around(app).parts.library.list.currentIndex().row() == 0


def test_a_story_is_taken_apart_and_joined_again(app: App, start_app: StartApp, qtbot: QtBot) -> None:
    choose(app, 0)
    around(app).library.joining.part.trigger()
    qtbot.waitUntil(lambda: rows(app) == [*["The Kiln Road"] * 3, "The Moth"])
    choose(app, 0, 1)
    around(app).library.joining.join.trigger()
    qtbot.waitUntil(lambda: rows(app) == ["The Kiln Road (2)", "The Kiln Road", "The Moth"])
    app.settings.keep()
    app.front.window.close()
    again = start_app()
    qtbot.waitUntil(lambda: rows(again) == ["The Kiln Road (2)", "The Kiln Road", "The Moth"], timeout=20_000)


def test_a_mark_on_the_row_changes_nothing_of_how_far_its_files_are_read(app: App, folder: Path) -> None:
    app.front.reading.open(part(folder, 1))
    app.front.page.go_to_end()
    app.front.reading.keep_position()
    model = around(app).parts.shelf.model
    before = model.stories.standing(model.shown[0]).read
    choose(app, 0)
    around(app).library.marking.favourite.trigger()
    assert model.stories.standing(model.shown[0]).read == before
    assert open_row(app, 0) == part(folder, 2)


def test_the_shelves_count_stories_and_not_files(app: App) -> None:
    model = around(app).parts.shelf.model
    assert model.numbers()["all"] == model.number == 2


@pytest.fixture
def copied(app: App, folder: Path, qtbot: QtBot) -> App:
    """A library with the same story twice, once in other lines and with a note."""
    words = "\n".join(WORDS.split(" "))
    (folder / "z").mkdir()
    (folder / "z" / "copy.txt").write_text(f"The Moth\nby Tom Vane\n\n{words}\n")
    around(app).parts.shelf.look_again()
    qtbot.waitUntil(lambda: rows(app) == ["The Kiln Road (3)", "The Moth (1)"], timeout=20_000)
    return app


def test_the_same_text_twice_is_one_story_with_two_files(copied: App) -> None:
    stories = around(copied).parts.shelf.model.stories
    (moth,) = (row for row in around(copied).parts.shelf.model.shown if row.heading == "The Moth")
    assert moth.files == 2
    assert "2 files" in stories.quiet_line(moth)


def test_a_story_with_two_files_goes_on_in_the_one_read_last(copied: App, folder: Path) -> None:
    assert open_row(copied, 1) == folder / "moth.txt"
    copied.front.reading.open(folder / "z" / "copy.txt")
    copied.front.page.go_to_end()
    copied.front.reading.keep_position()
    model = around(copied).parts.shelf.model
    assert model.stories.standing(model.shown[1]).read == 1
    assert open_row(copied, 1) == folder / "z" / "copy.txt"


def test_a_mark_is_set_and_taken_back_on_all_files_with_the_same(copied: App, folder: Path) -> None:
    marking, model = around(copied).library.marking, around(copied).parts.shelf.model
    for favourite in (True, False):
        choose(copied, 1)
        marking.favourite.trigger()
        files = [model.stories.file(os.fsencode(folder / name)) for name in ("moth.txt", "z/copy.txt")]
        assert [model.stories.standings.of(file.entry).marked.favourite for file in files] == [favourite] * 2


def test_a_copy_of_a_story_that_was_read_is_not_what_to_read_next(copied: App, folder: Path) -> None:
    copied.front.reading.open(folder / "z" / "copy.txt")
    copied.front.page.go_to_end()
    copied.front.reading.keep_position()
    stories = around(copied).parts.shelf.model.stories
    assert not stories.is_unread(stories.file(os.fsencode(folder / "moth.txt")).entry)
    assert os.fsencode(folder / "z" / "copy.txt") not in {entry.path for entry in stories.usual}


def test_files_with_the_same_can_be_listed_separately(copied: App, qtbot: QtBot) -> None:
    choose(copied, 1)
    around(copied).library.joining.part.trigger()
    qtbot.waitUntil(lambda: rows(copied) == ["The Kiln Road (3)", "The Moth", "The Moth"])
