"""A desktop for a test: a screen, a window manager, the running program and a person at its keyboard."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from reader.library.annotation import Annotation
from reader.library.place import Places, StoryKey
from reader.read import read
from tests.screen import Screen, screen

ROOT = Path(__file__).resolve().parents[1]
needs_a_desktop = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("openbox") and shutil.which("xdotool")),
    reason="needs Xvfb, openbox and xdotool",
)


def until(condition: Callable[[], object], what: str, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            pytest.fail(f"waited in vain: {what}")
        time.sleep(0.02)


def xdotool(shown_on: Screen, *arguments: str) -> str:
    command = ["xdotool", *arguments]
    done = subprocess.run(command, env=shown_on.environment, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


@contextmanager
def desktop(folder: Path) -> Iterator[Screen]:
    with screen(folder) as shown_on:
        keeper = subprocess.Popen(["openbox"], env=shown_on.environment, stderr=subprocess.DEVNULL)
        try:
            # A window that is there before its manager never gets the keyboard.
            until(lambda: xdotool(shown_on, "get_num_desktops"), "the window manager")
            yield shown_on
        finally:
            keeper.terminate()
            keeper.wait()


class Window:
    """The running program and a person at its keyboard."""

    def __init__(
        self,
        shown_on: Screen,
        profile: Path,
        *paths: Path,
        under: Sequence[str] = (),
        beside: bool = False,
        said_to: IO[bytes] | int | None = None,
    ) -> None:
        """``under`` is a command that runs the program; it is to run ``beside`` a window there is.

        What it says goes to ``said_to``, or where that of the tests goes.
        """
        self.shown_on, self.profile = shown_on, profile
        options = ["--profile", str(profile), *(["--new-window"] if beside else [])]
        command = [*under, sys.executable, str(ROOT / "main.py"), *options, *map(str, paths)]
        self.program = subprocess.Popen(command, env=shown_on.environment, stdout=said_to, stderr=said_to)

    def title(self) -> str:
        return xdotool(self.shown_on, "getactivewindow", "getwindowname")

    def press(self, *keys: str) -> None:
        for key in keys:
            xdotool(self.shown_on, "key", "--clearmodifiers", key)

    def settled_picture(self) -> bytes:
        """What the screen shows once it shows the same for a third of a second."""
        before, since = self.shown_on.pixels(), time.monotonic()
        while time.monotonic() - since < 0.35:
            time.sleep(0.05)
            now = self.shown_on.pixels()
            if now != before:
                before, since = now, time.monotonic()
        return before

    def kill(self) -> None:
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()


def kept(profile: Path, story: Path) -> tuple[int | None, tuple[Annotation, ...]]:
    places = Places(profile / "library.db")
    key = StoryKey.of(read(story).text, story)
    saved, bookmarks = places.position(key), places.annotations.of(key)
    places.close()
    return (saved.locator.offset if saved else None), bookmarks
