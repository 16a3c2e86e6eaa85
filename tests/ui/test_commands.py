"""The table of commands is sound, and every row of it does something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around
from ui import commands
from ui.app import App
from ui.commands import COMMANDS, MENUS, Command, connect_actions, fill_menu, make_actions
from ui.page.typography import TOGGLES
from ui.shortcuts import fault

STORY = "The Kiln Road\nby Ada Merrow\n\n" + "\n\n".join(
    f"This is paragraph {number}, in which the road goes on, and the kiln comes no nearer for it."
    for number in range(90)
)


def sequence(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def test_identifiers_are_unique() -> None:
    assert [name for name, times in Counter(command.id for command in COMMANDS).items() if times > 1] == []


def test_texts_are_unique_within_their_menu() -> None:
    entries = Counter((command.menu, command.text) for command in COMMANDS)
    assert [entry for entry, times in entries.items() if times > 1] == []


def test_no_key_stands_twice() -> None:
    # A key of the page that is also one of the window would be ambiguous, and run neither.
    keys = Counter(sequence(key) for command in COMMANDS for key in command.keys)
    assert [key for key, times in keys.items() if times > 1] == []


@pytest.mark.parametrize("key", [key for command in COMMANDS for key in command.keys])
def test_every_key_is_one_qt_knows(key: str) -> None:
    assert sequence(key) == key


def test_a_key_of_the_whole_window_never_types_a_character() -> None:
    plain = [key for command in COMMANDS if not command.of_page for key in command.keys if len(key) == 1]
    assert plain == []
    assert not {"Space", "Shift+Space", "Left", "Right", "Up", "Down", "Return", "Backspace", "Del"} & {
        key for command in COMMANDS if not command.of_page for key in command.keys
    }


def test_every_menu_named_exists_and_none_is_empty() -> None:
    assert {command.menu for command in COMMANDS} == set(MENUS)
    assert len(set(MENUS)) == len(MENUS)


def test_no_key_of_a_command_means_something_else_already() -> None:
    assert [key for command in COMMANDS for key in command.keys if fault(key, command)] == []


@pytest.fixture
def owners(qtbot: QtBot) -> tuple[QWidget, QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    return window, QWidget(window)


def test_every_command_becomes_an_action_of_its_owner(owners: tuple[QWidget, QWidget]) -> None:
    window, page = owners
    actions = make_actions(window, page)
    for command in COMMANDS:
        owner = page if command.of_page else window
        assert actions[command.id] in owner.actions()
        assert actions[command.id].isCheckable() == command.checkable
        assert [key.toString() for key in actions[command.id].shortcuts()] == list(command.keys)


def test_the_menu_holds_every_command_once(owners: tuple[QWidget, QWidget]) -> None:
    menu = QMenu(owners[0])
    fill_menu(menu, make_actions(*owners))
    submenus = [entry.menu() for entry in menu.actions()]
    assert [submenu.title() for submenu in submenus] == list(MENUS)
    held = [action.objectName() for submenu in submenus for action in submenu.actions()]
    assert sorted(held) == sorted(command.id for command in COMMANDS)


def test_a_slot_is_run_without_arguments(owners: tuple[QWidget, QWidget]) -> None:
    actions = make_actions(*owners, [Command("ring", "Ring", "Help", checkable=True)])
    rung: list[tuple[object, ...]] = []
    connect_actions(actions, {"ring": lambda *arguments: rung.append(arguments)})
    actions["ring"].trigger()
    assert rung == [()]


def test_every_slot_runs_for_its_own_command(owners: tuple[QWidget, QWidget]) -> None:
    actions, rung = make_actions(*owners), []
    slots: dict[str, Callable[[], object]] = {
        command.id: lambda name=command.id: rung.append(name) for command in COMMANDS
    }
    connect_actions(actions, slots)
    for action in actions.values():
        action.trigger()
    assert rung == [command.id for command in COMMANDS]


# In the running program


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    path.write_text(STORY, "utf-8")
    return path


@pytest.fixture
def app(start_app: StartApp, story: Path, qtbot: QtBot) -> App:
    app = start_app(story)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    return app


def test_every_command_is_connected(
    start_app: StartApp, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connected: list[str] = []

    def record(actions: Mapping[str, QAction], slots: Mapping[str, Callable[[], object]]) -> None:
        connected.extend(slots)
        commands.connect_actions(actions, slots)

    for module in (
        "ui.around",
        "ui.aloud.aloud",
        "ui.type.choosing",
        "ui.going",
        "ui.finding",
        "ui.focus",
        "ui.help.helping",
        "ui.searching",
        "ui.library.tools",
        "ui.library.marking_page",
        "ui.annotations.tools",
        "ui.annotations.highlighting",
        "ui.commanding",
        "ui.command_palette.finding_commands",
        "ui.preferences.preferences",
        "ui.themes.choosing",
        "ui.printing.printing",
    ):
        monkeypatch.setattr(f"{module}.connect_actions", record)
    start_app(story)
    assert sorted(connected) == sorted(command.id for command in COMMANDS)


def filter_field(app: App, qtbot: QtBot) -> QLineEdit:
    field = around(app).parts.library.filter
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return field


def test_keys_of_the_page_turn_it_while_it_has_the_keyboard(app: App, qtbot: QtBot) -> None:
    page = app.front.page
    start = page.anchor
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert page.anchor > start
    qtbot.keyClick(page, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.anchor == start


def test_keys_of_the_page_stay_text_in_the_filter_field(app: App, qtbot: QtBot) -> None:
    page, field = app.front.page, filter_field(app, qtbot)
    page.turn(1)
    anchor = page.anchor
    qtbot.keyClicks(field, "the kiln")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(field, key)
    qtbot.keyClicks(field, "l")
    assert (field.text(), page.anchor) == ("the killn", anchor)


def test_keys_of_the_window_work_in_the_filter_field(app: App, qtbot: QtBot) -> None:
    size = app.settings.value.typography.size
    qtbot.keyClick(filter_field(app, qtbot), Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert app.settings.value.typography.size == size + 1


def test_undo_in_the_filter_field_takes_back_what_was_typed(app: App, qtbot: QtBot) -> None:
    annotating = app.front.annotating
    annotating.toggle_bookmark()
    annotating.toggle_bookmark()
    field = filter_field(app, qtbot)
    qtbot.keyClicks(field, "kiln")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), annotating.bookmarks) == ("", ())


@pytest.mark.parametrize("name", TOGGLES)
def test_a_choice_of_type_is_made_by_its_command_and_shown_by_its_check(app: App, name: str) -> None:
    action = around(app).parts.actions[name]
    before = action.isChecked()
    action.trigger()
    assert getattr(app.settings.value.typography, name) is not before
    assert action.isChecked() is not before
