"""Time from starting the program to its text on the screen, beside a bare Qt window with the same text.

Run ``python -m tests.benchmarks.start [STORY]``. It starts a screen of its own (Xvfb), opens both windows
in turn, and finds the first frame with text in the screen's memory; nothing is asked of the programs.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 10
WIDTH, HEIGHT = 1280, 900
REGION = (range(200, 700, 3), range(450, 1150))
"""Rows and columns of the screen in which either window shows story text."""
DARK = bytes(1 if value < 0x60 else 0 for value in range(256))
ENOUGH = 800
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


@contextmanager
def screen(folder: Path) -> Iterator[tuple[dict[str, str], Path]]:
    """Run an X server whose frame buffer is a file; yield the environment to use it, and the file."""
    read, write = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-wr", "-fbdir", str(folder)],
        pass_fds=(write,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as lines:
        display = lines.readline().strip()
    try:
        yield {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}, folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


def shows_text(frame: bytes) -> bool:
    rows, columns = REGION
    pixels = frame[-WIDTH * HEIGHT * 4 :]
    dark = 0
    for row in rows:
        start = (row * WIDTH + columns.start) * 4
        dark += pixels[start : start + len(columns) * 4 : 4].translate(DARK).count(1)
    return dark >= ENOUGH


def time_to_text(command: list[str], environment: dict[str, str], frame: Path) -> float:
    """Return the seconds from starting a program to the first frame that shows text."""
    began = time.perf_counter()
    program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
    while not shows_text(frame.read_bytes()):
        if time.perf_counter() - began > 30:
            raise TimeoutError(f"no text after 30 seconds: {command}")
        time.sleep(0.002)
    took = time.perf_counter() - began
    program.kill()
    program.wait()
    while shows_text(frame.read_bytes()):
        time.sleep(0.01)
    return took


def main() -> None:
    story = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "seeds" / "the_salt_road.txt")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "bare.py").write_text(BARE)
        ours = [sys.executable, str(ROOT / "main.py"), "--profile", str(folder / "profile"), str(story)]
        bare = [sys.executable, str(folder / "bare.py"), str(story)]
        with screen(folder) as (environment, frame):
            for command in (ours, bare):
                time_to_text(command, environment, frame)
            pairs = [[time_to_text(each, environment, frame) for each in (ours, bare)] for _ in range(ROUNDS)]
    mine, floor = (median(column) for column in zip(*pairs, strict=True))
    print(f"{story.name}, {story.stat().st_size} bytes, median of {ROUNDS}")
    print(f"inglenook    {mine * 1000:6.0f} ms")
    print(f"bare window  {floor * 1000:6.0f} ms")
    print(f"ratio        {mine / floor:6.2f}")


if __name__ == "__main__":
    main()
