"""A person's session in a real window: read, enlarge, bookmark, lose power, start again."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.library.place import Bookmark, Places, StoryKey
from reader.read import read
from tests.screen import Screen, screen
from ui.settings import load_settings

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(
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

    def __init__(self, shown_on: Screen, profile: Path, *paths: Path) -> None:
        self.shown_on, self.profile = shown_on, profile
        command = [sys.executable, str(ROOT / "main.py"), "--profile", str(profile), *map(str, paths)]
        self.program = subprocess.Popen(command, env=shown_on.environment)

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


def kept(profile: Path, story: Path) -> tuple[int | None, tuple[Bookmark, ...]]:
    places = Places(profile / "library.db")
    key = StoryKey.of(read(story).text, story)
    saved, bookmarks = places.position(key), places.bookmarks(key)
    places.close()
    return (saved.locator.offset if saved else None), bookmarks


def test_after_a_kill_the_story_opens_at_the_same_line_with_its_bookmark(tmp_path: Path) -> None:
    stories = tmp_path / "stories"
    shutil.copytree(ROOT / "seeds", stories, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    story, profile = stories / "salt_in_the_well.txt", tmp_path / "profile"
    with desktop(tmp_path) as shown_on:
        window = Window(shown_on, profile, stories)
        until(lambda: window.title() == "Inglenook", "the window")
        until(lambda: len(list(profile.glob("*"))) >= 3, "the list")
        window.settled_picture()
        window.press("ctrl+l", "w", "e", "l", "l", "space", "s", "a", "l", "t", "Return")
        until(lambda: window.title() == "Salt in the Well — Inglenook", "the story")
        window.press("space", "Page_Down", "Right", "Left")
        window.press(*["ctrl+plus"] * 5, "space", "ctrl+d")
        until(lambda: load_settings(profile / "settings.json").typography.size == 19, "the size on disk")
        until(lambda: len(kept(profile, story)[1]) == 1, "the bookmark on disk")
        picture = window.settled_picture()
        moved_at = time.monotonic()
        until(lambda: (kept(profile, story)[0] or 0) > 0 and time.monotonic() - moved_at > 1, "a second")
        before = kept(profile, story)
        window.kill()
        again = Window(shown_on, profile)
        until(lambda: again.title() == "Salt in the Well — Inglenook", "the story again")
        until(lambda: page_of(again.settled_picture()) == page_of(picture), "the same page on the screen")
        assert kept(profile, story) == before
        again.kill()


def page_of(picture: bytes) -> bytes:
    """The right part of the screen, where the page is: the list may stand at another row."""
    from tests.screen import HEIGHT, WIDTH

    rows = range(150, HEIGHT - 150)
    return b"".join(picture[(row * WIDTH + 480) * 4 : (row * WIDTH + 1150) * 4] for row in rows)
