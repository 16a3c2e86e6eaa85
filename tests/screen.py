"""A screen of its own for a test or a benchmark: an X server whose picture is a file."""

from __future__ import annotations

import mmap
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

WIDTH, HEIGHT = 1280, 900


@dataclass(frozen=True, slots=True)
class Screen:
    """A running X server."""

    environment: dict[str, str]
    """What a program needs to show itself there."""
    _frame: mmap.mmap

    def pixels(self) -> bytes:
        """Return what is shown now: rows of four bytes a pixel."""
        return self.row(0, WIDTH * HEIGHT)

    def row(self, start: int, length: int) -> bytes:
        """Return ``length`` pixels from the one numbered ``start``."""
        first = len(self._frame) - (WIDTH * HEIGHT - start) * 4
        return self._frame[first : first + length * 4]


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Run an X server that keeps its picture under ``folder``."""
    read, write = os.pipe()
    size = f"{WIDTH}x{HEIGHT}x24"
    server = subprocess.Popen(
        # It would begin anew whenever its last client goes, and turn away who comes just then.
        ["Xvfb", "-noreset", "-displayfd", str(write), "-screen", "0", size, "-wr", "-fbdir", str(folder)],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as lines:
        display = lines.readline().strip()
    try:
        environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        with (folder / "Xvfb_screen0").open("rb") as file:
            yield Screen(environment, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    finally:
        server.terminate()
        server.wait()
