"""What has the keyboard is said without the letter behind its name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QCheckBox, QFormLayout, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ui.saying_names import say_names_without_letters


@pytest.fixture(autouse=True)
def _screen_reader(qapp: QApplication) -> Iterator[None]:
    QAccessible.setActive(True)
    connection = say_names_without_letters(qapp)
    yield
    QObject.disconnect(connection)
    QAccessible.setActive(False)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    form = QFormLayout(window)
    form.addRow("字号(&T)：", QSpinBox(window))
    form.addRow(QCheckBox("目录(&C)", window))
    form.addRow(QPushButton("打印(&P)…", window))
    form.addRow(QPushButton("Plain (old)", window))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def said(part: QWidget) -> str:
    part.setFocus()
    return str(QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name))


@pytest.mark.parametrize(
    ("kind", "name"), [(QSpinBox, "字号："), (QCheckBox, "目录"), (QPushButton, "打印…")]
)
def test_a_name_is_said_without_its_letter(window: QWidget, kind: type[QWidget], name: str) -> None:
    assert said(window.findChild(kind)) == name


def test_a_word_in_brackets_stays(window: QWidget) -> None:
    assert said(window.findChildren(QPushButton)[1]) == "Plain (old)"


def test_a_button_that_is_called_otherwise_later_is_said_as_it_is_called(window: QWidget) -> None:
    button, box = window.findChild(QPushButton), window.findChild(QCheckBox)
    said(button)
    button.setText("停止(&S)")
    said(box)
    assert said(button) == "停止"


def test_a_name_that_was_given_stays(window: QWidget) -> None:
    button = window.findChild(QPushButton)
    button.setAccessibleName("打印这个故事(A)")
    assert said(button) == "打印这个故事(A)"
