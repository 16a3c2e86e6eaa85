"""What the program is, and what it is made of."""

from __future__ import annotations

import sqlite3
from importlib.metadata import requires

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.help.about import AboutWindow
from ui.help.made_of import components, version_of


@pytest.fixture
def about(window: QWidget) -> AboutWindow:
    about = AboutWindow("9.8.7", window)
    about.open()
    return about


def words(about: AboutWindow) -> list[str]:
    return [label.text() for label in about.findChildren(QLabel)]


def test_it_says_the_version(about: AboutWindow) -> None:
    assert "Inglenook 9.8.7" in words(about)


def test_it_names_every_work_with_its_version_and_licence(about: AboutWindow) -> None:
    said = words(about)
    for component in components():
        assert f"{component.name} {component.version}".strip() in said
        assert component.licence in said
    assert f"Qt {qVersion()}" in said
    assert f"SQLite {sqlite3.sqlite_version}" in said


def test_everything_that_is_installed_with_the_program_is_named() -> None:
    homes = " ".join(f"{each.name} {each.home}" for each in components()).lower()
    needed = [
        each.split(">")[0].split(";")[0].strip()
        for each in requires("inglenook") or ()
        if "extra" not in each
    ]
    named = {"PySide6-Essentials": "pyside6", "font-source-serif-pro": "source serif"}
    assert [each for each in needed if version_of(each) and named.get(each, each) not in homes] == []


def test_a_package_that_is_not_there_has_no_version() -> None:
    assert version_of("no-such-package-of-ours") == ""


def test_every_label_has_room_for_what_it_says(about: AboutWindow) -> None:
    for label in about.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_escape_closes_it_and_leaves_nothing_behind(
    about: AboutWindow, window: QWidget, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(about.destroyed):
        qtbot.keyClick(about, Qt.Key.Key_Escape)
    assert not window.findChildren(AboutWindow)
