"""Commands get other keys; whose a key is already is said by name, and nothing is taken unasked."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.preferences.dialog import SettingsDialog
from ui.preferences.keys_page import KeysPage

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    (story := tmp_path / "road.txt").write_text("The Road\n\nIt went on.\n")
    app = start_app(story)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    return app


@pytest.fixture
def page(app: App, qtbot: QtBot) -> KeysPage:
    around(app).commanding.preferences.show_keys()
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    qtbot.waitActive(dialog)
    page = dialog.pages[-1]
    assert isinstance(page, KeysPage)
    return page


def pressed(page: KeysPage, command: str, key: Qt.Key, modifiers: Qt.KeyboardModifier, qtbot: QtBot) -> None:
    page.tree.setCurrentItem(page.rows[command])
    page.editor.take_focus()
    qtbot.keyClick(page.editor.field, key, modifiers)
    qtbot.keyRelease(page.editor.field, key, modifiers)


def keys(app: App, command: str) -> list[str]:
    return [key.toString() for key in around(app).parts.actions[command].shortcuts()]


def test_every_command_is_listed_with_its_keys(page: KeysPage) -> None:
    assert page.rows["toggle_bookmark"].text(0) == "Bookmark this place"
    assert page.rows["toggle_bookmark"].text(1) == "Ctrl+D"
    assert page.rows["next_page"].text(1).split() == ["Space", "PgDown", "Right"]


def test_a_key_that_is_free_is_added_at_once(app: App, page: KeysPage, qtbot: QtBot) -> None:
    pressed(page, "toggle_bookmark", Qt.Key.Key_J, CONTROL, qtbot)
    assert keys(app, "toggle_bookmark") == ["Ctrl+D", "Ctrl+J"]
    assert page.rows["toggle_bookmark"].text(1) == "Ctrl+D   Ctrl+J"
    assert not page.editor.take_over.isVisible()


def test_a_key_that_is_anothers_is_refused_and_the_other_named(
    app: App, page: KeysPage, qtbot: QtBot
) -> None:
    pressed(page, "read_as", Qt.Key.Key_D, CONTROL, qtbot)
    assert page.editor.sentence.text() == "Ctrl+D is “Bookmark this place”."
    assert keys(app, "read_as") == ["Ctrl+R"]
    assert app.settings.value.shortcuts == {}


def test_it_is_taken_over_when_that_is_asked_for(app: App, page: KeysPage, qtbot: QtBot) -> None:
    pressed(page, "read_as", Qt.Key.Key_D, CONTROL, qtbot)
    qtbot.keyClick(page.editor.take_over, Qt.Key.Key_Space)
    assert keys(app, "read_as") == ["Ctrl+R", "Ctrl+D"]
    assert keys(app, "toggle_bookmark") == []
    assert page.rows["toggle_bookmark"].text(1) == ""
    assert page.editor.sentence.text() == ""


def test_escape_leaves_it_to_the_other_and_asks_for_another_key(
    app: App, page: KeysPage, qtbot: QtBot
) -> None:
    pressed(page, "read_as", Qt.Key.Key_D, CONTROL, qtbot)
    qtbot.keyClick(page.editor.take_over, Qt.Key.Key_Escape)
    assert page.editor.isVisible()
    assert page.editor.sentence.text() == ""
    assert page.editor.field.hasFocus()
    assert app.settings.value.shortcuts == {}


def test_another_command_chosen_the_conflict_is_forgotten(page: KeysPage, qtbot: QtBot) -> None:
    pressed(page, "read_as", Qt.Key.Key_D, CONTROL, qtbot)
    page.tree.setCurrentItem(page.rows["quit"])
    assert page.editor.sentence.text() == ""
    assert not page.editor.take_over.isVisible()


@pytest.mark.parametrize(
    ("key", "said"), [(Qt.Key.Key_J, "J is needed to write"), (Qt.Key.Key_F2, "F2 means something else")]
)
def test_a_key_that_is_needed_is_refused_and_why_is_said(
    app: App, page: KeysPage, qtbot: QtBot, key: Qt.Key, said: str
) -> None:
    pressed(page, "read_as", key, NONE, qtbot)
    assert page.editor.sentence.text().startswith(said)
    assert app.settings.value.shortcuts == {}


def test_a_key_is_taken_away(app: App, page: KeysPage, qtbot: QtBot) -> None:
    page.tree.setCurrentItem(page.rows["next_page"])
    (space,) = (each for each in page.editor.keys if each.text().startswith("Space"))
    space.click()
    assert keys(app, "next_page") == ["PgDown", "Right"]


def test_one_command_gets_its_usual_keys_back(app: App, page: KeysPage, qtbot: QtBot) -> None:
    app.settings.change(shortcuts={"find": ("F8",), "quit": ()})
    page.tree.setCurrentItem(page.rows["find"])
    page.editor.usual.click()
    assert app.settings.value.shortcuts == {"quit": ()}
    assert not page.editor.usual.isEnabled()


def test_all_commands_get_their_usual_keys_back(app: App, page: KeysPage) -> None:
    app.settings.change(shortcuts={"find": ("F8",), "quit": ()})
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    dialog.reset_page.click()
    assert app.settings.value.shortcuts == {}
    assert keys(app, "quit") == ["Ctrl+Q"]


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Escape, NONE),
        (Qt.Key.Key_Tab, NONE),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
    ],
    ids=["escape", "tab", "back by tab"],
)
def test_the_field_is_left_by_the_keyboard(
    app: App, page: KeysPage, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    pressed(page, "read_as", key, modifier, qtbot)
    assert not page.editor.field.hasFocus()
    assert page.editor.isVisible()
    assert page.editor.sentence.text() == ""
    assert app.settings.value.shortcuts == {}


def test_enter_in_the_list_leads_to_the_field(page: KeysPage, qtbot: QtBot) -> None:
    page.tree.setFocus()
    qtbot.keyClick(page.tree, Qt.Key.Key_Return)
    qtbot.waitUntil(page.editor.field.hasFocus)


def test_the_sheet_of_keys_leads_there(app: App, qtbot: QtBot) -> None:
    press(app, "show_keys")
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    (change,) = (each for each in sheet.findChildren(QPushButton) if each.text() == "C&hange…")
    change.click()
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    assert dialog.names.currentItem().text() == "Keys"


def test_commands_are_found_by_their_words_and_by_their_keys(app: App, page: KeysPage) -> None:
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    dialog.field.setText("ctrl+d")
    assert [name for name, row in page.rows.items() if not row.isHidden()] == ["toggle_bookmark"]
    assert page.tree.currentItem() is page.rows["toggle_bookmark"]
