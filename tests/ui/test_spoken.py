"""Whoever hears the story hears what is on the page, and only that."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, press
from tests.ui.page.conftest import prose
from ui import announced, spoken
from ui.app import App
from ui.command_palette.palette import CommandPalette


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path) -> App:
    path = tmp_path / "road.txt"
    path.write_text(f"The Road\n\nby A. Miller\n\n{prose(60)}\n", "utf-8")
    return start_app(path)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, app: App) -> list[str]:
    """What a screen reader is told to say."""
    said: list[str] = []
    told = SimpleNamespace(
        isActive=lambda: True, updateAccessibility=lambda event: said.append(event.message())
    )
    for module in (announced, spoken):
        monkeypatch.setattr(module, "QAccessible", told)
    return said


def test_the_words_of_a_page_that_is_turned_are_said_and_no_others(app: App, said: list[str]) -> None:
    page = app.front.page
    page.turn(1)
    shown = page.shown()
    assert page.story is not None
    assert shown is not None
    written = page.story.text[shown.start : shown.end]
    assert said[-1].split() == written.split()


def test_the_cursor_goes_along(app: App, said: list[str]) -> None:
    page = app.front.page
    page.turn(1)
    page.turn(1)
    assert page.shows(page.textCursor().position())


def test_what_is_selected_stays_so(app: App, said: list[str]) -> None:
    page = app.front.page
    page.select_section()
    before = page.selected()
    page.turn(1)
    assert page.selected() == before


def test_a_column_is_not_said_anew_with_every_line(app: App, said: list[str]) -> None:
    app.settings.change(scrolled=True)
    app.front.page.scroll_by(40)
    assert said == []


def test_a_story_that_is_opened_is_named(app: App, said: list[str], tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "kiln.txt"
    path.write_text("The Kiln\n\nby Ada Merrow\n\nNobody came to the kiln.\n", "utf-8")
    with qtbot.waitSignal(app.front.reading.story_opened):
        app.front.reading.open(path)
    assert said == ["The Kiln, Ada Merrow"]


def test_a_story_that_cannot_be_opened_is_told_of(
    app: App, said: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(app.front.reading.story_failed) as failed:
        app.front.reading.open(tmp_path / "gone.txt")
    assert said == failed.args


def test_a_notice_is_said(app: App, said: list[str]) -> None:
    press(app, "highlight_green")
    assert said == ["Select the words to highlight first."]


def test_the_command_that_is_aimed_at_is_said(app: App, said: list[str], qtbot: QtBot) -> None:
    press(app, "show_palette")
    palette = app.front.window.findChild(CommandPalette)
    qtbot.keyClicks(palette.field, "line guide")
    assert said[-1].startswith("Line guide")


def test_without_a_screen_reader_the_cursor_stays_where_it_was(app: App) -> None:
    assert not QAccessible.isActive()
    app.front.page.turn(1)
    assert app.front.page.textCursor().position() == 0
