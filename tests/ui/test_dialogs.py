"""The sheet of keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.commands import COMMANDS, translate
from ui.dialogs import show_keys


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
    show_keys(window)
    said = words(shown(window))
    assert [command.id for command in COMMANDS if command.keys and translate(command.text) not in said] == []


def test_the_sheet_shows_every_key(window: QWidget) -> None:
    show_keys(window)
    said = [part for line in words(shown(window)) for part in line.split("   ")]
    for command in COMMANDS:
        for key in command.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in said


def test_no_row_of_the_sheet_is_cut_at_its_side(window: QWidget) -> None:
    show_keys(window)
    scroll = shown(window).findChild(QScrollArea)
    assert scroll.widget().minimumSizeHint().width() <= scroll.viewport().width()


def test_escape_closes_it_and_leaves_nothing_behind(window: QWidget, qtbot: QtBot) -> None:
    show_keys(window)
    dialog = shown(window)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not window.findChildren(QDialog)


def test_its_button_closes_it(window: QWidget, qtbot: QtBot) -> None:
    show_keys(window)
    dialog = shown(window)
    button = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close)
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_is_titled(window: QWidget) -> None:
    show_keys(window)
    assert shown(window).windowTitle() == "Keyboard shortcuts"
