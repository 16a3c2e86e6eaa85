"""Start, memory, a page's turn and a step of the size beside the other readers installed here, in one table.

Run ``python -m tests.benchmarks.readers [SIZE]...``, a size being 50kB, 1MB, 10MB or 100MB (all). Each reader
opens the same novel in a full window on a screen of its own (Xvfb with openbox), its caches kept between
runs; it begins with a chapter, for some show a title alone on their first page. The first frame with lines of text all over the middle is found in the screen's memory. A bare
PySide6 window with the same text is the floor. Memory is the proportional set size of all its processes.
A turn and a step take from the key to the first frame that is another.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median

from tests.benchmarks.answers import time_to_answer
from tests.benchmarks.novels import SIZES, write_novel
from tests.benchmarks.start import BARE, DARK, ROOT
from tests.bus import session_bus
from tests.screen import WIDTH, Screen, screen

ROUNDS = 5
PATIENCE = 60
"""Seconds after which a reader counts as not opening a file."""
MIDDLE = (range(300, 700, 4), range(400, 880))
"""Rows and columns that the text of every reader covers."""
BANDS, INKED = 5, 4
"""Of so many bands of the middle, so many must have the ink of a line of text."""
INK = 60
MARK = "INGLENOOK_BENCHMARK"
"""The variable by which the processes a reader starts are known."""
MEGABYTE = 1_000_000
MAXIMISED = """<openbox_config xmlns="http://openbox.org/3.4/rc"><applications>
<application class="*"><decor>no</decor><maximized>yes</maximized></application>
</applications></openbox_config>"""
TURN = ("Next",)
STEPS = {"fbreader": ("equal", "minus")}
"""The keys that make the text larger and smaller, where they are others than nearly everywhere."""
USUAL_STEPS = ("ctrl+plus", "ctrl+minus")
OTHERS = {
    "fbreader": ["fbreader"],
    "okular": ["okular"],
    "ebook-viewer": ["ebook-viewer"],
    "foliate": ["foliate"],
    "kate": ["kate"],
}


def readers(folder: Path) -> dict[str, list[str]]:
    """Return the commands that open a file, ours and the bare window first."""
    (folder / "bare.py").write_text(BARE)
    profile = str(folder / "profile")
    return {
        "bare window": [sys.executable, str(folder / "bare.py")],
        "inglenook": [sys.executable, str(ROOT / "main.py"), "--profile", profile, "--new-window"],
        **{name: command for name, command in OTHERS.items() if shutil.which(command[0])},
    }


def shows_text(shown_on: Screen) -> bool:
    """Whether lines of text stand all over the middle of the screen, not a message or a bar alone."""
    rows, columns = MIDDLE
    band = len(rows) // BANDS
    inked = 0
    for start in range(0, len(rows), band):
        dark = sum(
            shown_on.row(row * WIDTH + columns.start, len(columns))[::4].translate(DARK).count(1)
            for row in rows[start : start + band]
        )
        # A dark window is no text, either.
        inked += INK <= dark <= band * len(columns) // 2
    return inked >= INKED


@contextmanager
def opened(command: list[str], shown_on: Screen, bus: str) -> Iterator[str]:
    """Run a reader, yield the mark of all it starts, and end them."""
    environment = {
        **shown_on.environment,
        MARK: str(time.time_ns()),
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "QTWEBENGINE_DISABLE_SANDBOX": "1",
        "PYTHONDONTWRITEBYTECODE": "",
    }
    quiet = subprocess.DEVNULL
    program = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet, start_new_session=True)
    try:
        yield environment[MARK]
    finally:
        for process in family(environment[MARK]):
            with suppress(ProcessLookupError):
                os.kill(int(process.name), signal.SIGKILL)
        program.wait()
        gone_by = time.perf_counter() + PATIENCE
        while shows_text(shown_on) and time.perf_counter() < gone_by:
            time.sleep(0.01)


def time_to_text(shown_on: Screen) -> float | None:
    """Return the seconds from now to the first frame with text, or None if there is none."""
    began = time.perf_counter()
    while not shows_text(shown_on):
        if time.perf_counter() - began > PATIENCE:
            return None
        time.sleep(0.004)
    return time.perf_counter() - began


def family(mark: str) -> list[Path]:
    """Return the folders under /proc of the processes with a mark: some readers leave their group."""
    found, marked = [], f"{MARK}={mark}".encode("ascii")
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if marked in (process / "environ").read_bytes():
                found.append(process)
    return found


def memory(mark: str) -> float:
    """Return the megabytes that the processes with a mark take."""
    total = 0
    for process in family(mark):
        with suppress(OSError):
            lines = (process / "smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total * 1024 / MEGABYTE


def answers(name: str, command: list[str], shown_on: Screen, bus: str) -> str:
    """Return how long a turn and a step of the size take, in words."""
    with opened(command, shown_on, bus):
        if time_to_text(shown_on) is None:
            return ""
        time.sleep(1)
        turn = time_to_answer(TURN, shown_on)
        step = time_to_answer(STEPS.get(name, USUAL_STEPS), shown_on)
    return f"turn {_milliseconds(turn)}  step {_milliseconds(step)}"


def _milliseconds(seconds: float | None) -> str:
    return "  none   " if seconds is None else f"{seconds * 1000:6.0f} ms"


def measured(command: list[str], shown_on: Screen, bus: str) -> tuple[float | None, float]:
    """Return the seconds to the text, and the most megabytes until it has rested for a second."""
    with opened(command, shown_on, bus) as mark:
        took, most = time_to_text(shown_on), 0.0
        for _ in range(10 if took is not None else 0):
            most = max(most, memory(mark))
            time.sleep(0.1)
    return took, most


def compare(size: str, story: Path, commands: dict[str, list[str]], shown_on: Screen, bus: str) -> None:
    """Print the row of each reader for one size."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    most = dict.fromkeys(commands, 0.0)
    for turn in range(ROUNDS + 1):
        for name in list(commands):
            took, megabytes = measured([*commands[name], str(story)], shown_on, bus)
            if took is None:
                print(f"{size:>6}  {name:14} shows no page of text within {PATIENCE} s")
                del commands[name]
            elif turn:
                times[name].append(took)
                most[name] = max(most[name], megabytes)
    floor = median(times["bare window"])
    for name in commands:
        took = median(times[name])
        answered = answers(name, [*commands[name], str(story)], shown_on, bus)
        print(
            f"{size:>6}  {name:14} {took * 1000:7.0f} ms  {took / floor:6.2f} × bare  {most[name]:6.0f} MB  {answered}",
            flush=True,
        )


def main() -> None:
    with tempfile.TemporaryDirectory() as name, session_bus() as bus, screen(Path(name)) as shown_on:
        folder = Path(name)
        (folder / "rc.xml").write_text(MAXIMISED)
        manager = subprocess.Popen(
            ["openbox", "--config-file", str(folder / "rc.xml")], env=shown_on.environment
        )
        try:
            for size in sys.argv[1:] or SIZES:
                story = write_novel(SIZES[size], folder / f"{size}.txt")
                text = story.read_text("utf-8")
                story.write_text(text[text.index("Chapter 1") :], "utf-8")
                compare(size, story, readers(folder), shown_on, bus)
        finally:
            manager.terminate()
            manager.wait()


if __name__ == "__main__":
    main()
