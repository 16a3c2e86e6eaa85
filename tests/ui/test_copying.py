"""Copies of the open story, or of those chosen in the list, are written from the window."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from reader.overrides import Overrides
from reader.publish.formats import FORMATS
from reader.read import read
from tests.ui.conftest import StartApp, around, noticed, press
from ui.app import App

KILN = "The Kiln Road\n\nby Ada Merrow\n\nChapter One\n\nThe road goes on.\n\nChapter Two\n\nIt ends.\n"
EPUB, _HTML, TEXT = FORMATS


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(KILN, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path) -> App:
    return start_app(story)


def asked(app: App) -> QFileDialog:
    return app.front.window.findChildren(QFileDialog)[-1]


def name_in(dialog: QFileDialog) -> str:
    return Path(dialog.selectedFiles()[0]).name


def copied(app: App, to: Path, qtbot: QtBot, *files: Path) -> str:
    """Write stories to a file; return what is said then."""
    app.front.area.notice.hide()
    around(app).copying.save_to(to, EPUB, [[file] for file in files])
    qtbot.waitUntil(lambda: noticed(app) != "", timeout=10_000)
    return noticed(app)


def test_a_name_by_author_and_title_and_every_format_are_offered(app: App) -> None:
    press(app, "save_copy")
    dialog = asked(app)
    assert name_in(dialog) == "Ada Merrow - The Kiln Road.epub"
    assert [name.rpartition("*.")[2] for name in dialog.nameFilters()] == ["epub)", "html)", "txt)"]


def test_the_name_ends_as_the_format_chosen_does(app: App) -> None:
    press(app, "save_copy")
    dialog = asked(app)
    dialog.filterSelected.emit(dialog.nameFilters()[1])
    assert dialog.defaultSuffix() == "html"
    assert name_in(dialog) == "Ada Merrow - The Kiln Road.html"


def test_the_story_is_written_and_it_is_said_where(
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


def test_a_name_without_an_ending_of_ours_is_in_the_format_chosen(
    app: App, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    around(app).copying.save_to(tmp_path / "Kiln vol. 2", TEXT, [[story]])
    qtbot.waitUntil(lambda: noticed(app) != "", timeout=10_000)
    assert (tmp_path / "Kiln vol. 2").read_text("utf-8").startswith("The Kiln Road")


def test_a_copy_has_what_the_reader_has_corrected(
    app: App, story: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    around(app).correcting.overruling.overrule(Overrides(fields=(("title", "The Kiln Lane"),)))
    copied(app, tmp_path / "out.txt", qtbot, story)
    assert read(tmp_path / "out.txt").title == "The Kiln Lane"


def test_a_story_is_never_written_over(app: App, story: Path, qtbot: QtBot) -> None:
    assert "never written to" in copied(app, story, qtbot, story)
    assert story.read_text("utf-8") == KILN


def test_not_even_through_a_link(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    link = tmp_path / "link.html"
    link.symlink_to(story)
    assert "never written to" in copied(app, link, qtbot, story)
    assert story.read_text("utf-8") == KILN


def test_the_archive_of_a_story_is_never_written_over(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    box = tmp_path / "box.zip"
    with ZipFile(box, "w") as archive:
        archive.writestr("kiln.txt", KILN)
    before = box.read_bytes()
    assert "never written to" in copied(app, box, qtbot, box / "kiln.txt")
    assert box.read_bytes() == before


def test_what_cannot_be_written_is_said(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    assert "could not be written" in copied(app, tmp_path / "nowhere" / "out.epub", qtbot, story)


def test_a_story_that_is_gone_is_said(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    assert copied(app, tmp_path / "out.epub", qtbot, tmp_path / "gone.txt")
    assert not (tmp_path / "out.epub").exists()


def test_what_is_stopped_leaves_nothing(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    around(app).copying.save_to(tmp_path / "out.epub", EPUB, [[story]] * 2_000)
    (shown,) = app.front.window.findChildren(QProgressDialog)
    shown.canceled.emit()
    qtbot.waitUntil(lambda: noticed(app) == "Stopped. Nothing was written.", timeout=10_000)
    assert not list(tmp_path.glob("*out*"))


def test_closing_the_window_stops_the_writing(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    around(app).copying.save_to(tmp_path / "out.epub", EPUB, [[story]] * 2_000)
    (shown,) = app.front.window.findChildren(QProgressDialog)
    with qtbot.waitSignal(shown.destroyed, timeout=10_000):
        app.front.window.close()
    assert not list(tmp_path.glob("*out*"))


def test_two_copies_are_written_at_once(app: App, story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("one.html", "two.html"):
        around(app).copying.save_to(tmp_path / name, EPUB, [[story]] * 20)
    qtbot.waitUntil(lambda: not app.front.window.findChildren(QProgressDialog), timeout=10_000)
    assert (tmp_path / "one.html").stat().st_size == (tmp_path / "two.html").stat().st_size > 1_000


def test_without_a_story_it_is_said_what_to_do(start_app: StartApp, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    app = start_app(tmp_path / "empty")
    press(app, "save_copy")
    assert noticed(app) == "Open a story first, or choose some in the list."


def test_the_stories_chosen_in_the_list_are_offered(app: App, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(around(app).parts.library.chosen_rows()), timeout=10_000)
    around(app).copying.action.trigger()
    assert name_in(asked(app)) == "Ada Merrow - The Kiln Road.epub"
