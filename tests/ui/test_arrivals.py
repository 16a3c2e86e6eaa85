"""What is dropped on the window or handed over by a later start comes into the library and is opened."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, noticed
from ui.app import App
from ui.instance.address import address
from ui.instance.client import hand_over

ANY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def folder_of(tmp_path: Path, name: str, *titles: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    for title in titles:
        (folder / f"{title}.txt").write_text(f"The {title}\n\nby A. Miller\n\nNobody came to the {title}.\n")
    return folder


@pytest.fixture
def usenet(tmp_path: Path) -> Path:
    return folder_of(tmp_path, "usenet", "Anvil", "Kiln")


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    return folder_of(tmp_path, "drafts", "Mill")


@pytest.fixture
def app(start_app: StartApp, usenet: Path, qtbot: QtBot) -> App:
    app = start_app(usenet)
    qtbot.waitUntil(lambda: titles(app) == ["The Anvil", "The Kiln"], timeout=10_000)
    return app


def titles(app: App) -> list[str]:
    return [row.heading for row in around(app).parts.shelf.model.shown]


def drop(app: App, paths: Sequence[Path]) -> bool:
    return drop_urls(app, [QUrl.fromLocalFile(str(path)) for path in paths])


def drop_urls(app: App, urls: Sequence[QUrl]) -> bool:
    mime = QMimeData()
    mime.setUrls(urls)
    entered = QDragEnterEvent(QPoint(50, 50), ANY, mime, LEFT, NONE)
    QApplication.sendEvent(app.front.window, entered)
    if entered.isAccepted():
        QApplication.sendEvent(app.front.window, QDropEvent(QPointF(50, 50), ANY, mime, LEFT, NONE))
    return entered.isAccepted()


def test_a_folder_dropped_on_the_window_is_listed_beside_the_others(
    app: App, drafts: Path, usenet: Path, qtbot: QtBot
) -> None:
    assert drop(app, [drafts])
    qtbot.waitUntil(lambda: titles(app) == ["The Anvil", "The Kiln", "The Mill"], timeout=10_000)
    assert app.settings.value.folders == (str(usenet), str(drafts))


def test_a_story_dropped_on_the_window_is_opened(app: App, drafts: Path, qtbot: QtBot) -> None:
    drop(app, [drafts / "Mill.txt"])
    assert app.front.page.story is not None
    assert app.front.page.story.title == "The Mill"
    qtbot.waitUntil(lambda: "The Mill" in titles(app), timeout=10_000)


def test_a_story_dropped_on_the_window_is_marked_in_the_list_once_it_is_found(
    app: App, usenet: Path, drafts: Path, qtbot: QtBot
) -> None:
    around(app)._open_story(str(usenet / "Anvil.txt"))
    drop(app, [drafts / "Mill.txt"])
    listed = around(app).parts.library.list
    qtbot.waitUntil(lambda: listed.currentIndex().data() == "The Mill", timeout=10_000)


def test_of_what_is_dropped_together_the_first_story_is_opened_and_all_is_listed(
    app: App, usenet: Path, drafts: Path, tmp_path: Path
) -> None:
    single = folder_of(tmp_path, "desk", "Weir") / "Weir.txt"
    drop(app, [drafts, single])
    assert app.front.reading.path == single
    assert app.settings.value.folders == (str(usenet), str(drafts), str(single))


def test_what_is_no_file_is_not_taken(app: App) -> None:
    mime = QMimeData()
    mime.setText("The Mill")
    entered = QDragEnterEvent(QPoint(50, 50), ANY, mime, LEFT, NONE)
    QApplication.sendEvent(app.front.window, entered)
    assert not entered.isAccepted()


def test_a_page_of_the_web_is_told_that_it_must_be_a_file(app: App, usenet: Path) -> None:
    assert drop_urls(app, [QUrl("https://example.org/story.html")])
    assert "Save the page as text" in noticed(app)
    assert app.settings.value.folders == (str(usenet),)


def test_a_file_that_is_not_there_is_named_and_not_listed(app: App, usenet: Path, tmp_path: Path) -> None:
    app.front.reading.open(usenet / "Kiln.txt")
    drop(app, [tmp_path / "we\nir.txt"])
    assert noticed(app) == "“we ir.txt” is not there."
    assert app.settings.value.folders == (str(usenet),)
    assert app.front.reading.path == usenet / "Kiln.txt"


def test_several_files_that_are_not_there_are_counted_and_the_others_opened(
    app: App, usenet: Path, tmp_path: Path
) -> None:
    drop(app, [tmp_path / "weir.txt", tmp_path / "mill.txt", usenet / "Kiln.txt"])
    assert noticed(app) == "2 of these files are not there."
    assert app.front.reading.path == usenet / "Kiln.txt"


def test_a_picture_is_told_to_be_no_text_and_is_not_listed(app: App, usenet: Path, tmp_path: Path) -> None:
    app.front.reading.open(usenet / "Kiln.txt")
    picture = tmp_path / "map.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    drop(app, [picture])
    assert noticed(app) == "“map.png” is not a text."
    assert app.settings.value.folders == (str(usenet),)
    assert app.front.reading.path == usenet / "Kiln.txt"


def test_what_is_written_in_is_a_text_whatever_its_name(app: App, tmp_path: Path) -> None:
    story = tmp_path / "weir.story"
    story.write_text("The Weir\n\nNobody came.\n")
    drop(app, [story])
    assert app.front.reading.path == story


def test_a_folder_without_stories_is_told_of(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    drop(app, [tmp_path / "empty"])
    qtbot.waitUntil(lambda: noticed(app) == "No stories were found in “empty”.", timeout=10_000)


def test_five_thousand_dropped_files_keep_nobody_waiting(app: App, usenet: Path, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, "many", *(f"Mill {number:04}" for number in range(5_000)))
    files, began = sorted(folder.iterdir()), time.monotonic()
    drop(app, files)
    assert app.front.reading.path == files[0]
    assert app.settings.value.folders == (str(usenet), *map(str, files))
    assert time.monotonic() - began < 10


@pytest.mark.skipif(os.name == "nt", reason="needs sockets that are files")
def test_a_later_start_hands_its_story_to_the_window_and_brings_it_to_the_front(
    app: App, drafts: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window, story = app.front.window, drafts / "Mill.txt"
    window.showMinimized()
    where = address(tmp_path / "profile")
    threading.Thread(target=hand_over, args=(where, [story])).start()
    qtbot.waitUntil(lambda: app.front.reading.path == story)
    qtbot.waitUntil(lambda: not window.isMinimized() and window.isActiveWindow())
