"""Who comes back to a story that has changed is told what is new, or that their place is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, noticed, press
from ui.app import App

WORDS = "The road went up past the three farms and nobody asked why. " * 20


def chapters(last: int, first: int = 1) -> str:
    return "".join(
        f"Chapter {number}\n\n{WORDS} That was {number}.\n\n\n" for number in range(first, last + 1)
    )


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(f"The Road\nby Ada Merrow\n\n{chapters(3)}")
    return path


def read_to(app: App, *, end: bool) -> None:
    press(app, "toggle_bookmark")
    if end:
        app.front.page.go_to_end()
    app.front.reading.keep_position()


def test_a_finished_story_that_grew_opens_at_its_new_chapters(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    read_to(app, end=True)
    before = app.front.annotating.bookmarks[0].start
    story.write_text(f"The Road\nby Ada Merrow\n\n{chapters(6)}")
    app.front.reading.open(story)
    opened = app.front.page.story
    assert opened is not None
    assert app.front.page.anchor == opened.chapters[3].start
    assert noticed(app) == "3 new chapters since you stopped."
    assert [each.start for each in app.front.annotating.bookmarks] == [before]


def test_one_who_is_in_the_middle_stays_there_and_is_told(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    app.front.page.turn(1)
    read_to(app, end=False)
    anchor = app.front.page.anchor
    story.write_text(f"The Road\nby Ada Merrow\n\n{chapters(6)}")
    app.front.reading.open(story)
    assert app.front.page.anchor == anchor
    assert noticed(app) == "3 new chapters since you stopped."


def test_the_list_says_of_a_finished_story_that_it_has_grown(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    other = story.with_name("other.txt")
    other.write_text(f"The Other\n\n{WORDS}")
    read_to(app, end=True)
    app.front.reading.open(other)
    story.write_text(f"The Road\nby Ada Merrow\n\n{chapters(4)}")
    shelf = around(app).parts.shelf
    shelf.look_again()
    qtbot.waitUntil(
        lambda: len(shelf.model) == 1 and shelf.model.shown[0].entry.chapters == 4, timeout=10_000
    )
    (row,) = shelf.model.shown
    assert shelf.model.stories.quiet_line(row).startswith("1 new chapter · ")
    assert shelf.model.stories.standing(row).read == 0.75
    assert shelf.model.numbers()["reading"] == 1


def test_a_finished_story_that_was_only_mended_says_nothing(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    read_to(app, end=True)
    story.write_text(story.read_text().replace("three farms", "four farms"))
    app.front.reading.open(story)
    assert noticed(app) == ""


def test_one_whose_words_are_gone_is_told_so(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    app.front.page.turn(1)
    read_to(app, end=False)
    story.write_text("The Road\nby Ada Merrow\n\n" + "Another tale has taken its place here. " * 200)
    app.front.reading.open(story)
    assert noticed(app).startswith("The file has changed: what you stopped at is gone.")


def test_one_whose_words_have_moved_is_told_nothing(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    app.front.page.turn(1)
    read_to(app, end=False)
    story.write_text(f"The Road\nby Ada Merrow\n\nA foreword has come.\n\n{chapters(3)}")
    app.front.reading.open(story)
    assert noticed(app) == ""
