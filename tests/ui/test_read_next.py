"""What the last page offers to read next, in the running program."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.page.piece import Role
from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui.app import App
from ui.read_next import ReadNext


def write(folder: Path, name: str, title: str, author: str, paragraphs: int = 3) -> Path:
    path = folder / f"{name}.txt"
    path.write_text(f"{title}\nby {author}\n\n\n{prose(paragraphs)} {name}\n", "utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in (1, 2):
        write(folder, f"The Kiln Road - Chapter {number}", "The Kiln Road", "Ada Merrow")
    write(folder, "lamps", "Forty Lamps", "Ada Merrow", 90)
    write(folder, "moth", "The Moth", "Tom Vane")
    return folder


def reads(app: App) -> ReadNext:
    return around(app).manners.read_next


def offered(app: App) -> list[str]:
    ending = app.front.page.manner.ending
    return [
        "".join(run.text for run in piece.runs).replace("\u2028", " / ") for piece in ending if piece.action
    ]


def start(start_app: StartApp, qtbot: QtBot, folder: Path, name: str) -> App:
    app = start_app(folder / f"{name}.txt", folder)
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 4, timeout=20_000)
    # It would find again what a test takes out of the list.
    qtbot.waitUntil(lambda: not around(app).parts.shelf._scan.is_running, timeout=20_000)
    reads(app).offer()
    return app


def test_the_next_chapter_and_something_else_by_the_author_are_offered(
    start_app: StartApp, qtbot: QtBot, folder: Path
) -> None:
    app = start(start_app, qtbot, folder, "The Kiln Road - Chapter 1")
    assert offered(app) == ["The Kiln Road, Chapter 2 / Ada Merrow", "Forty Lamps / Ada Merrow"]
    assert Role.NEXT in [piece.role for piece in app.front.page._text.pieces]


def test_the_command_opens_what_is_offered_first_as_a_click_in_the_list_does(
    start_app: StartApp, qtbot: QtBot, folder: Path
) -> None:
    app = start(start_app, qtbot, folder, "The Kiln Road - Chapter 1")
    with qtbot.waitSignal(reads(app).offered):
        press(app, "read_next")
        # What followed the other story follows this one at no time.
        assert offered(app) == []
    path = folder / "The Kiln Road - Chapter 2.txt"
    assert (app.front.reading.path, app.settings.value.story) == (path, os.fspath(path))
    assert offered(app) == ["Forty Lamps / Ada Merrow"]


def test_tab_and_enter_open_the_second(start_app: StartApp, qtbot: QtBot, folder: Path) -> None:
    app = start(start_app, qtbot, folder, "The Kiln Road - Chapter 1")
    page = app.front.page
    page.go_to_end()
    for _ in range(2):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert app.front.reading.path == folder / "lamps.txt"


def test_where_nothing_follows_nothing_is_offered(start_app: StartApp, qtbot: QtBot, folder: Path) -> None:
    app = start(start_app, qtbot, folder, "moth")
    assert offered(app) == []
    assert not around(app).parts.actions["read_next"].isEnabled()


def test_a_story_that_comes_into_the_list_is_offered_by_and_by(
    start_app: StartApp, qtbot: QtBot, folder: Path
) -> None:
    app = start(start_app, qtbot, folder, "moth")
    write(folder, "embers", "Embers", "Tom Vane")
    around(app).parts.shelf.show_paths([os.fspath(folder)])
    qtbot.waitUntil(lambda: offered(app) == ["Embers / Tom Vane"], timeout=20_000)


def test_a_scan_that_brings_nothing_new_leaves_the_page_alone(
    start_app: StartApp, qtbot: QtBot, folder: Path
) -> None:
    app = start(start_app, qtbot, folder, "The Kiln Road - Chapter 1")
    document = app.front.page.document()
    reads(app).offer()
    assert app.front.page.document() is document


def test_a_story_that_is_gone_is_offered_no_more(start_app: StartApp, qtbot: QtBot, folder: Path) -> None:
    app = start(start_app, qtbot, folder, "The Kiln Road - Chapter 1")
    around(app).parts.shelf.model.forget([os.fsencode(folder / "lamps.txt")])
    qtbot.waitUntil(lambda: offered(app) == ["The Kiln Road, Chapter 2 / Ada Merrow"])
