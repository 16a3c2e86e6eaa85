"""Two windows on one library: both look through it at once, and each shows what is done in the other."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest

from reader.library.catalogue import Catalogue
from tests.desktop import Window, desktop, kept, needs_a_desktop, until, xdotool
from ui.settings import load_settings

pytestmark = needs_a_desktop
NAMES = ["".join(each).capitalize() for each in product("bdklmnrst", "aeiou", "bdklmnrst")]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("library") / "stories"
    folder.mkdir()
    for name in NAMES:
        prose = f"Nobody had been to {name} since the thaw, and the road was gone.\n\n" * 60
        (folder / f"{name}.txt").write_text(f"{name}\n\nby A. Miller\n\n{prose}", "ascii")
    return folder


class Pair:
    """Two windows that were opened at the same moment, and somebody who goes from one to the other."""

    def __init__(self, here: Window, there: Window, folder: Path) -> None:
        self.here, self.there, self.folder = here, there, folder

    def go_to(self, window: Window) -> None:
        process = str(window.program.pid)
        its_own = ("search", "--onlyvisible", "--all", "--pid", process, "--name", "Inglenook")

        def is_active() -> bool:
            xdotool(window.shown_on, *its_own, "windowactivate", "--sync")
            return xdotool(window.shown_on, "getactivewindow", "getwindowpid") == process

        until(is_active, "the window")

    def open(self, window: Window, typed: str, title: str) -> None:
        """Look for a story in the list until it is there, and open it."""
        self.go_to(window)

        def is_open() -> bool:
            window.press(
                "ctrl+l", *("space" if letter == " " else _key(letter) for letter in typed), "Return"
            )
            return window.title() == f"{title} — Inglenook"

        until(is_open, title)

    def wait_for_scan(self) -> None:
        def number() -> int:
            with closing(Catalogue(self.here.profile / "index.db")) as catalogue:
                return len(catalogue.known(os.fsencode(self.folder)))

        until(lambda: number() == len(NAMES), "all the stories")


def _key(letter: str) -> str:
    return {":": "colon"}.get(letter, letter)


@pytest.fixture
def pair(tmp_path: Path, library: Path) -> Iterator[Pair]:
    with desktop(tmp_path) as shown_on:
        windows = [Window(shown_on, tmp_path / "profile", library, beside=True) for _ in range(2)]
        pair = Pair(*windows, library)
        yield pair
        for window in windows:
            pair.go_to(window)
            window.press("ctrl+q")
            until(lambda window=window: window.program.poll() is not None, "the end")
            assert window.program.returncode == 0


def test_both_list_everything_and_show_what_is_done_in_the_other(pair: Pair) -> None:
    here, there = pair.here, pair.there
    pair.wait_for_scan()
    for window in (here, there):
        for name in (NAMES[0], NAMES[200], NAMES[-1]):
            pair.open(window, name, name)
    pair.open(here, "Lak", "Lak")
    here.press("ctrl+l", "Escape", "ctrl+shift+s", "ctrl+d")
    until(lambda: kept(here.profile, pair.folder / "Lak.txt")[1], "the bookmark on disk")
    pair.open(there, "is:favourite", "Lak")
    pair.open(there, "Ret", "Ret")
    there.press("ctrl+l", "Escape", "ctrl+shift+r")
    pair.open(here, "is:finished", "Ret")
    assert load_settings(here.profile / "settings.json").folders == (str(pair.folder),)
