"""What is the reader's own is written to a file from the window."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, noticed, press
from ui.app import App

STORY = (
    "The Kiln Road\n\nby Ada Merrow\n\n" + "The road goes on, and the kiln comes no nearer for it.\n\n" * 40
)


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path) -> App:
    return start_app(story)


def export(app: App, path: Path, qtbot: QtBot) -> str:
    """Export to a file; return what is said then."""
    app.front.area.notice.hide()
    around(app).exporting.export_to(os.fspath(path))
    qtbot.waitUntil(lambda: noticed(app) != "", timeout=10_000)
    return noticed(app)


def asked(app: App, command: str) -> QFileDialog:
    """The dialog a command opens."""
    press(app, command)
    return app.front.window.findChildren(QFileDialog)[-1]


def test_bookmarks_are_written_to_be_read(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    press(app, "toggle_bookmark")
    path = tmp_path / "notes.md"
    assert export(app, path, qtbot) == "One bookmark or note was written to notes.md."
    assert "## The Kiln Road\n\nby Ada Merrow\n" in path.read_text("utf-8")


def test_a_story_is_not_written_over_through_a_link(
    app: App, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(story)
    assert "never written to" in export(app, link, qtbot)
    assert story.read_text("utf-8") == STORY


def test_everything_is_written_with_what_was_done_just_now(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    app.front.page.turn(1)
    app.settings.change(theme="night")
    export(app, tmp_path / "all.json", qtbot)
    written = json.loads((tmp_path / "all.json").read_bytes())
    assert written["positions"][0]["locator"]["offset"] == app.front.page.anchor > 0
    assert written["preferences"]["theme"] == "night"


def test_a_story_is_never_written_to(app: App, story: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(around(app).parts.shelf.model) == 1, timeout=10_000)
    assert "stories are never written to" in export(app, story, qtbot)
    assert story.read_text("utf-8") == STORY


def test_a_file_that_cannot_be_written_is_told_in_one_sentence(
    app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    sentence = export(app, tmp_path / "gone" / "notes.md", qtbot)
    assert sentence == "notes.md could not be written: No such file or directory."


def test_a_full_disk_leaves_no_half_of_a_file(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reader.library.whole_file.settle", full)
    assert (
        export(app, tmp_path / "notes.md", qtbot) == "notes.md could not be written: No space left on device."
    )
    assert not list(tmp_path.glob("*notes*"))


def test_the_dialog_offers_to_read_and_to_import(app: App) -> None:
    dialog = asked(app, "export")
    assert (dialog.isVisible(), dialog.defaultSuffix()) == (True, "md")
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "json"


def test_what_is_chosen_in_the_dialog_is_written(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    asked(app, "export").fileSelected.emit(os.fspath(tmp_path / "notes.md"))
    qtbot.waitUntil((tmp_path / "notes.md").exists, timeout=10_000)
    qtbot.waitUntil(lambda: "were written to notes.md" in noticed(app), timeout=10_000)
