"""A key of the row of digits does what its digit does, whatever the keyboard writes with it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from tests.ui.annotations.conftest import select, words_of
from tests.ui.conftest import around
from ui.annotations import digit_row
from ui.app import App

PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(autouse=True)
def x11(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(digit_row, "_KEYS", tuple(range(10, 19)))


def press_key(app: App, scan_code: int, key: Qt.Key, text: str, held: Qt.KeyboardModifier = PLAIN) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, scan_code, 0, 0, text)
    QApplication.sendEvent(app.front.page, event)


@pytest.mark.parametrize(
    ("scan_code", "key", "text", "style"),
    [
        (10, Qt.Key.Key_Ampersand, "&", "yellow"),
        (12, Qt.Key.Key_QuoteDbl, '"', "blue"),
        (15, Qt.Key.Key_Minus, "-", "underline"),
    ],
)
def test_a_french_key_highlights_as_its_digit_does(
    app: App, scan_code: int, key: Qt.Key, text: str, style: str
) -> None:
    select(app, "the keeper went")
    press_key(app, scan_code, key, text)
    assert words_of(app) == [("the keeper went", style)]


def test_with_shift_the_key_writes_something_else_and_highlights_nothing(app: App) -> None:
    select(app, "the keeper went")
    press_key(app, 10, Qt.Key.Key_Exclam, "!", SHIFT)
    assert words_of(app) == []


def test_the_same_sign_on_another_key_highlights_nothing(app: App) -> None:
    select(app, "the keeper went")
    press_key(app, 61, Qt.Key.Key_Minus, "-")
    assert words_of(app) == []


def test_a_digit_taken_from_its_command_runs_it_no_more(app: App) -> None:
    around(app).parts.actions["highlight_yellow"].setShortcut(QKeySequence("Y"))
    select(app, "the keeper went")
    press_key(app, 10, Qt.Key.Key_Ampersand, "&")
    assert words_of(app) == []


def test_on_a_mac_keys_are_known_by_another_number(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(digit_row, "_KEYS", (18, 19))
    select(app, "the keeper went")
    QApplication.sendEvent(
        app.front.page, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Eacute, PLAIN, 1, 19, 0, "é")
    )
    assert words_of(app) == [("the keeper went", "green")]


def test_where_the_system_does_not_tell_its_keys_nothing_is_guessed(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digit_row, "_KEYS", ())
    select(app, "the keeper went")
    press_key(app, 10, Qt.Key.Key_Ampersand, "&")
    assert words_of(app) == []
