"""A window is killed at any moment: every bookmark that was seen is kept, and the place as it was a second before."""

from __future__ import annotations

import random
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.database import is_sound
from reader.library.place import Places
from reader.read import read
from tests.desktop import Window, desktop, kept, needs_a_desktop, until
from tests.screen import Screen
from tests.seeing import PAPER, shows_ribbon, text
from ui.settings import Settings, save_settings

pytestmark = needs_a_desktop
FEW, MANY, OF_ONE_PROFILE = 5, 200, 25
CHAPTERS = 600
PROSE = (
    "Nobody had been up the road to the kiln for {} days, and the snow lay on it as it had fallen. The ferryman"
    " said so to everybody who came down to the landing."
)
LONGEST = 2.5
"""Seconds somebody reads until the kill, at most."""
SETTLED = 0.03
"""Seconds for which the page has not changed once it is painted."""


class Killed(Exception):
    """There is no window any more."""


@pytest.fixture(scope="module")
def shown_on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with desktop(tmp_path_factory.mktemp("desktop")) as shown_on:
        yield shown_on


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story each of whose chapters is a page, so that pages can be counted."""
    path = tmp_path / "kiln.txt"
    chapters = (f"Chapter {each}\n\n{PROSE.format(each)}" for each in range(1, CHAPTERS))
    path.write_text("The Kiln\n\nby A. Miller\n\n" + "\n\n".join(chapters), "ascii")
    return path


class Person:
    """Somebody who turns pages and sets bookmarks, and knows what they have seen, and what they did before."""

    def __init__(self, window: Window, page: int, marked: set[int]) -> None:
        self.window, self.page = window, page
        self.seen = [(time.monotonic(), page)]
        """When each page had come."""
        self.marked = set(marked)
        """Pages on which a ribbon was seen."""

    def read_on(self) -> None:
        """Turn a page, set a bookmark, again and again until the window is killed."""
        try:
            while True:
                self._turn()
                if self.page not in self.marked:
                    self._wait(lambda: not shows_ribbon(self.window.shown_on))
                    self.window.press("ctrl+d")
                self._wait(lambda: shows_ribbon(self.window.shown_on))
                self.marked.add(self.page)
        except Killed:
            return

    def page_at(self, moment: float) -> int:
        """The page that was on the screen at a moment."""
        return max((page for at, page in self.seen if at <= moment), default=self.seen[0][1])

    def _turn(self) -> None:
        before = text(self.window.shown_on)
        self.window.press("space")
        self._wait(lambda: text(self.window.shown_on) != before)
        if self._is_gone():
            # That leaves another picture, too.
            raise Killed
        self.page += 1
        self.seen.append((time.monotonic(), self.page))
        self._settle()

    def _settle(self) -> None:
        before, since = self.window.shown_on.pixels(), time.monotonic()
        while time.monotonic() - since < SETTLED:
            now = self.window.shown_on.pixels()
            if now != before:
                before, since = now, time.monotonic()

    def _wait(self, condition: Callable[[], object]) -> None:
        def has_come() -> bool:
            if condition():
                return True
            if self._is_gone():
                raise Killed
            return False

        until(has_come, "what somebody looks for on the page")

    def _is_gone(self) -> bool:
        return self.window.program.poll() is not None


def read_until_killed(person: Person, seconds: float) -> float:
    """Read until the window is killed after some seconds; return when that was."""
    window = person.window
    until(lambda: window.title() == "The Kiln — Inglenook", "the story")
    window.settled_picture()
    moments: list[float] = []

    def kill() -> None:
        moments.append(time.monotonic())
        window.program.kill()

    killer = threading.Timer(seconds, kill)
    killer.start()
    person.read_on()
    killer.join()
    window.program.wait()
    return moments[0]


@pytest.mark.parametrize("kills", [FEW, pytest.param(MANY, marks=pytest.mark.slow)])
def test_kills_lose_no_bookmark_that_was_seen_and_a_second_of_the_place_at_most(
    tmp_path: Path, shown_on: Screen, story: Path, kills: int
) -> None:
    chance = random.Random(time.time_ns())
    starts = [chapter.start for chapter in read(story).chapters]
    seen = 0
    for number in range(kills):
        if number % OF_ONE_PROFILE == 0:
            profile, page, marked = tmp_path / f"profile{number}", 0, set[int]()
            profile.mkdir()
            save_settings(Settings(theme=PAPER, library_shown=False), profile / "settings.json")
        person = Person(Window(shown_on, profile, story), page, marked)
        killed_at = read_until_killed(person, chance.uniform(0, LONGEST))
        assert is_sound(profile / "library.db", thorough=True)
        with closing(Places(profile / "library.db")) as places:
            assert places.opened_with is None
        offset, bookmarks = kept(profile, story)
        page = bisect_right(starts, offset or 0) - 1
        pages = {bisect_right(starts, bookmark.start.offset) - 1 for bookmark in bookmarks}
        assert person.marked <= pages
        assert len(pages) == len(bookmarks)
        assert person.page_at(killed_at - 1) <= page <= person.page + 1
        seen += len(person.marked - marked)
        marked = pages
    assert seen
