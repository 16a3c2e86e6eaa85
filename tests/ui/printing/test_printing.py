"""The command opens the dialog for the story on the page, the list's menu for those chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.printing.stories import CHAPTERS_TEXT, prose
from ui.app import App
from ui.printing.dialog import PrintDialog


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (folder := tmp_path / "stories").mkdir()
    (folder / "ferry.txt").write_text(CHAPTERS_TEXT, "utf-8")
    for number in (1, 2, 3):
        text = f"The Kiln\n\nby Bo Lind\n\nChapter {number}: Fire {number}\n\n{prose(3 + number)}"
        (folder / f"The Kiln - Chapter {number}.txt").write_text(text, "utf-8")
    return folder


@pytest.fixture
def app(start_app: StartApp, folder: Path, qtbot: QtBot) -> App:
    app = start_app(folder, folder / "ferry.txt")
    qtbot.waitUntil(lambda: around(app).parts.shelf.model.rowCount() == 2, timeout=30_000)
    return app


def opened(app: App, qtbot: QtBot, act: Callable[[], object]) -> PrintDialog:
    """The dialog that something opens."""
    act()
    qtbot.waitUntil(lambda: around(app).printing.dialog is not None, timeout=30_000)
    dialog = around(app).printing.dialog
    assert dialog is not None
    return dialog


def test_the_story_on_the_page_is_printed(app: App, qtbot: QtBot) -> None:
    dialog = opened(app, qtbot, lambda: press(app, "print"))
    assert [text.story for text in dialog.book.texts] == [app.front.page.story]
    dialog.reject()


def test_this_chapter_is_the_one_on_the_page(app: App, qtbot: QtBot) -> None:
    assert app.front.page.story is not None
    app.front.page.go_to(app.front.page.story.chapters[2].start)
    dialog = opened(app, qtbot, lambda: press(app, "print"))
    dialog.extent.chapter.setChecked(True)
    qtbot.waitUntil(lambda: dialog.book.only is not None)
    assert dialog.book.only == (0, 2)
    dialog.reject()


def test_a_story_in_several_files_is_printed_whole(app: App, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(app.front.reading.story_opened):
        app.front.reading.open(folder / "The Kiln - Chapter 2.txt")
    dialog = opened(app, qtbot, lambda: press(app, "print"))
    assert ["Fire 1" in text.story.text for text in dialog.book.texts] == [True, False, False]
    dialog.extent.chapter.setChecked(True)
    qtbot.waitUntil(lambda: dialog.book.only is not None)
    assert dialog.book.only == (1, 0)
    dialog.reject()


def test_stories_chosen_in_the_list_are_printed_as_one_book(app: App, qtbot: QtBot) -> None:
    stories = around(app).parts.library.list
    assert stories.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
    stories.selectAll()
    dialog = opened(app, qtbot, around(app).printing.of_list.trigger)
    assert sorted(volume.title for volume in dialog.book.publication.volumes) == [
        "The Kiln",
        "The Late Ferry",
    ]
    dialog.reject()


def test_choices_are_kept_when_the_dialog_is_closed(app: App, qtbot: QtBot) -> None:
    dialog = opened(app, qtbot, lambda: press(app, "print"))
    dialog.form.points.setValue(9)
    dialog.reject()
    around(app).printing.dialog = None
    again = opened(app, qtbot, lambda: press(app, "print"))
    assert again.form.paper.points == 9
    again.reject()


def test_a_theme_changes_nothing_on_paper(app: App, qtbot: QtBot) -> None:
    app.settings.change(theme="black")
    dialog = opened(app, qtbot, lambda: press(app, "print"))
    dialog.form.boxes["contents"].setChecked(False)
    qtbot.waitUntil(lambda: dialog.book.contents_pages == 0 and dialog.preview.picture.is_set)
    image = dialog.preview.picture.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() - 40).lightness() == 255
    dialog.reject()


def test_nothing_is_printed_before_a_story_is_open(start_app: StartApp) -> None:
    assert not around(start_app()).parts.actions["print"].isEnabled()
