"""Whatever a story says of itself is shown as it is written, and is no more than text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import Qt as Gui
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from tests.hostile import TITLES, hostile_folder
from tests.ui.conftest import StartApp, around, press
from ui.app import App

COMMANDS = (
    *("show_contents", "show_bookmarks", "find", "search_library", "toggle_bookmark", "show_type"),
    *("show_statistics", "read_as", "recent_stories", "go_to", "show_palette", "save_copy", "print", "tags"),
)
"""What shows something of the story or of its file."""
SHOWN_WRONG = {chr(number) for number in (*range(32), *range(0x7F, 0xA0)) if chr(number) not in "\n\t"} | set(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""What moves a cursor, rings a bell, or turns what follows it round."""


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    return hostile_folder(tmp_path)


@pytest.fixture
def app(start_app: StartApp, stories: Path, qtbot: QtBot) -> App:
    app = start_app(stories)
    # Files that say the same become one row: how many rows there are in the end is not what matters here.
    qtbot.waitUntil(lambda: around(app).parts.shelf.model.rowCount() >= len(TITLES), timeout=60_000)
    return app


Said = tuple[str, object, str, bool]
"""What says something and of what it is, what it says, and whether that is sure to be taken for plain text."""


def said() -> Iterator[Said]:
    for window in QApplication.topLevelWidgets():
        if not window.isVisible():
            continue
        yield "title of", window, window.windowTitle(), True
        for part in (window, *window.findChildren(QWidget)):
            yield "name of", part, part.accessibleName(), True
            yield "tip of", part, part.toolTip(), False
            if isinstance(part, QLabel):
                yield "text of", part, part.text(), part.textFormat() is Qt.TextFormat.PlainText
            if isinstance(part, QListView) and part.model() is not None:
                yield from said_in(part.model())


def said_in(model: QAbstractItemModel) -> Iterator[Said]:
    for row in range(min(60, model.rowCount())):
        index = model.index(row, 0, QModelIndex())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield f"row {row} of", model, str(index.data(role) or ""), True
        yield f"tip of row {row} of", model, str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), False


def faults() -> set[str]:
    return {
        f"{kind} {of}: {text[:200]!r}"
        for kind, of, text, is_plain in said()
        if not SHOWN_WRONG.isdisjoint(text)
        or (not is_plain and Gui.mightBeRichText(text) and any(each in text for each in ("Weir", "named")))
    }


def find_the_weir(app: App, qtbot: QtBot) -> None:
    """Look for it in the story and in all of them."""
    parts = around(app).parts
    for command, field in (("find", parts.find.field), ("search_library", parts.search.field)):
        press(app, command)
        field.clear()
        qtbot.keyClicks(field, "Weir")
        qtbot.wait(30)


def names(stories: Path) -> list[Path]:
    return [
        path
        for path in stories.iterdir()
        if path.is_file() and not path.is_symlink() and path.suffix == ".txt"
    ]


def test_nothing_a_story_says_of_itself_is_more_than_text(app: App, stories: Path, qtbot: QtBot) -> None:
    found = faults()
    for path in names(stories):
        with qtbot.waitSignal(app.front.reading.story_opened, timeout=30_000):
            app.front.reading.open(path)
        for command in COMMANDS:
            press(app, command)
            QApplication.processEvents()
            found |= faults()
            for window in app.front.window.findChildren(QDialog):
                window.reject()
        find_the_weir(app, qtbot)
        found |= faults()
    assert found == set()


def test_no_picture_no_page_and_no_other_file_is_asked_for(
    app: App, stories: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(
        QTextDocument, "loadResource", lambda _document, *what: asked.append(what), raising=False
    )
    with qtbot.waitSignal(app.front.reading.story_opened):
        app.front.reading.open(stories / "markup.txt")
    assert app.front.page.story is not None
    assert "<b>Weir</b> &amp; <a href=" in (app.front.page.story.title or "")
    assert asked == []


@pytest.mark.parametrize(
    "name", ["pipe.txt", "zero.txt", "terminal.txt", "itself.txt", "nowhere.txt", "memory.txt"]
)
def test_what_is_no_file_is_refused_in_a_sentence(app: App, stories: Path, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(app.front.reading.story_failed, timeout=10_000) as failed:
        app.front.reading.open(stories / name)
    assert str(failed.args[0]).endswith(".")
