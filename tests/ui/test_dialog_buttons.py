"""Buttons of windows say in words what they do, and show no picture, whatever the desktop's other windows do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QMessageBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp
from tests.ui.test_windows_named import COMMANDS, app, come_up, opened, shown  # noqa: F401 - fixtures
from ui.app import App
from ui.statistics.privacy import Privacy

Hint = QStyle.StyleHint


class Illustrated(QProxyStyle):
    """A style that gives buttons pictures, as Qt does where it knows of no desktop."""

    def styleHint(self, hint: QStyle.StyleHint, *of: Any) -> int:
        return 1 if hint is Hint.SH_DialogButtonBox_ButtonsHaveIcons else super().styleHint(hint, *of)


@pytest.fixture(autouse=True)
def _illustrated(qapp: QApplication) -> Iterator[None]:
    before = qapp.style().name()
    qapp.setStyle(Illustrated(before))
    yield
    qapp.setStyle(before)


def illustrated(window: QWidget) -> list[str]:
    buttons = (
        each for box in window.findChildren(QDialogButtonBox) for each in box.findChildren(QPushButton)
    )
    return [each.text() for each in buttons if not each.icon().isNull()]


def test_elsewhere_they_would_have_pictures(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QDialogButtonBox(QDialogButtonBox.StandardButton.Close, window)
    assert len(illustrated(window)) == 1


def test_no_button_of_a_window_has_a_picture(app: App, qtbot: QtBot) -> None:  # noqa: F811
    found = []
    # A note takes away what is selected, which others need.
    for command in sorted(COMMANDS, key=lambda command: command == "write_note"):
        window = come_up(app, command, qtbot)
        found += [(command, text) for text in illustrated(window)]
        QTest.keyClick(window, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda window=window: window not in shown())
    assert found == []


def test_no_button_of_a_question_has_a_picture(start_app: StartApp, tmp_path: Path) -> None:
    privacy = Privacy(is_logging=True, parent=start_app(tmp_path).front.window)
    privacy.forget.click()
    (question,) = privacy.findChildren(QMessageBox)
    assert illustrated(question) == []
