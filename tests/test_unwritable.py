"""Where nothing can be written, a window is read in all the same, says so once, and saves as soon as it can."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop import Window, desktop, kept, needs_a_desktop, until
from tests.mounts import mounted
from tests.rights import bound_by_modes
from tests.screen import Screen
from tests.seeing import PAPER, shows_notice, shows_ribbon, text
from ui.settings import Settings, save_settings

pytestmark = needs_a_desktop
SMALL = "size=600k"
PAUSE = 0.5
"""Seconds somebody reads a page, long enough for the place to be saved."""


@pytest.fixture(scope="module")
def shown_on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with desktop(tmp_path_factory.mktemp("desktop")) as shown_on:
        yield shown_on


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "kiln.txt"
    prose = (f"Nobody had been up the road to the kiln for {each} days.\n\n" for each in range(1_000))
    path.write_text("The Kiln\n\nby A. Miller\n\n" + "".join(prose), "ascii")
    return path


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    path = tmp_path / "profile"
    path.mkdir()
    return path


def start(shown_on: Screen, profile: Path, story: Path, under: list[str] | None = None) -> Window:
    window = Window(shown_on, profile, story, under=under or [])
    until(lambda: window.title() == "The Kiln — Inglenook", "the story")
    window.settled_picture()
    return window


def turn(window: Window) -> None:
    before = text(window.shown_on)
    window.press("space")
    until(lambda: text(window.shown_on) != before, "the next page", 5)
    time.sleep(PAUSE)


def set_bookmark(window: Window) -> None:
    window.press("ctrl+d")
    until(lambda: shows_ribbon(window.shown_on), "the ribbon", 5)


def close(window: Window) -> None:
    window.press("ctrl+q")
    until(lambda: window.program.poll() is not None, "the end")
    assert window.program.returncode == 0


def read_past_the_notice(window: Window) -> None:
    """Turn pages until the notice has gone, and then some more on which it does not come back."""
    until(lambda: shows_notice(window.shown_on), "the notice", 5)
    pages = 0
    while shows_notice(window.shown_on):
        turn(window)
        pages += 1
        assert pages < 30, "the notice came again and again"
    for _ in range(3):
        turn(window)
        assert not shows_notice(window.shown_on)


@pytest.mark.slow
def test_on_a_full_disk_one_reads_on_and_saving_resumes_by_itself(
    shown_on: Screen, profile: Path, story: Path
) -> None:
    with mounted(profile, "-t", "tmpfs", "-o", SMALL, "tmpfs"):
        save_settings(Settings(theme=PAPER, library_shown=False), profile / "settings.json")
        window = start(shown_on, profile, story)
        try:
            turn(window)
            set_bookmark(window)
            before, filler = kept(profile, story), profile / "filler"
            with pytest.raises(OSError, match="No space"):
                filler.write_bytes(bytes(1 << 20))
            turn(window)
            read_past_the_notice(window)
            assert kept(profile, story) == before
            window.press("ctrl+d")
            until(lambda: shows_notice(shown_on), "the notice", 5)
            assert not shows_ribbon(shown_on)
            filler.unlink()
            until(lambda: (kept(profile, story)[0] or 0) > (before[0] or 0), "the place on disk", 10)
            assert kept(profile, story)[1] == before[1]
            set_bookmark(window)
            assert len(kept(profile, story)[1]) == 2
            close(window)
        finally:
            window.kill()


def test_in_a_profile_that_is_read_only_places_are_found_and_kept_once_they_can_be(
    shown_on: Screen, profile: Path, story: Path
) -> None:
    under = bound_by_modes()
    save_settings(Settings(theme=PAPER, library_shown=False), profile / "settings.json")
    window = start(shown_on, profile, story)
    turn(window)
    set_bookmark(window)
    close(window)
    before = kept(profile, story)
    everything = [profile, *profile.rglob("*")]
    for path in everything:
        path.chmod(path.stat().st_mode & ~0o222)
    window = start(shown_on, profile, story, under)
    try:
        assert shows_ribbon(shown_on)
        until(lambda: shows_notice(shown_on), "the notice", 5)
        turn(window)
        assert kept(profile, story) == before
        for path in everything:
            path.chmod(path.stat().st_mode | 0o200)
        close(window)
        assert (kept(profile, story)[0] or 0) > (before[0] or 0)
        assert kept(profile, story)[1] == before[1]
    finally:
        window.kill()
