"""What comes up over the window can be used by whoever hears it, too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from tests.ui.seen import LEAST, seen_focus
from ui.app import App
from ui.preferences.dialog import SettingsDialog

COMMANDS = (
    "folders",
    "read_as",
    "tags",
    "go_to",
    "show_settings",
    "show_keys",
    "show_manual",
    "show_news",
    "show_report",
    "about",
    "show_statistics",
    "write_note",
    "look_up",
    "export",
    "import",
)

OF_QT = ("export", "import")
"""Windows that Qt or the desktop makes."""


@pytest.fixture(scope="module")
def opened(start_app_once: StartApp, tmp_path_factory: pytest.TempPathFactory) -> App:
    path = tmp_path_factory.mktemp("stories") / "road.txt"
    path.write_text(f"The Road\n\n{prose(20)}", "utf-8")
    return start_app_once(path)


@pytest.fixture
def app(opened: App, qtbot: QtBot) -> Iterator[App]:
    qtbot.waitUntil(lambda: around(opened).parts.library.model.number == 1)
    page = opened.front.page
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, n=3)
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    yield opened
    for window in shown() - {opened.front.window}:
        window.close()
    qtbot.waitUntil(lambda: shown() == {opened.front.window})


def shown() -> set[QWidget]:
    """The windows there are, with whatever is called one."""
    return {each for each in QApplication.topLevelWidgets() if each.isVisible() and each.windowTitle()}


def come_up(app: App, command: str, qtbot: QtBot) -> QWidget:
    before = shown()
    press(app, command)
    qtbot.waitUntil(lambda: len(shown() - before) == 1)
    return (shown() - before).pop()


def parts(window: QWidget) -> list[QWidget]:
    """What Tab leads to, on every tab there is."""
    tabs = window.findChild(QTabWidget)
    found = []
    for number in range(tabs.count() if tabs else 1):
        if tabs:
            tabs.setCurrentIndex(number)
        found += [
            part
            for part in window.findChildren(QWidget)
            if part.isVisible()
            and part.isEnabled()
            and part.focusPolicy() & Qt.FocusPolicy.TabFocus
            # The tabs themselves have it in place of the whole.
            and part.focusProxy() is None
        ]
    return found


@pytest.mark.parametrize("command", COMMANDS)
def test_everything_in_it_has_a_name(app: App, qtbot: QtBot, command: str) -> None:
    for part in parts(come_up(app, command, qtbot)):
        heard = QAccessible.queryAccessibleInterface(part)
        if isinstance(part, QComboBox):
            assert heard.relations(QAccessible.RelationFlag.Label), part
        else:
            assert heard.text(QAccessible.Text.Name), part
        assert heard.role() is not QAccessible.Role.NoRole, part


@pytest.mark.parametrize("theme", ["paper", "white", "black"])
@pytest.mark.parametrize("command", [each for each in COMMANDS if each not in OF_QT])
def test_what_has_the_keyboard_is_seen(app: App, qtbot: QtBot, command: str, theme: str) -> None:
    app.settings.change(theme=theme)
    window = come_up(app, command, qtbot)
    nowhere = QWidget(window)
    nowhere.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    nowhere.show()
    for part in parts(window):
        if part is not nowhere and part.isVisible():
            assert seen_focus(part, nowhere) >= LEAST, part


def test_on_the_page_of_the_keys_it_is_seen_too(app: App, qtbot: QtBot) -> None:
    window = come_up(app, "show_settings", qtbot)
    assert isinstance(window, SettingsDialog)
    window.show_keys()
    for part in parts(window):
        assert seen_focus(part, window.field if part is not window.field else window.names) >= LEAST, part


@pytest.mark.parametrize("command", COMMANDS)
def test_escape_closes_it(app: App, qtbot: QtBot, command: str) -> None:
    window = come_up(app, command, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window not in shown())
