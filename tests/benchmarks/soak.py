"""Hours of reading in minutes: key presses over hundreds of stories, in the whole window on a screen of its own.

Run ``python -m tests.benchmarks.soak [SECONDS [STORIES]]``. It prints how the memory went, and for how long the
window did not answer, beside the same window when nobody presses a key.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.benchmarks.memory import MEGABYTE, memory
from tests.benchmarks.understand import novel
from tests.screen import screen

if TYPE_CHECKING:
    from ui.app import App

BEAT, BETWEEN_KEYS = 5, 40
"""Milliseconds between two beats of the window's loop, and between two keys."""
LIMIT = 50
"""Milliseconds beyond a beat that may seldom be exceeded."""
IDLE = 30
"""Seconds before the first key."""
WARM = 0.25
"""The share of the time after which memory is to stay: until then caches fill."""
KEYS = (
    *("Space",) * 8,
    *(
        "Ctrl+D",
        "Ctrl+B",
        "Space",
        "Ctrl+B",
        "Backspace",
        "Ctrl+PgDown",
        "Space",
        "Space",
        "Ctrl+T",
        "Ctrl+T",
    ),
    *(
        "Ctrl++",
        "Space",
        "Ctrl+-",
        "Ctrl+F",
        "W",
        "E",
        "I",
        "R",
        "Return",
        "Esc",
        "Space",
        "Alt+Left",
        "Ctrl+M",
    ),
    *("Space", "Space", "Ctrl+M", "End", "Home"),
)
"""What is pressed in a story."""


def write_stories(folder: Path, number: int) -> None:
    """Write stories of 6,000 to 66,000 characters, each another part of a novel."""
    whole = novel(3_000_000, 30)
    for each in range(number):
        start, length = each * 4_711 % 2_900_000, 6_000 + each * 977 % 60_000
        text = whole[start : start + length].partition("\n\n")[2]
        title = f"The Weir, Day {each}\n\nby A. Miller\n\nChapter 1\n\n"
        (folder / f"day_{each:03}_of_the_weir_told.txt").write_text(title + text, "utf-8")


def main(arguments: list[str]) -> None:
    seconds, number = [*map(int, arguments), *(600, 500)[len(arguments) :]][:2]
    with tempfile.TemporaryDirectory() as name, screen(Path(name)) as shown_on:
        os.environ.update(shown_on.environment)
        folder = Path(name) / "stories"
        folder.mkdir()
        write_stories(folder, number)
        _Soak(Path(name), folder, seconds).run()


class _Soak:
    """A session: what it presses, and what it looks at meanwhile."""

    def __init__(self, home: Path, folder: Path, seconds: int) -> None:
        from PySide6.QtCore import QTimer

        from reader.profile import open_profile
        from ui.app import App, _application
        from ui.session import begin
        from ui.settings import load_settings

        self._qt = _application(sys.argv[:1])
        profile = open_profile(home / "profile")
        self._app: App = App(self._qt, profile, begin(load_settings(profile.settings), (folder,)))
        self._seconds, self._files = seconds, cycle(sorted(folder.iterdir()))
        self._gaps: list[float] = []
        self._late: Counter[str] = Counter()
        self._last_key = ""
        self._idle_gaps: list[float] = []
        self._sizes: list[tuple[float, int]] = []
        self._keys: Iterator[str] = iter(())
        self._began = self._last = time.perf_counter()
        self._pressed = self._opened = 0
        self._timers = []
        for interval, act in ((BEAT, self._on_beat), (BETWEEN_KEYS, self._on_turn), (1000, self._on_second)):
            timer = QTimer(self._app)
            timer.timeout.connect(act)
            timer.start(interval)
            self._timers.append(timer)

    def run(self) -> None:
        self._app.show()
        self._qt.exec()
        self._tell()

    def _elapsed(self) -> float:
        return time.perf_counter() - self._began - IDLE

    def _on_beat(self) -> None:
        now = time.perf_counter()
        gaps = self._gaps if self._elapsed() > 0 else self._idle_gaps
        gaps.append(1000 * (now - self._last) - BEAT)
        if gaps is self._gaps and gaps[-1] > LIMIT:
            self._late[self._last_key] += 1
        self._last = now

    def _on_second(self) -> None:
        if self._elapsed() > 0:
            self._sizes.append((self._elapsed(), memory(os.getpid(), "VmRSS")))
        if self._elapsed() > self._seconds:
            self._app.front.window.close()
            self._qt.quit()

    def _on_turn(self) -> None:
        if self._elapsed() < 0 or self._app.front.reading.is_reading:
            return
        key = next(self._keys, None)
        if key is None:
            self._opened += 1
            self._last_key = "opening"
            self._keys = iter(KEYS)
            self._app.front.reading.open(next(self._files))
        else:
            self._press(key)

    def _press(self, key: str) -> None:
        from PySide6.QtGui import QKeySequence
        from PySide6.QtTest import QTest

        self._pressed += 1
        self._last_key = key
        pressed = QKeySequence(key)[0]
        handle = self._app.front.window.windowHandle()
        if handle is not None:
            QTest.keyClick(handle, pressed.key(), pressed.keyboardModifiers())

    def _tell(self) -> None:
        warm = [size for at, size in self._sizes if WARM * self._seconds < at < 1.2 * WARM * self._seconds]
        end = [size for at, size in self._sizes if at > 0.95 * self._seconds]
        first, last = median(warm), median(end)
        print(f"{self._opened} stories opened, {self._pressed} keys in {self._elapsed():.0f} s")
        print(
            f"memory {first / MEGABYTE:.0f} MB once warm, {last / MEGABYTE:.0f} MB at the end: {last / first - 1:+.1%}"
        )
        for name, gaps in (("idle", self._idle_gaps[200:]), ("pressed", self._gaps)):
            print(f"{name:8} longer than a beat: {_told(gaps)}")
        print(f"longer by {LIMIT} ms after {dict(self._late.most_common())}, of {len(self._gaps)} beats")


def _told(gaps: list[float]) -> str:
    ordered = sorted(gaps)
    shares = (0.5, 0.99, 0.999, 1.0)
    return ", ".join(
        f"{share:.1%} {ordered[min(len(ordered) - 1, int(share * len(ordered)))]:.1f} ms" for share in shares
    )


if __name__ == "__main__":
    main(sys.argv[1:])
