"""What a Mac asks to be opened is opened, also what it asks for before the list is there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

AS_ON_A_MAC = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from ui.app import App
from ui.application import MacApplication
from reader.profile import open_profile
from ui.session import begin
from ui.settings import load_settings

first, second = map(Path, sys.argv[1:])
qt = MacApplication(["inglenook"])
profile = open_profile(first.parent / "profile")
app = App(qt, profile, begin(load_settings(profile.settings), []))
opened = []

def on_opened():
    path = app.front.reading.path
    if path in (first, second):
        opened.append(path.name)
        print(path.name, flush=True)
        if path == first:
            qt.sendEvent(qt, QFileOpenEvent(str(second)))
        else:
            app.front.window.close()

app.front.reading.story_opened.connect(on_opened)
qt.sendEvent(qt, QFileOpenEvent(str(first)))
app.show()
QTimer.singleShot(20_000, lambda: qt.exit(1))
sys.exit(qt.exec())
"""


def test_files_asked_for_before_and_after_the_window_is_there_are_opened(tmp_path: Path) -> None:
    # In a process of its own, for there is one application in each.
    stories = [tmp_path / "mill.txt", tmp_path / "weir.txt"]
    for story in stories:
        story.write_text("Nobody came.\n", "ascii")
    done = subprocess.run(
        [sys.executable, "-c", AS_ON_A_MAC, *map(str, stories)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout.split()) == (0, ["mill.txt", "weir.txt"]), done.stderr
