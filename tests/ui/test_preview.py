"""A huge file shows the reader's page before all of it is understood."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library import understood
from tests.reader.text.case_files import filled
from tests.ui.conftest import StartApp, around, press

NOVEL = "The Weighing House\n\nby Tove Lund\n\n" + "".join(
    filled(f"\n\nChapter {number}\n\n\n{{60 paragraphs}}\n") for number in range(1, 41)
)


@pytest.fixture
def novel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that counts as huge."""
    monkeypatch.setattr(understood, "HUGE", 300_000)
    path = tmp_path / "novel.txt"
    path.write_text(NOVEL, "utf-8")
    return path


def test_its_beginning_is_shown_first(start_app: StartApp, novel: Path, qtbot: QtBot) -> None:
    app = start_app()
    reading, page = app.front.reading, app.front.page
    with qtbot.waitSignals([reading.story_previewed, reading.story_opened], order="strict"):
        reading.open(novel)
    assert page.story is not None
    assert page.anchor == 0
    assert len(page.story.chapters) == 40


def test_of_what_is_shown_first_only_the_part_around_is_known(
    start_app: StartApp, novel: Path, qtbot: QtBot
) -> None:
    app = start_app()
    with qtbot.waitSignal(app.front.reading.story_previewed):
        app.front.reading.open(novel)
    story = app.front.page.story
    assert story is not None
    assert (story.title, story.author, len(story.text)) == ("The Weighing House", "Tove Lund", len(NOVEL))
    assert len(story.chapters) < 20
    qtbot.waitSignal(app.front.reading.story_opened).wait()


def test_the_page_left_before_is_shown_first(start_app: StartApp, novel: Path, qtbot: QtBot) -> None:
    app = start_app()
    reading, page = app.front.reading, app.front.page
    with qtbot.waitSignal(reading.story_opened):
        reading.open(novel)
    page.go_to(len(NOVEL) // 2)
    left = page.anchor
    reading.keep_position()
    previewed: list[int] = []
    reading.story_previewed.connect(lambda: previewed.append(page.anchor))
    with qtbot.waitSignal(reading.story_opened):
        reading.open(novel)
    assert previewed == [left]
    assert page.anchor == left


def test_who_reads_on_meanwhile_stays_there(start_app: StartApp, novel: Path, qtbot: QtBot) -> None:
    app = start_app()
    reading, page = app.front.reading, app.front.page
    reading.story_previewed.connect(lambda: page.turn(1))
    with qtbot.waitSignal(reading.story_opened):
        reading.open(novel)
    assert page.anchor > 0


def test_another_story_opened_meanwhile_is_what_is_shown(
    start_app: StartApp, novel: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("It was lit.\n", "utf-8")
    app = start_app()
    reading = app.front.reading
    with qtbot.waitSignal(reading.story_opened):
        reading.open(novel)
        reading.open(other)
    qtbot.wait_until(lambda: reading.opened is not None)
    assert reading.opened is not None
    assert reading.opened.story.text == "It was lit.\n"


def test_a_huge_story_given_at_the_start_has_the_keyboard(
    start_app: StartApp, novel: Path, qtbot: QtBot
) -> None:
    app = start_app(novel)
    qtbot.wait_until(lambda: app.front.reading.opened is not None)
    assert app.front.window.focusWidget() is app.front.page


def test_the_contents_show_what_is_known_and_then_all(start_app: StartApp, novel: Path, qtbot: QtBot) -> None:
    app = start_app()
    press(app, "show_contents")
    contents, seen = around(app).parts.contents, []
    app.front.reading.story_previewed.connect(lambda: seen.append(contents.list.model().rowCount()))
    with qtbot.waitSignal(app.front.reading.story_opened):
        app.front.reading.open(novel)
    assert 1 < seen[0] < 20
    assert contents.list.model().rowCount() == 40
