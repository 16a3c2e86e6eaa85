"""The panel lists what there is, of this story and of all."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.annotations.conftest import STORY, highlights, select, tools
from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.panels.bookmarks import BookmarksPanel


def panel(app: App) -> BookmarksPanel:
    return around(app).parts.bookmarks


def rows(app: App) -> list[str]:
    model = panel(app).list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def two(app: App, tmp_path: Path) -> App:
    """Two stories, with a bookmark in each; the second one is open."""
    other = tmp_path / "other.txt"
    other.write_text("The Other One\nby Bea Low\n\nShe went out and came back again.\n", "utf-8")
    press(app, "next_page")
    press(app, "toggle_bookmark")
    around(app).going.go_to_story(str(other))
    press(app, "toggle_bookmark")
    press(app, "show_bookmarks")
    return app


def test_those_of_the_story_on_the_page_are_listed(two: App) -> None:
    assert rows(two) == ["She went out and came back again."]


def list_all(app: App, qtbot: QtBot, number: int = 2) -> None:
    panel(app)._scopes["all"].trigger()
    qtbot.waitUntil(lambda: len(rows(app)) == number)


def test_those_of_all_stories_are_listed_and_lead_there(two: App, story: Path, qtbot: QtBot) -> None:
    list_all(two, qtbot)
    model = panel(two).list.model()
    chosen = next(each for each in range(2) if model.index(each, 0).data().startswith("Paragraph"))
    panel(two).on_chosen(model.index(chosen, 0))
    assert two.front.reading.path == story
    assert two.front.page.anchor == two.front.annotating.bookmarks[0].start > 0


def test_one_of_another_story_leads_to_its_words_after_an_edit(two: App, story: Path, qtbot: QtBot) -> None:
    story.write_text("A foreword.\n\n" + STORY, "utf-8")
    list_all(two, qtbot)
    model = panel(two).list.model()
    chosen = next(each for each in range(2) if model.index(each, 0).data().startswith("Paragraph"))
    words = model.index(chosen, 0).data()[:30]
    panel(two).on_chosen(model.index(chosen, 0))
    page = two.front.page
    assert page.story is not None
    assert " ".join(page.story.text[page.anchor :].split()).startswith(words)


def test_one_of_a_story_that_was_moved_leads_to_where_it_is_now(
    two: App, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    moved = tmp_path / "moved" / "the lock.txt"
    moved.parent.mkdir()
    story.rename(moved)
    around(two).library.roots.add(str(moved.parent))
    stories = around(two).parts.shelf.model.stories
    qtbot.waitUntil(lambda: stories.file(bytes(moved)) is not None, timeout=20_000)
    list_all(two, qtbot)
    model = panel(two).list.model()
    chosen = next(each for each in range(2) if model.index(each, 0).data().startswith("Paragraph"))
    panel(two).on_chosen(model.index(chosen, 0))
    assert two.front.reading.path == moved
    assert two.front.page.anchor == two.front.annotating.bookmarks[0].start > 0


def test_those_of_all_stories_are_removed_and_brought_back(two: App, qtbot: QtBot) -> None:
    list_all(two, qtbot)
    panel(two).list.selectAll()
    panel(two).remove.trigger()
    qtbot.waitUntil(lambda: rows(two) == [])
    assert two.front.area.notice.text.text() == "2 were removed."
    press(two, "undo")
    qtbot.waitUntil(lambda: len(rows(two)) == 2)


def test_a_removal_is_taken_back_after_another_story_was_opened(two: App, story: Path, qtbot: QtBot) -> None:
    panel(two).list.selectAll()
    panel(two).remove.trigger()
    around(two).going.go_to_story(str(story))
    press(two, "undo")
    list_all(two, qtbot)


def test_a_lost_bookmark_is_put_on_the_page_that_is_shown(app: App, start_app: StartApp, story: Path) -> None:
    press(app, "go_to_end")
    press(app, "toggle_bookmark")
    app.front.window.close()
    gone = "Now there is another tale, and it has other words for everything. " * 120
    story.write_text(f"The Lock Keeper\n\n{gone}", "utf-8")
    again = start_app(story)
    press(again, "show_bookmarks")
    press(again, "go_to_start")
    press(again, "next_page")
    (entry,) = panel(again).chosen()
    assert not entry.is_sure
    panel(again).put_right_requested.emit(entry)
    (placed,) = again.front.annotating.bookmarks
    assert (placed.is_sure, placed.start) == (True, again.front.page.anchor)


def test_a_panel_that_is_not_shown_is_not_filled(app: App) -> None:
    press(app, "toggle_bookmark")
    assert rows(app) == []
    press(app, "show_bookmarks")
    assert len(rows(app)) == 1
    select(app, "the keeper went")
    press(app, "highlight_blue")
    assert (len(rows(app)), len(highlights(app))) == (2, 1)
    assert tools(app).listing._panel is panel(app)


def test_with_no_story_open_the_panel_asks_for_one(start_app: StartApp) -> None:
    app = start_app()
    press(app, "show_bookmarks")
    assert panel(app).empty.text().startswith("Open a story")


def test_in_a_story_without_marks_the_panel_says_how_to_make_one(app: App) -> None:
    press(app, "show_bookmarks")
    assert "Ctrl+D" in panel(app).empty.text()
