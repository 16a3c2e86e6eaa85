"""A story that grew is opened where it goes on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, press
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


def said(app: App) -> str:
    return app.front.area.notice.text.text() if app.front.area.notice.isVisible() else ""


def test_a_finished_story_that_grew_opens_at_its_new_chapters(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    read_to(app, end=True)
    before = app.front.reading.bookmarks[0].offset
    story.write_text(f"The Road\nby Ada Merrow\n\n{chapters(6)}")
    app.front.reading.open(story)
    opened = app.front.page.story
    assert opened is not None
    assert app.front.page.anchor == opened.chapters[3].start
    assert said(app) == "3 new chapters since you stopped."
    assert [each.offset for each in app.front.reading.bookmarks] == [before]


def test_one_who_is_in_the_middle_stays_there(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    app.front.page.turn(1)
    read_to(app, end=False)
    anchor = app.front.page.anchor
    story.write_text(f"The Road\nby Ada Merrow\n\n{chapters(6)}")
    app.front.reading.open(story)
    assert app.front.page.anchor == anchor
    assert said(app) == ""


def test_a_finished_story_that_was_only_mended_says_nothing(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    read_to(app, end=True)
    story.write_text(story.read_text().replace("three farms", "four farms"))
    app.front.reading.open(story)
    assert said(app) == ""
