"""Help is a key away, and opens where it is needed."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.help.about import AboutWindow
from ui.help.manual import TOPICS
from ui.help.report_window import ReportWindow
from ui.help.topics import NAMES
from ui.statistics.window import StatisticsWindow

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text("The Secret Kiln\n\nNobody lit it.\n", "utf-8")
    return path


def topic(app: App) -> str:
    shown = around(app).helping.manual.shown
    assert shown is not None
    assert shown.isVisible()
    return shown.view.name


def test_over_the_page_the_manual_opens_at_its_beginning(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_manual")
    assert topic(app) == "start"


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("show_bookmarks", "bookmarks"),
        ("find", "search"),
        ("show_type", "look"),
        ("filter_library", "library"),
    ],
)
def test_in_a_panel_it_opens_at_the_topic_of_the_panel(
    start_app: StartApp, story: Path, qtbot: QtBot, command: str, expected: str
) -> None:
    app = start_app(story)
    app.front.window.activateWindow()
    qtbot.waitUntil(app.front.window.isActiveWindow)
    press(app, command)
    press(app, "show_manual")
    assert topic(app) == expected


def test_every_panel_has_a_topic(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    assert {type(panel).__name__ for panel in app.front.window._panels.values()} <= set(TOPICS)


def test_every_topic_of_a_panel_or_dialog_is_one_of_the_manual() -> None:
    assert set(TOPICS.values()) <= set(NAMES)


def test_what_has_a_topic_is_there() -> None:
    trees = [ast.parse(path.read_text("utf-8")) for path in (ROOT / "ui").rglob("*.py")]
    classes = {node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)}
    assert set(TOPICS) <= classes


def test_f1_in_a_dialog_opens_its_topic_over_it(start_app: StartApp, story: Path, qtbot: QtBot) -> None:
    app = start_app(story)
    press(app, "show_statistics")
    (dialog,) = app.front.window.findChildren(StatisticsWindow)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert topic(app) == "statistics"
    manual = around(app).helping.manual.shown
    assert manual is not None
    assert manual.parentWidget() is dialog
    dialog.close()


def test_after_a_dialog_the_manual_opens_over_the_window_again(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    press(app, "show_report")
    (dialog,) = app.front.window.findChildren(ReportWindow)
    around(app).helping.manual.open_at("trouble")
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    press(app, "show_manual")
    manual = around(app).helping.manual.shown
    assert manual is not None
    assert manual.parentWidget() is app.front.window


def test_the_manual_closes_with_escape_and_opens_again(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    press(app, "show_manual")
    manual = around(app).helping.manual
    assert manual.shown is not None
    with qtbot.waitSignal(manual.shown.destroyed):
        qtbot.keyClick(manual.shown.view, Qt.Key.Key_Escape)
    press(app, "show_manual")
    assert topic(app) == "start"


def test_what_is_new_is_a_topic(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "show_news")
    assert topic(app) == "new"


@pytest.fixture
def version(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "applicationVersion", lambda: "9.8.7")


def test_after_an_update_what_is_new_is_offered_once(start_app: StartApp, story: Path, version: None) -> None:
    app = start_app(story)
    app.settings.change(version="9.8.6")
    assert around(app).helping.tell_of_update()
    assert "9.8.7" in app.front.area.notice.text.text()
    app.front.area.notice.button.click()
    assert topic(app) == "new"
    assert not around(app).helping.tell_of_update()


def test_the_very_first_start_is_no_update(start_app: StartApp, story: Path, version: None) -> None:
    app = start_app(story)
    assert app.front.area._notice is None or not app.front.area.notice.isVisible()
    assert app.settings.value.version == "9.8.7"


def test_about_and_the_report_are_commands(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    for command, kind in (("about", AboutWindow), ("show_report", ReportWindow)):
        press(app, command)
        (window,) = app.front.window.findChildren(kind)
        assert window.isVisible()
        window.close()


def test_the_report_names_neither_story_nor_folder(start_app: StartApp, story: Path) -> None:
    app = start_app(story)
    press(app, "toggle_bookmark")
    press(app, "show_report")
    (window,) = app.front.window.findChildren(ReportWindow)
    told = window.report.toPlainText()
    assert "bookmarks and highlights: 1" in told
    for word in (story.parent.name, story.stem, "Secret", "lit"):
        assert word not in told.replace("quality", "")


def test_when_something_goes_wrong_a_report_on_it_is_offered(
    start_app: StartApp, story: Path, qtbot: QtBot
) -> None:
    app = start_app(story)
    app.tell_of_error()
    qtbot.waitUntil(lambda: app.front.area.notice.isVisible())
    assert "went wrong" in app.front.area.notice.text.text()
    app.front.area.notice.button.click()
    (window,) = app.front.window.findChildren(ReportWindow)
    window.close()
