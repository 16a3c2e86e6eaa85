"""What all stories say is found, gone to, and come back from."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.panels.passage_delegate import MARKED_ROLE, QUIET_ROLE
from ui.panels.search import SearchPanel

FILLER = "Nothing else was said that day, and nobody minded. " * 12
WAIT = 15_000


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    (folder / "kiln.txt").write_text(
        f"The Kiln\n\nby Ada Merrow\n\n{FILLER}\n\nThe lantern hung by the upper\nroad.\n\n{FILLER}\n\n" * 3
    )
    (folder / "mill.txt").write_text(f"The Mill\n\nby Bea Low\n\n{FILLER}\n\nNo lantern here.\n")
    return folder


@pytest.fixture
def app(start_app: StartApp, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> App:
    monkeypatch.setattr("ui.searching._INDEXED_AFTER", 0)
    app = start_app(folder, folder / "mill.txt")
    qtbot.waitUntil(lambda: around(app).searching._index.exists(), timeout=WAIT)
    qtbot.waitUntil(lambda: not around(app).searching._indexing.is_running, timeout=WAIT)
    return app


def panel(app: App) -> SearchPanel:
    return around(app).parts.search


def search(app: App, qtbot: QtBot, typed: str) -> list[tuple[str, str]]:
    press(app, "search_library") if not panel(app).isVisible() else None
    with qtbot.waitSignal(panel(app).list.model().modelReset, timeout=WAIT):
        panel(app).field.setText(typed)
    model = panel(app).list.model()
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return [(row.data(QUIET_ROLE), _marked(row)) for row in rows]


def _marked(row) -> str:
    start, length = row.data(MARKED_ROLE)
    return row.data()[start : start + length]


def test_stories_are_found_by_what_they_say(app: App, qtbot: QtBot) -> None:
    assert search(app, qtbot, '"upper road"')[0] == ("The Kiln · Ada Merrow", "upper road")
    assert {title for title, _ in search(app, qtbot, "lantern")} >= {
        "The Kiln · Ada Merrow",
        "The Mill · Bea Low",
    }
    assert "2 stories" in panel(app).count.text()


def test_what_is_nowhere_is_said(app: App, qtbot: QtBot) -> None:
    assert search(app, qtbot, "zeppelin") == []
    assert panel(app).empty.text() == "No story says “zeppelin”."


def test_enter_opens_the_story_at_the_place_and_back_returns(app: App, folder: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: app.front.page.story is not None)
    app.front.page.turn(1)
    before = app.front.page.anchor
    search(app, qtbot, '"upper road"')
    qtbot.keyClick(panel(app).field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.front.reading.path == folder / "kiln.txt")
    story = app.front.page.story
    assert story is not None
    assert app.front.page.holds(story.text.index("upper"))
    (marked,) = app.front.page.extraSelections()
    assert marked.cursor.selectedText().split() == ["upper", "road"]
    press(app, "back")
    assert app.front.reading.path == folder / "mill.txt"
    assert app.front.page.extraSelections() == []
    assert app.front.page.anchor == before
    press(app, "forward")
    assert app.front.reading.path == folder / "kiln.txt"


def test_an_edited_story_shows_what_it_says_now(app: App, folder: Path, qtbot: QtBot) -> None:
    (folder / "mill.txt").write_text("The Mill\n\nNo light at all.\n")
    assert {title for title, _ in search(app, qtbot, "lantern")} <= {"The Kiln · Ada Merrow", ""}
    assert not any("Mill" in title for title, _ in search(app, qtbot, "no lantern here"))


def test_the_index_is_made_anew_when_the_reader_says_so(app: App, qtbot: QtBot) -> None:
    index = around(app).searching._index
    with closing(sqlite3.connect(index)) as old:
        old.execute("PRAGMA application_id = 7")
    press(app, "index_anew")
    qtbot.waitUntil(lambda: not around(app).searching._indexing.is_running, timeout=WAIT)
    assert search(app, qtbot, '"upper road"')[0] == ("The Kiln · Ada Merrow", "upper road")
    with closing(sqlite3.connect(index)) as new:
        assert new.execute("PRAGMA application_id").fetchone() == (0,)
