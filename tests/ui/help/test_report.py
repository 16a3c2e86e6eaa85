"""The report tells what helps to find a fault, and nothing of the reader's."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.profile import Profile, open_profile
from ui.help.report import report
from ui.help.report_window import ReportWindow
from ui.page.typography import Typography
from ui.settings import Settings

MINE = Settings(
    typography=Typography(family="Secretface", size=21),
    theme="own/secret",
    folders=("/home/ada/secret", "/home/ada/b"),
    story="/home/ada/secret/kiln.txt",
    searches=("secret kiln",),
    groupings=("[secret]",),
    look_up_site="https://secret.example/{words}",
)


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return open_profile(tmp_path)


def test_no_word_of_the_reader_is_in_it(qapp: QApplication, profile: Profile) -> None:
    told = report("9.8.7", profile, MINE, {"files": 3}).lower()
    for word in ("secret", "ada", "kiln", str(profile.data).lower()):
        assert word not in told


def test_it_tells_versions_numbers_and_choices(qapp: QApplication, profile: Profile) -> None:
    profile.library.write_bytes(b"x" * 1234)
    told = report("9.8.7", profile, MINE, {"files": 3}).splitlines()
    assert told[0] == "Inglenook 9.8.7"
    assert {
        "  files: 3",
        "  size: 21",
        "  folders: 2 of them",
        "  theme: own",
        "  library: 1,234 bytes",
    } <= set(told)
    assert any(line.startswith("  Qt 6") for line in told)


def test_all_of_it_is_seen_before_it_is_copied(window: QWidget, qtbot: QtBot, clipboard: QClipboard) -> None:
    shown = ReportWindow("Inglenook 9.8.7\n  <b>x</b>\n", window)
    shown.open()
    assert shown.report.toPlainText() == "Inglenook 9.8.7\n  <b>x</b>\n"
    assert clipboard.text() == ""
    qtbot.mouseClick(shown.copy, Qt.MouseButton.LeftButton)
    assert clipboard.text() == "Inglenook 9.8.7\n  <b>x</b>\n"
