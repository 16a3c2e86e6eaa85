"""Windows that come up fit on the screen, however much everything is enlarged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ui.window_size import resize_on_screen

ROOT = Path(__file__).resolve().parents[2]
FIRST_WINDOW = """
from PySide6.QtWidgets import QApplication
qt = QApplication([])
from pathlib import Path
from reader.profile import open_profile
from ui.front import build_front
from ui.themes.theme import OURS
front = build_front(open_profile(Path("profile")), OURS["paper"])
front.window.show()
print(front.window.width(), front.window.height())
"""


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


def first_window(folder: Path, width: int, height: int) -> tuple[int, ...]:
    """The size of the first window on a screen."""
    screen = {"name": "desk", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "dpr": 1}
    (folder / "desk.json").write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96}]}))
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'desk.json'}",
    }
    done = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return tuple(map(int, done.stdout.split()))


def test_the_first_window_is_as_large_as_usual_or_as_a_small_screen_has_room(tmp_path: Path) -> None:
    assert first_window(tmp_path, 1920, 1080) == (1200, 800)
    width, height = first_window(tmp_path, 1366, 768)
    assert width == 1200
    assert 600 < height < 768
