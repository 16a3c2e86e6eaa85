"""Copies of the open story, or of those chosen in the list, are written from the window."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.read import read
from tests.ui.conftest import StartApp, around, press
from ui.app import App

KILN = "The Kiln Road\n\nby Ada Merrow\n\nChapter One\n\nThe road goes on.\n\nChapter Two\n\nIt ends.\n"
Asking = Callable[[], QFileDialog]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(KILN, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path) -> App:
    return start_app(story)


def said(app: App) -> str:
    notice = app.front.area.notice
    return notice.text.text() if notice.isVisible() else ""


def copied(app: App, to: Path, qtbot: QtBot, *files: Path) -> str:
    app.front.area.notice.hide()
    around(app).copying.save_to(os.fspath(to), [[file] for file in files])
    qtbot.waitUntil(lambda: said(app) != "", timeout=10_000)
    return said(app)


def test_a_name_by_the_title_and_every_format_are_offered(app: App) -> None:
    press(app, "save_copy")
    dialog = app.front.window.findChildren(QFileDialog)[-1]
    assert Path(dialog.selectedFiles()[0]).name == "The Kiln Road.epub"
    assert [name.rpartition("*.")[2] for name in dialog.nameFilters()] == ["epub)", "html)", "txt)"]
    dialog.selectNameFilter(dialog.nameFilters()[1])
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "html"
    assert Path(dialog.selectedFiles()[0]).name == "The Kiln Road.html"


def test_the_open_story_is_written_and_it_is_said_where(
    app: App, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    assert copied(app, tmp_path / "out.epub", qtbot, story) == "The copy is in out.epub."
    assert "EPUB/s00002.xhtml" in ZipFile(tmp_path / "out.epub").namelist()


def test_several_stories_are_one_book(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "mill.txt"
    other.write_text(KILN.replace("Kiln", "Mill"), "utf-8")
    copied(app, tmp_path / "both.html", qtbot, story, other)
    page = (tmp_path / "both.html").read_text("utf-8")
    assert page.index("<h1>The Kiln Road</h1>") < page.index("<h1>The Mill Road</h1>")
    assert "<title>both</title>" in page


def test_a_copy_has_what_the_reader_has_corrected(
    app: App, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    from reader.overrides import Overrides

    overruling = around(app).correcting.overruling
    overruling.overrule(Overrides(fields=(("title", "The Kiln Lane"),)))
    copied(app, tmp_path / "out.txt", qtbot, story)
    assert read(tmp_path / "out.txt").title == "The Kiln Lane"


def test_a_story_is_never_written_over(app: App, story: Path, qtbot: QtBot) -> None:
    assert "never written to" in copied(app, story, qtbot, story)
    assert story.read_text("utf-8") == KILN


def test_what_cannot_be_written_is_said(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    assert "could not be written" in copied(app, tmp_path / "nowhere" / "out.epub", qtbot, story)


def test_a_story_that_is_gone_is_said(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    assert copied(app, tmp_path / "out.epub", qtbot, tmp_path / "gone.txt")
    assert not (tmp_path / "out.epub").exists()


def test_what_is_stopped_leaves_nothing(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    copying = around(app).copying
    copying.save_to(os.fspath(tmp_path / "out.epub"), [[story]] * 200)
    copying.stop()
    qtbot.waitUntil(lambda: said(app) == "Stopped. Nothing was written.", timeout=10_000)
    assert sorted(path.name for path in tmp_path.glob("*out*")) == []


def test_without_a_story_it_is_said_what_to_do(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "empty").mkdir()
    app = start_app(tmp_path / "empty")
    press(app, "save_copy")
    assert said(app) == "Open a story first, or choose some in the list."


def test_the_stories_chosen_in_the_list_are_offered(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(around(app).parts.library.chosen_rows()), timeout=10_000)
    around(app).copying.action.trigger()
    assert (
        Path(app.front.window.findChildren(QFileDialog)[-1].selectedFiles()[0]).name == "The Kiln Road.epub"
    )
