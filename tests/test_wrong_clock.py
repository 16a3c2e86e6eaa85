"""A real window whose clock is wrong by years keeps places as any other does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.desktop import Window, desktop, kept, needs_a_desktop, until
from tests.seeing import PAPER, shows_ribbon, text
from ui.settings import Settings, save_settings

pytestmark = [
    needs_a_desktop,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("faketime"), reason="needs faketime"),
]
CLOCKS = ("-1y", "+30y", "-50y", "+1d", "-1d", "+80y")
# Timers go on as ever.
FAKED = ("env", "FAKETIME_DONT_FAKE_MONOTONIC=1", "faketime", "-f")


def read_a_page(window: Window, left: bytes) -> bytes:
    """Find the page that was left, turn it, and mark the next; return what is seen of that."""
    shown_on = window.shown_on
    until(lambda: window.title() == "The Kiln — Inglenook", "the story")
    window.settled_picture()
    assert not left or (text(shown_on) == left and shows_ribbon(shown_on))
    window.press("space")
    until(lambda: not shows_ribbon(shown_on), "the next page")
    window.press("ctrl+d")
    until(lambda: shows_ribbon(shown_on), "the ribbon")
    window.settled_picture()
    read = text(shown_on)
    window.press("ctrl+q")
    until(lambda: window.program.poll() is not None, "the end")
    assert window.program.returncode == 0
    return read


def test_windows_with_clocks_years_apart_go_on_where_the_last_one_was(tmp_path: Path) -> None:
    story, profile = tmp_path / "kiln.txt", tmp_path / "profile"
    prose = (f"Nobody had been up the road to the kiln for {each} days.\n\n" for each in range(1_500))
    story.write_text("The Kiln\n\nby A. Miller\n\n" + "".join(prose), "ascii")
    profile.mkdir()
    save_settings(Settings(theme=PAPER, library_shown=False), profile / "settings.json")
    left = b""
    with desktop(tmp_path) as shown_on:
        for number, clock in enumerate(CLOCKS):
            left = read_a_page(Window(shown_on, profile, story, under=[*FAKED, clock]), left)
            offset, bookmarks = kept(profile, story)
            assert len(bookmarks) == number + 1
            assert bookmarks[-1].start.offset == offset
    assert len({bookmark.made_at // 80_000 for bookmark in bookmarks}) == len(CLOCKS)
