"""Time from starting the program to its text on the screen, beside a bare Qt window with the same text.

Run ``python -m tests.benchmarks.start [STORY | SIZE]...``, a size being 50kB, 1MB, 10MB or 100MB. It starts a screen of its own (Xvfb), opens both windows
in turn, and finds the first frame with text in the screen's memory; nothing is asked of the programs.
The first start of each is not counted, and may finish: what it leaves in its caches is there for the others.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from tests.benchmarks.novels import SIZES, write_novel
from tests.screen import WIDTH, Screen, screen

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 10
FINISHED = 3.0
"""Seconds after which a start has been over for long."""
REGION = (range(201, 700, 20), range(450, 1150))
"""Rows and columns of the screen in which either window shows story text: few, for looking costs time, too."""
DARK = bytes(1 if value < 0x60 else 0 for value in range(256))
ENOUGH = 100
"""Dark pixels that only text makes: both windows are light and otherwise empty there."""

BARE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QTextEdit
app = QApplication(sys.argv)
page = QTextEdit()
page.setReadOnly(True)
page.setPlainText(Path(sys.argv[1]).read_text("utf-8"))
page.resize(1200, 800)
page.show()
app.exec()
"""


def shows_text(shown_on: Screen) -> bool:
    rows, columns = REGION
    dark = 0
    for row in rows:
        pixels = shown_on.row(row * WIDTH + columns.start, len(columns))
        dark += pixels[::4].translate(DARK).count(1)
    return dark >= ENOUGH


def time_to_text(command: list[str], shown_on: Screen, rest: float = 0) -> float:
    """Return the seconds from starting a program to the first frame that shows text; it ends after a rest."""
    # An installed program's modules are compiled; where Python may not write that down, they never are.
    environment = {**shown_on.environment, "PYTHONDONTWRITEBYTECODE": ""}
    # What a killed program leaves there would be asked by the next one whether it is still alive.
    with tempfile.TemporaryDirectory() as runtime:
        return _time_to_text(command, {**environment, "XDG_RUNTIME_DIR": runtime}, shown_on, rest)


def _time_to_text(command: list[str], environment: dict[str, str], shown_on: Screen, rest: float) -> float:
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)
    while not shows_text(shown_on):
        if time.perf_counter() - began > 30:
            raise TimeoutError(f"no text after 30 seconds: {command}")
        time.sleep(0.004)
    took = time.perf_counter() - began
    time.sleep(rest)
    # With it goes what it started: nothing of one run may slow the next.
    os.killpg(program.pid, signal.SIGKILL)
    program.wait()
    while shows_text(shown_on):
        time.sleep(0.01)
    return took


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        for wanted in sys.argv[1:] or [str(ROOT / "seeds" / "the_salt_road.txt"), *SIZES]:
            folder = Path(name)
            story = write_novel(SIZES[wanted], folder / wanted) if wanted in SIZES else Path(wanted)
            compare(story, folder)


def compare(story: Path, folder: Path) -> None:
    (folder / "bare.py").write_text(BARE)
    ours = [sys.executable, str(ROOT / "main.py"), "--profile", str(folder / "profile"), str(story)]
    bare = [sys.executable, str(folder / "bare.py"), str(story)]
    with screen(folder) as shown_on:
        for command in (ours, bare):
            time_to_text(command, shown_on, FINISHED)
        pairs = [[time_to_text(each, shown_on) for each in (ours, bare)] for _ in range(ROUNDS)]
    mine, floor = (median(column) for column in zip(*pairs, strict=True))
    print(f"{story.name}, {story.stat().st_size} bytes, median of {ROUNDS}")
    print(f"inglenook    {mine * 1000:6.0f} ms")
    print(f"bare window  {floor * 1000:6.0f} ms")
    print(f"ratio        {mine / floor:6.2f}")


if __name__ == "__main__":
    main()
