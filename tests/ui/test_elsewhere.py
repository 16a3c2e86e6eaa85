"""What is done in one window on a library is soon seen in the others."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.standing import Marked, Standing
from tests.ui.conftest import StartApp, around, press
from ui.app import App

WAIT = 10_000
WORDS = "The harbour was full of boats that nobody had paid for. " * 400


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for title in ("Kiln", "Mill"):
        (folder / f"{title}.txt").write_text(f"The {title}\n\nby A. Miller\n\n{title}. {WORDS}\n", "utf-8")
    return folder


@pytest.fixture
def here(start_app: StartApp, folder: Path, qtbot: QtBot) -> App:
    return listing(start_app(folder, folder / "Kiln.txt"), qtbot)


@pytest.fixture
def there(here: App, start_app: StartApp, folder: Path, qtbot: QtBot) -> App:
    """Another window on the same library, opened later."""
    return listing(start_app(folder, folder / "Kiln.txt"), qtbot)


def listing(app: App, qtbot: QtBot) -> App:
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 2, timeout=WAIT)
    qtbot.waitUntil(lambda: app.front.page.story is not None)
    return app


def standing(app: App, title: str) -> Standing:
    stories = around(app).parts.shelf.model.stories
    return next(stories.standing(row) for row in stories.files if row.entry.title == title)


def mark(app: App, title: str, marked: Marked) -> None:
    stories, marking = around(app).parts.shelf.model.stories, around(app).library.marking
    marking._keep([(row, marked) for row in stories.files if row.entry.title == title])


def test_a_favourite_and_tags_made_in_another_window_are_seen(here: App, there: App, qtbot: QtBot) -> None:
    made = Marked(favourite=True, read=True, tags=("rainy",))
    mark(there, "The Mill", made)
    qtbot.waitUntil(lambda: standing(here, "The Mill").marked == made, timeout=WAIT)
    mark(here, "The Mill", Marked())
    qtbot.waitUntil(lambda: standing(there, "The Mill").marked == Marked(), timeout=WAIT)


def test_how_far_another_window_has_read_is_seen(here: App, there: App, folder: Path, qtbot: QtBot) -> None:
    there.front.reading.open(folder / "Mill.txt")
    there.front.page.turn(3)
    there.front.reading.keep_position()
    qtbot.waitUntil(lambda: (standing(here, "The Mill").read or 0) > 0, timeout=WAIT)


def test_a_bookmark_set_in_another_window_is_on_the_page(here: App, there: App, qtbot: QtBot) -> None:
    press(there, "toggle_bookmark")
    qtbot.waitUntil(lambda: len(here.front.annotating.bookmarks) == 1, timeout=WAIT)
    assert here.front.area.ribbon.isVisible()
    here.front.annotating.remove([here.front.annotating.bookmarks[0].annotation.id])
    qtbot.waitUntil(lambda: there.front.annotating.bookmarks == (), timeout=WAIT)


def test_the_place_in_this_window_stays_where_its_reader_is(
    here: App, there: App, folder: Path, qtbot: QtBot
) -> None:
    here.front.page.turn(2)
    anchor = here.front.page.anchor
    there.front.page.turn(4)
    press(there, "toggle_bookmark")
    qtbot.waitUntil(lambda: len(here.front.annotating.bookmarks) == 1, timeout=WAIT)
    assert here.front.page.anchor == anchor


def test_what_this_window_writes_itself_makes_no_list_anew(here: App, qtbot: QtBot) -> None:
    model, elsewhere = around(here).parts.shelf.model, around(here).elsewhere
    elsewhere.look()
    press(here, "toggle_bookmark")
    with qtbot.assertNotEmitted(model.modelReset):
        elsewhere.look()


def test_a_library_that_cannot_be_read_just_now_takes_no_mark_away(
    here: App, there: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark(here, "The Mill", Marked(favourite=True))
    monkeypatch.setattr(here.front.reading.keeping, "use", lambda act: None)
    mark(there, "The Kiln", Marked(favourite=True))
    around(here).elsewhere.look()
    assert standing(here, "The Mill").marked.favourite
