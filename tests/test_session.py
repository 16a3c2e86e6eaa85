"""A person's session in a real window: read, enlarge, bookmark, lose power, start again."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from tests.desktop import ROOT, Window, desktop, kept, needs_a_desktop, until
from ui.settings import load_settings

pytestmark = needs_a_desktop


def test_after_a_kill_the_story_opens_at_the_same_line_with_its_bookmark(tmp_path: Path) -> None:
    stories = tmp_path / "stories"
    shutil.copytree(ROOT / "seeds", stories, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    story, profile = stories / "salt_in_the_well.txt", tmp_path / "profile"
    with desktop(tmp_path) as shown_on:
        window = Window(shown_on, profile, stories)
        until(lambda: window.title() == "Inglenook", "the window")
        until(lambda: len(list(profile.glob("*"))) >= 3, "the list")
        window.settled_picture()

        def is_open() -> bool:
            # Enter opens nothing while the list is not there yet.
            window.press("ctrl+l", *"well", "space", *"salt", "Return")
            return window.title() == "Salt in the Well — Inglenook"

        until(is_open, "the story")
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
