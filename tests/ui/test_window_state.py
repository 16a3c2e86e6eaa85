"""The window comes back as it was left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.window_state import USUAL_WIDTH, WindowState, load_window_state


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "road.txt"
    path.write_text("The Road\n\nby A. Miller\n\nNobody came.\n", "utf-8")
    return path


def again(app: App, start_app: StartApp) -> App:
    app.front.window.close()
    return start_app()


def widths(app: App) -> list[int]:
    return app.front.window._splitter.sizes()


@pytest.fixture(autouse=True)
def _wide_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen there is without one is so narrow that the list would give way to a panel."""
    monkeypatch.setattr("ui.main_window._ROOM_FOR_ALL", 0)


def drag(app: App, library: int, panel: int) -> None:
    splitter = app.front.window._splitter
    splitter.setSizes([library, app.front.window.width() - library - panel, panel])
    splitter.splitterMoved.emit(library, 1)


def test_the_panel_that_was_open_is_open_again_and_the_page_has_the_keyboard(
    start_app: StartApp, story: Path
) -> None:
    app = start_app(story)
    press(app, "show_contents")
    app = again(app, start_app)
    assert app.front.window.is_panel_shown("contents")
    assert around(app).parts.contents.isVisible()
    assert around(app).parts.actions["show_contents"].isChecked()
    assert app.front.window.focusWidget() is app.front.page


def test_a_panel_that_comes_back_is_filled(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_bookmarks")
    panel = around(again(app, start_app)).parts.bookmarks
    assert panel.empty.isVisible()
    assert "Ctrl+D" in panel.empty.text()


def test_a_panel_that_was_closed_stays_closed(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_contents")
    press(app, "show_contents")
    app = again(app, start_app)
    assert not around(app).parts.contents.isVisible()
    assert widths(app)[2] == 0


def test_list_and_panel_are_as_wide_as_they_were_made(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_contents")
    drag(app, 260, 350)
    assert widths(again(app, start_app))[::2] == [260, 350]


def test_a_panel_keeps_its_width_when_another_takes_its_place(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_contents")
    drag(app, 310, 350)
    press(app, "show_contents")
    press(app, "show_bookmarks")
    assert widths(app)[2] == 350


def test_who_left_from_the_full_screen_comes_back_to_it_and_finds_behind_it_what_was_there(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    size = app.front.window.size()
    press(app, "show_contents")
    press(app, "full_screen")
    app = again(app, start_app)
    window, parts = app.front.window, around(app).parts
    assert window.isFullScreen()
    assert not app.front.bar.isVisible()
    assert not parts.library.isVisible()
    assert not parts.contents.isVisible()
    assert parts.actions["full_screen"].isChecked()
    qtbot.keyClick(app.front.page, Qt.Key.Key_Escape)
    assert app.front.bar.isVisible()
    assert parts.library.isVisible()
    assert parts.contents.isVisible()
    shown = [parts.actions[f"show_{name}"].isChecked() for name in ("contents", "bookmarks")]
    assert shown == [True, False]
    qtbot.waitUntil(lambda: window.size() == size)


def test_without_a_story_the_screen_is_not_full(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "full_screen")
    app.front.window.close()
    window = start_app(story.parent / "gone.txt").front.window
    assert not window.isFullScreen()
    assert around(start_app()).parts.library.isVisible()


def test_escape_leaves_the_full_screen_where_no_story_is_open(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story.parent)
    press(app, "full_screen")
    window = app.front.window
    holder = window.focusWidget() or window
    assert holder.isVisible()
    qtbot.keyClick(holder, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_a_panel_looked_at_on_the_full_screen_is_gone_behind_it(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_contents")
    press(app, "full_screen")
    press(app, "show_bookmarks")
    press(app, "full_screen")
    assert around(app).parts.contents.isVisible()


def test_a_maximised_window_is_maximised_again(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    app.front.window.showMaximized()
    assert again(app, start_app).front.window.isMaximized()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "[General]\ngeometry=7\nlibrary_width=wide\npanel_width=-3\nfull_screen=7\n",
        f"[General]\nlibrary_width={'9' * 12}\npanel_width={'9' * 5000}\n",
    ],
)
def test_what_is_missing_or_faulty_is_as_usual(tmp_path: Path, said: str) -> None:
    file = tmp_path / "window.ini"
    file.write_text(said)
    state = load_window_state(QSettings(str(file), QSettings.Format.IniFormat))
    assert state == WindowState()
    assert state.library_width == USUAL_WIDTH


def test_a_panel_there_is_no_more_leaves_no_gap(start_app: StartApp, story: Path, tmp_path: Path) -> None:
    app = start_app(story)
    app.front.window.close()
    settings = QSettings(str(tmp_path / "profile" / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("panel", "dictionary")
    settings.sync()
    assert widths(start_app())[2] == 0
