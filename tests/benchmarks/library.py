"""A window over 2,000 and 20,000 stories: start to the list, keystrokes in the search box, memory, waits.

Run ``python -m tests.benchmarks.library [NUMBER]...`` (with QT_QPA_PLATFORM=offscreen, or under Xvfb). The
libraries are made by :mod:`tests.benchmarks.shelves`, once, in the system's folder for temporary files. The
floor of the start is a window of the same program with no folder, and that of a scan a raw read of all files.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.profile import open_profile
from tests.benchmarks.shelves import write_library
from ui.app import App
from ui.session import begin
from ui.settings import Settings

_TICK = 5
"""Milliseconds between two looks at the event loop: more often would take a core for itself."""
KEYSTROKES = ("the", "rating", "ferry mi", "pg-13 lanora", "zzzz", "ca de", "complete")


def wait_for(condition: Callable[[], object]) -> float:
    began = perf_counter()
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return perf_counter() - began


class Waits:
    """How long the event loop did not come round, in milliseconds."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(_TICK)

    def _on_tick(self) -> None:
        now = perf_counter()
        self.seen.append((now - self._last) * 1000 - _TICK)
        self._last = now

    def stop(self) -> str:
        self._timer.stop()
        return f"p99 {quantiles(self.seen, n=100)[98]:.1f}, worst {max(self.seen):.0f} ms"


def opened(qt: QApplication, profile: Path, *folders: Path) -> tuple[App, float, float]:
    """Return a window, and the seconds until it was painted and until its list was there."""
    began = perf_counter()
    app = App(qt, open_profile(profile), begin(Settings(), folders))
    app.show()
    wait_for(lambda: app._around is not None)
    painted = perf_counter() - began
    shelf = app._around.parts.shelf
    wait_for(lambda: shelf._loading is None)
    app._around.parts.library.list.viewport().repaint()
    return app, painted, perf_counter() - began


def resident() -> float:
    """MB of memory that are this process's own and in use."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def keystrokes(app: App) -> list[float]:
    panel = app._around.parts.library
    took = []
    for typed in KEYSTROKES * 3:
        for end in range(1, len(typed) + 1):
            began = perf_counter()
            panel.filter.setText(typed[:end])
            QApplication.sendPostedEvents()
            panel.list.viewport().repaint()
            took.append((perf_counter() - began) * 1000)
        panel.filter.clear()
        QApplication.processEvents()
    return took


def measure(qt: QApplication, number: int) -> None:
    folder = write_library(number, Path(tempfile.gettempdir()) / f"inglenook-{number}")
    print(f"{number} stories")
    with tempfile.TemporaryDirectory() as name:
        scan_and_type(qt, Path(name), folder, number)
        # In a process of its own, for what has been freed is not always given back.
        subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.library", "start", name, str(folder)], check=True
        )


def scan_and_type(qt: QApplication, profile: Path, folder: Path, number: int) -> None:
    app, _, _ = opened(qt, profile, folder)
    shelf, waits = app._around.parts.shelf, Waits()
    scanned = wait_for(lambda: not shelf._scan.is_running)
    print(
        f"  first scan        {scanned:6.2f} s  {number / scanned:.0f} stories/s; event loop {waits.stop()}"
    )
    waits = Waits()
    shelf.look_again()
    again = wait_for(lambda: not shelf._scan.is_running)
    print(f"  rescan            {again:6.2f} s; event loop {waits.stop()}")
    took = keystrokes(app)
    print(f"  keystroke         {median(took):6.1f} ms median, p95 {quantiles(took, n=20)[18]:.1f} ms")
    app.front.window.close()
    shelf.stop()


def start(qt: QApplication, profile: Path, folder: Path) -> None:
    # Twice: what is imported for the first window is there for all.
    bare = [opened(qt, profile / "empty")[2] for _ in range(2)][-1]
    before = resident()
    app, painted, listed = opened(qt, profile, folder)
    print(
        f"  start to list     {listed:6.2f} s, {listed - bare:+.2f} s over an empty window (paint {painted:.2f} s)"
    )
    print(f"  memory            {resident():6.0f} MB, {resident() - before:.0f} MB over an empty window")
    app._around.parts.shelf.stop()


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QApplication([sys.argv[0], "-style", "Fusion"])
    if sys.argv[1:2] == ["start"]:
        start(qt, Path(sys.argv[2]), Path(sys.argv[3]))
        return
    for number in map(int, sys.argv[1:] or ("2000", "20000")):
        measure(qt, number)


if __name__ == "__main__":
    main()
