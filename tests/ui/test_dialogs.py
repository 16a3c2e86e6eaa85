"""The sheet of keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.commands import COMMANDS, make_actions, translate
from ui.dialogs import show_keys


def show_sheet(window: QWidget, change: Callable[[], object] = lambda: None, **keys: str) -> None:
    """Show the sheet of keys, some of which were changed."""
    actions = make_actions(window, window)
    for command, key in keys.items():
        actions[command].setShortcuts([QKeySequence(key)])
    show_keys(window, actions, change)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    return window


def shown(window: QWidget) -> QDialog:
    (dialog,) = window.findChildren(QDialog)
    assert dialog.isVisible()
    return dialog


def words(dialog: QDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel)]


def test_the_sheet_names_every_command_that_has_keys(window: QWidget) -> None:
    show_sheet(window)
    said = words(shown(window))
    assert [command.id for command in COMMANDS if command.keys and translate(command.text) not in said] == []


def test_the_sheet_shows_every_key(window: QWidget) -> None:
    show_sheet(window)
    said = [part for line in words(shown(window)) for part in line.split("   ")]
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in said


def test_the_sheet_shows_the_keys_as_they_were_changed(window: QWidget) -> None:
    show_sheet(window, find="Ctrl+Y")
    said = words(shown(window))
    assert "Ctrl+Y" in said
    assert "Ctrl+F" not in said


def test_the_sheet_leads_to_where_keys_are_changed(window: QWidget, qtbot: QtBot) -> None:
    asked: list[bool] = []
    show_sheet(window, lambda: asked.append(True))
    (change,) = (
        each for each in shown(window).findChildren(QPushButton) if each.text().replace("&", "") == "Change…"
    )
    qtbot.mouseClick(change, Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_no_row_of_the_sheet_is_cut_at_its_side(window: QWidget) -> None:
    show_sheet(window)
    scroll = shown(window).findChild(QScrollArea)
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()


def test_escape_closes_it_and_leaves_nothing_behind(window: QWidget, qtbot: QtBot) -> None:
    show_sheet(window)
    dialog = shown(window)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.findChildren(QDialog)


def test_its_button_closes_it(window: QWidget, qtbot: QtBot) -> None:
    show_sheet(window)
    dialog = shown(window)
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_titled(window: QWidget) -> None:
    show_sheet(window)
    assert shown(window).windowTitle() == "Keyboard shortcuts"
