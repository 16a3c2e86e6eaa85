"""Windows that come up fit on the screen, however much everything is enlarged."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ui.window_size import resize_on_screen


def test_a_window_has_the_size_asked_for_where_there_is_room(qapp: QApplication, qtbot: QtBot) -> None:
    window = QDialog()
    qtbot.addWidget(window)
    resize_on_screen(window, 300, 200)
    assert (window.width(), window.height()) == (300, 200)


def test_no_window_is_larger_than_the_screen(qapp: QApplication, qtbot: QtBot) -> None:
    window = QDialog()
    qtbot.addWidget(window)
    resize_on_screen(window, 9_000, 9_000)
    room = window.screen().availableSize()
    assert window.width() < room.width()
    assert window.height() < room.height()
