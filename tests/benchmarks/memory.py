"""Memory of the running program with a huge story open, above what an empty window takes.

Run ``python -m tests.benchmarks.memory``. It starts a screen of its own (Xvfb) and reads the program's
resident memory from /proc; the story is opened for the first time, with an empty cache.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.novels import SIZES, write_novel
from tests.benchmarks.start import ROOT
from tests.screen import Screen, screen

MEGABYTE = 1_000_000
SETTLED = 3.0
"""Seconds without work after which the story counts as open."""


def memory(pid: int, of: str) -> int:
    """Return a process's memory in bytes: ``VmRSS`` now, ``VmHWM`` at its highest."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{of}:"):
            return int(line.split()[1]) * 1024
    raise LookupError(of)


def ticks(pid: int) -> int:
    """Return the time a process has worked, in ticks of the clock."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def settled(pid: int) -> None:
    """Wait until a process has nothing more to do."""
    quiet_since, worked = time.monotonic(), ticks(pid)
    while time.monotonic() - quiet_since < SETTLED:
        time.sleep(0.1)
        if ticks(pid) > worked + 1:
            quiet_since, worked = time.monotonic(), ticks(pid)


def measure(paths: list[str], profile: Path, shown_on: Screen) -> tuple[int, int]:
    command = [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), *paths]
    program = subprocess.Popen(command, env=shown_on.environment, stdout=subprocess.DEVNULL)
    time.sleep(1)
    settled(program.pid)
    found = memory(program.pid, "VmRSS"), memory(program.pid, "VmHWM")
    program.kill()
    program.wait()
    return found


def main() -> None:
    with tempfile.TemporaryDirectory() as name, screen(Path(name)) as shown_on:
        folder = Path(name)
        (folder / "nothing").mkdir()
        empty, _ = measure([str(folder / "nothing")], folder / "empty", shown_on)
        print(f"empty window {empty / MEGABYTE:6.0f} MB")
        for wanted, size in SIZES.items():
            story = write_novel(size, folder / f"{wanted}.txt")
            now, highest = measure([str(story)], folder / wanted, shown_on)
            above, peak = (each - empty for each in (now, highest))
            print(
                f"{wanted:>12} {now / MEGABYTE:6.0f} MB, {above / size:4.1f} times its size above that",
                end="",
            )
            print(f" ({peak / size:4.1f} at its highest)")


if __name__ == "__main__":
    main()
