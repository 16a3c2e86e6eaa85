"""The menu on the page, and what the reader is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from reader.overrides import NOTHING, Overrides, Spot
from reader.story import Encoding, Layout
from tests.ui.conftest import StartApp, around, press
from tests.ui.page.test_pointing import TEXT, pointed
from ui.app import App
from ui.correcting import Correcting
from ui.read_as.dialog import ReadAsDialog


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, path: Path) -> App:
    return start_app(path)


def correcting(app: App) -> Correcting:
    return around(app).correcting


def names(app: App) -> list[str]:
    story = app.front.page.story
    assert story is not None
    return [chapter.heading.name for chapter in story.chapters if chapter.heading]


def open_menu(app: App, words: str) -> None:
    correcting(app).lines.pointing.menu_requested.emit(
        QPoint(200, 200), pointed(app.front.page, TEXT.index(words))
    )


def entries(app: App) -> list[str]:
    return [action.text() for action in correcting(app).lines.menu.actions() if not action.isSeparator()]


def test_the_menu_says_what_it_does_to_the_line_under_the_mouse(app: App) -> None:
    open_menu(app, "Chapter 1")
    assert entries(app) == [
        "This line is not a chapter", "Bookmark this line", "Highlight", "Write a note…",
        "Remove this highlight", "Copy", "Look up “Chapter”", "Read this file as…",
    ]  # fmt: skip
    open_menu(app, "number 0")
    assert entries(app)[0] == "This line is a chapter"


def test_a_line_of_prose_becomes_a_chapter(app: App) -> None:
    open_menu(app, "Thursdays she walked")
    press(app, "toggle_chapter")
    assert "Thursdays she walked by the upper road, past the three farms" in names(app)


def test_a_chapter_becomes_prose(app: App) -> None:
    open_menu(app, "Chapter 1")
    press(app, "toggle_chapter")
    assert names(app) == ["Chapter 2"]
    assert app.front.area.notice.text.text() == "The line is not a chapter any more."


def test_a_line_turned_twice_is_as_it_was(app: App) -> None:
    for _ in range(2):
        app.front.page.go_to(TEXT.index("number 0"))
        open_menu(app, "number 0")
        press(app, "toggle_chapter")
    assert names(app) == ["Chapter 1", "Chapter 2"]


def test_from_the_main_menu_it_is_the_line_the_keys_point_at(app: App) -> None:
    open_menu(app, "number 0")
    correcting(app).lines.menu.hide()
    around(app).parts.menu.aboutToShow.emit()
    assert around(app).parts.actions["toggle_chapter"].text() == "This line is not a chapter"
    press(app, "toggle_chapter")
    assert names(app) == ["Chapter 2"]


def test_the_menu_opens_by_its_keys(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.front.page, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert correcting(app).lines.menu.isVisible()
    assert entries(app)[0] == "This line is not a chapter"


def test_the_line_is_marked_while_its_entry_is_chosen(app: App) -> None:
    open_menu(app, "Thursdays she walked")
    menu, page = correcting(app).lines.menu, app.front.page
    menu.hovered.emit(menu.actions()[0])
    (marked,) = page.extraSelections()
    assert marked.cursor.selectedText().startswith("Thursdays she walked by the upper road, past")
    menu.hovered.emit(menu.actions()[1])
    assert page.extraSelections() == []


def test_a_line_is_bookmarked_and_the_bookmark_removed(app: App) -> None:
    open_menu(app, "number 1,")
    correcting(app).lines.bookmark.trigger()
    (placed,) = app.front.annotating.bookmarks
    assert placed.start == pointed(app.front.page, TEXT.index("number 1,")).line_start
    open_menu(app, "number 1,")
    assert entries(app)[1] == "Remove the bookmark of this line"
    correcting(app).lines.bookmark.trigger()
    assert app.front.annotating.bookmarks == ()


def test_what_is_selected_can_be_copied(app: App, clipboard: QClipboard) -> None:
    page, copy = app.front.page, around(app).parts.actions["copy"]
    open_menu(app, "number 0")
    assert not copy.isEnabled()
    page.selectAll()
    open_menu(app, "number 0")
    assert copy.isEnabled()
    press(app, "copy")
    assert "Thursdays she walked" in clipboard.text()


def test_nothing_of_it_is_offered_where_there_is_no_story(start_app: StartApp, tmp_path: Path) -> None:
    app = start_app(tmp_path / "nowhere.txt")
    around(app).parts.menu.aboutToShow.emit()
    actions = around(app).parts.actions
    assert [actions[name].isEnabled() for name in ("read_as", "toggle_chapter", "copy")] == [False] * 3


def test_the_commands_do_nothing_without_a_story(start_app: StartApp, tmp_path: Path) -> None:
    app = start_app(tmp_path / "nowhere.txt")
    correcting(app).lines.toggle_chapter()
    correcting(app).read_as()
    correcting(app).overruling.overrule(NOTHING.with_heading(Spot(3), wanted=True))
    assert app.front.page.story is None


def test_a_sure_story_is_opened_without_a_word(app: App) -> None:
    assert not app.front.area.notice.isVisibleTo(app.front.area)


DAMAGED = TEXT.replace("she walked", "“she” walked").encode() + "\u00e9".encode() + b"\xe2\x80 .\n"


def told(app: App) -> str:
    notice = app.front.area.notice
    return notice.text.text() if notice.isVisibleTo(app.front.area) else ""


def test_bytes_that_could_not_be_read_are_told_once_with_a_way_to_the_dialog(
    start_app: StartApp, path: Path, qtbot: QtBot
) -> None:
    path.write_bytes(DAMAGED)
    app = start_app(path)
    assert told(app) == "Some characters of this file could not be read and are shown as \ufffd."
    app.front.area.notice.button.click()
    (dialog,) = app.front.window.findChildren(QDialog)
    assert dialog.isVisible()
    app.front.reading.open(path)
    assert told(app) == ""


def test_who_has_chosen_an_encoding_is_told_nothing(start_app: StartApp, path: Path) -> None:
    path.write_bytes(DAMAGED)
    app = start_app(path)
    correcting(app).overruling.overrule(Overrides(encoding="utf-8"))
    app.front.window.close()
    assert told(start_app(path)) == ""


def test_the_dialog_opens_by_its_keys_and_its_word_is_done(app: App, qtbot: QtBot) -> None:
    qtbot.keyClick(app.front.page, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = app.front.window.findChildren(ReadAsDialog)
    dialog.fields.fields["title"].setText("The Lower Road")
    dialog.accept()
    assert app.front.window.windowTitle() == "The Lower Road — Inglenook"


def test_a_file_that_is_gone_opens_no_dialog(app: App, path: Path) -> None:
    path.unlink()
    press(app, "read_as")
    assert told(app) == "This file is no longer there."
    assert app.front.window.findChildren(ReadAsDialog) == []


def test_the_dialog_for_a_large_file_opens_when_it_has_been_read(
    start_app: StartApp, path: Path, qtbot: QtBot
) -> None:
    path.write_text(TEXT * 40, "utf-8")
    app = start_app(path)
    qtbot.waitUntil(lambda: app.front.page.story is not None, timeout=20_000)
    press(app, "read_as")
    qtbot.waitUntil(lambda: bool(app.front.window.findChildren(ReadAsDialog)))
    assert told(app) == ""


def test_a_garbled_story_is_told_and_mended_by_the_dialog(start_app: StartApp, path: Path) -> None:
    path.write_text(TEXT.replace("farms", "färms").encode().decode("cp1252"), "utf-8")
    app = start_app(path)
    assert told(app) == "Some characters of this story look garbled."
    app.front.area.notice.button.click()
    (dialog,) = app.front.window.findChildren(ReadAsDialog)
    assert "fÃ¤rms" in dialog.encoding.preview.toPlainText()
    dialog.encoding.mend.click()
    assert "färms" in dialog.encoding.preview.toPlainText()
    dialog.accept()
    assert app.front.page.story is not None
    assert "färms" in app.front.page.story.text


def test_an_encoding_that_is_a_guess_is_told(
    start_app: StartApp, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    guessed = Encoding("cp1252", "detected", 0.2)
    monkeypatch.setattr("reader.text.decode._read", lambda content: (content.decode("cp1252"), guessed))
    assert told(start_app(path)) == "How this file writes its characters could only be guessed."


SPOT = Spot(TEXT.index("The ferry"), TEXT[TEXT.index("The ferry") :].split("\n")[0])


@pytest.mark.parametrize(
    ("before", "said", "sentence"),
    [
        (NOTHING, NOTHING.with_heading(SPOT, wanted=True), "The line is a chapter now."),
        (
            NOTHING.with_heading(SPOT, wanted=True),
            NOTHING.with_heading(SPOT, wanted=False),
            "The line is not a chapter any more.",
        ),
        (NOTHING.with_heading(SPOT, wanted=False), NOTHING, "The story is read as found out."),
        (NOTHING, Overrides(encoding="cp1251"), "Read as Cyrillic (Windows-1251)."),
        (NOTHING, Overrides(mended=True), "Garbled characters are shown as what they once were."),
        (NOTHING, Overrides(layout=Layout.LINE), "The story is read as you say."),
        (NOTHING, Overrides(fields=(("title", "X"),)), "The story is read as you say."),
    ],
)
def test_what_was_done_is_told(app: App, before: Overrides, said: Overrides, sentence: str) -> None:
    correcting(app).overruling.overrule(before)
    correcting(app).overruling.overrule(said)
    assert told(app) == sentence
