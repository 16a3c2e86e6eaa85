"""Words of the page are highlighted, by keys and commands."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.ui.annotations.conftest import STORY, highlights, put_caret, select, tools, words_of
from tests.ui.conftest import StartApp, around, press
from ui.annotations.inks import ink
from ui.app import App
from ui.page.pointing import Pointed


def colours_on(app: App) -> set[str]:
    return {mark.format.background().color().name() for mark in app.front.page.extraSelections()}


@pytest.mark.parametrize(("key", "style"), [("1", "yellow"), ("3", "blue"), ("6", "underline")])
def test_a_key_highlights_what_is_selected(app: App, qtbot: QtBot, key: str, style: str) -> None:
    select(app, "the keeper went")
    qtbot.keyClicks(app.front.page, key)
    assert words_of(app) == [("the keeper went", style)]
    assert not app.front.page.textCursor().hasSelection()


def test_blanks_around_what_is_selected_are_left_out(app: App) -> None:
    select(app, "book.\n\nParagraph 1 ")
    press(app, "highlight_green")
    assert words_of(app) == [("book.\n\nParagraph 1", "green")]


def test_a_highlight_is_painted_on_the_page_and_in_another_theme_otherwise(app: App) -> None:
    select(app, "the keeper went")
    press(app, "highlight_pink")
    assert ink(("pink",), app.theme) in colours_on(app)
    app.settings.change(theme="black")
    assert colours_on(app) == {ink(("pink",), app.theme)}


def test_where_two_overlap_both_are_seen(app: App) -> None:
    select(app, "the keeper went down")
    press(app, "highlight_yellow")
    select(app, "went down to the lock")
    press(app, "highlight_blue")
    assert len(highlights(app)) == 2
    wanted = {ink(styles, app.theme) for styles in (("yellow",), ("blue",), ("yellow", "blue"))}
    assert colours_on(app) == wanted


def test_an_underline_is_drawn_in_the_accent_and_has_no_ground(app: App) -> None:
    select(app, "the keeper went")
    press(app, "highlight_underline")
    (mark,) = app.front.page.extraSelections()
    assert mark.format.underlineColor() == QColor(app.theme.accent)
    assert mark.format.background().style() is Qt.BrushStyle.NoBrush


def test_the_same_words_again_change_their_colour(app: App) -> None:
    for command in ("highlight_yellow", "highlight_purple"):
        select(app, "the keeper went")
        press(app, command)
    assert words_of(app) == [("the keeper went", "purple")]


def test_without_a_selection_the_highlight_at_the_text_cursor_is_meant(app: App) -> None:
    start, _ = select(app, "the keeper went")
    press(app, "highlight_yellow")
    put_caret(app, start + 3)
    press(app, "highlight_green")
    assert words_of(app) == [("the keeper went", "green")]
    press(app, "remove_highlight")
    assert highlights(app) == []


def test_what_was_highlighted_just_now_is_meant_by_the_keys_that_follow(app: App) -> None:
    select(app, "the keeper went")
    press(app, "highlight_pink")
    press(app, "highlight_green")
    assert words_of(app) == [("the keeper went", "green")]
    press(app, "remove_highlight")
    assert words_of(app) == []


def test_from_the_menu_the_highlight_that_was_pointed_at_is_meant(app: App) -> None:
    start, end = select(app, "the keeper went")
    press(app, "highlight_yellow")
    put_caret(app, end + 50)
    lines = around(app).correcting.lines
    lines.pointing.menu_requested.emit(QPoint(200, 200), Pointed(start + 2, start, end))
    press(app, "highlight_blue")
    lines.menu.close()
    assert words_of(app) == [("the keeper went", "blue")]


def test_without_anything_it_says_what_to_do(app: App) -> None:
    put_caret(app, 0)
    press(app, "highlight_yellow")
    assert app.front.area.notice.text.text() == "Select the words to highlight first."


def test_a_highlight_is_removed_and_comes_back(app: App) -> None:
    select(app, "the keeper went")
    press(app, "highlight_yellow")
    select(app, "keeper")
    press(app, "remove_highlight")
    assert highlights(app) == []
    press(app, "undo")
    assert words_of(app) == [("the keeper went", "yellow")]


def test_a_changed_colour_is_taken_back(app: App) -> None:
    select(app, "the keeper went")
    press(app, "highlight_yellow")
    select(app, "the keeper went")
    press(app, "highlight_green")
    press(app, "undo")
    assert words_of(app) == [("the keeper went", "yellow")]


def test_a_note_on_words_highlights_them_in_the_colour_chosen_last(app: App, qtbot: QtBot) -> None:
    select(app, "the keeper went")
    press(app, "highlight_blue")
    select(app, "wrote what he saw")
    with_note(app, "Did he?")
    assert words_of(app)[1] == ("wrote what he saw", "blue")
    assert highlights(app)[1].annotation.said.note == "Did he?"


def test_a_note_without_words_is_a_bookmarks(app: App) -> None:
    with_note(app, "Go on here.")
    (placed,) = app.front.annotating.bookmarks
    assert placed.annotation.said.note == "Go on here."


def with_note(app: App, note: str) -> None:
    from ui.annotations.editor import Editor

    press(app, "write_note")
    (editor,) = app.front.window.findChildren(Editor)
    editor.note.setPlainText(note)
    editor._on_accepted()


def test_a_highlight_follows_its_words_when_the_file_is_edited(
    app: App, start_app: StartApp, story: Path
) -> None:
    select(app, "Paragraph 9 says that the keeper went down")
    press(app, "highlight_green")
    app.front.window.close()
    story.write_text(STORY.replace("Paragraph 3", "A paragraph was put in.\n\nParagraph 3 anew"), "utf-8")
    again = start_app(story)
    assert words_of(again) == [("Paragraph 9 says that the keeper went down", "green")]
    assert highlights(again)[0].is_sure


def test_words_that_are_gone_leave_a_highlight_that_says_so_and_is_put_right_by_hand(
    app: App, start_app: StartApp, story: Path
) -> None:
    select(app, "Paragraph 9 says that the keeper went down")
    press(app, "highlight_green")
    app.front.window.close()
    gone = "Now there is another tale. It has other words for all and everything in it. " * 40
    story.write_text(f"The Lock Keeper\n\n{gone}", "utf-8")
    again = start_app(story)
    press(again, "show_bookmarks")
    (placed,) = highlights(again)
    assert not placed.is_sure
    panel = tools(again).listing._panel
    (entry,) = panel.chosen()
    assert entry.words == "Paragraph 9 says that the keeper went down"
    panel.put_right_requested.emit(entry)
    assert "Select the words" in again.front.area.notice.text.text()
    select(again, "another tale")
    panel.put_right_requested.emit(entry)
    (placed,) = highlights(again)
    assert (placed.is_sure, words_of(again)) == (True, [("another tale", "green")])
    press(again, "undo")
    assert not highlights(again)[0].is_sure
