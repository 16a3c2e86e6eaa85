"""Folders come into the library and leave it, by drop and by dialog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.library.folders import FoldersDialog

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
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
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
    qtbot.waitUntil(lambda: app.front.page.story is not None)
    assert app.front.page.story.title == "The Mill"
    qtbot.waitUntil(lambda: "The Mill" in titles(app), timeout=10_000)


def test_what_is_no_file_is_not_taken(app: App) -> None:
    mime = QMimeData()
    mime.setText("The Mill")
    entered = QDragEnterEvent(QPoint(50, 50), ANY, mime, LEFT, NONE)
    QApplication.sendEvent(app.front.window, entered)
    assert not entered.isAccepted()


def test_the_dialog_adds_and_takes_out(
    app: App, usenet: Path, drafts: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(drafts))
    press(app, "folders")
    (dialog,) = app.front.window.findChildren(FoldersDialog)
    assert dialog.list.item(0).text() == f"{usenet}  (2 files)"
    dialog.addition_requested.emit()
    qtbot.waitUntil(lambda: "The Mill" in titles(app), timeout=10_000)
    qtbot.waitUntil(lambda: dialog.list.item(1).text() == f"{drafts}  (1 file)")
    dialog.list.setCurrentRow(0)
    dialog.remove.click()
    qtbot.waitUntil(lambda: titles(app) == ["The Mill"], timeout=10_000)
    assert sorted(file.name for file in usenet.iterdir()) == ["Anvil.txt", "Kiln.txt"]


def test_the_places_of_a_folder_taken_out_stay(app: App, usenet: Path, qtbot: QtBot) -> None:
    app.front.reading.open(usenet / "Kiln.txt")
    press(app, "toggle_bookmark")
    around(app).library.roots._on_removal_requested(str(usenet))
    qtbot.waitUntil(lambda: titles(app) == [], timeout=10_000)
    app.front.reading.open(usenet / "Kiln.txt")
    assert len(app.front.annotating.bookmarks) == 1


def test_without_folders_the_dialog_says_what_to_add(app: App, usenet: Path, qtbot: QtBot) -> None:
    press(app, "folders")
    (dialog,) = app.front.window.findChildren(FoldersDialog)
    assert dialog.list.isVisible()
    dialog.remove.click()
    assert "Add the one that holds your stories" in dialog.empty.text()
    assert (dialog.empty.isVisible(), dialog.list.isVisible()) == (True, False)
