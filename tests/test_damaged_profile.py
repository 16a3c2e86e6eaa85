"""Whatever has happened to the files of a profile, the window opens at the place, and says what was put right."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.desktop import Window, desktop, kept, needs_a_desktop, until
from tests.screen import Screen
from tests.seeing import PAPER, shows_notice, shows_ribbon
from ui.settings import Settings, save_settings

pytestmark = needs_a_desktop
PRECIOUS = "library.db"


def start(shown_on: Screen, profile: Path, story: Path) -> Window:
    window = Window(shown_on, profile, story)
    until(lambda: window.title() == "The Kiln — Inglenook", "the story")
    window.settled_picture()
    return window


def spoil(profile: Path) -> None:
    """Leave nothing of what the program wrote as it was, but the backups."""
    chance = random.Random(6)
    for path in profile.rglob("*"):
        if path.is_file() and path.parent.name != "backups" and path.name != PRECIOUS:
            path.write_bytes(chance.randbytes(path.stat().st_size))
    content = (profile / PRECIOUS).read_bytes()
    (profile / PRECIOUS).write_bytes(content[:4096] + chance.randbytes(len(content) - 4096))


def test_of_a_profile_full_of_garbage_the_places_come_back_from_the_backup(tmp_path: Path) -> None:
    story, profile = tmp_path / "kiln.txt", tmp_path / "profile"
    story.write_text("The Kiln\n\n" + "Nobody had been up the road to the kiln since May.\n\n" * 600, "ascii")
    profile.mkdir()
    save_settings(Settings(theme=PAPER, library_shown=False), profile / "settings.json")
    with desktop(tmp_path) as shown_on:
        window = start(shown_on, profile, story)
        window.press("space", "space", "ctrl+d", "ctrl+b", "ctrl+b")
        until(lambda: shows_ribbon(shown_on), "the ribbon")
        window.press("ctrl+q")
        window.program.wait()
        # The next that opens the library makes a backup of it.
        shutil.rmtree(profile / "backups", ignore_errors=True)
        before = kept(profile, story)
        assert len(before[1]) == 1
        spoil(profile)
        window = start(shown_on, profile, story)
        until(lambda: shows_notice(shown_on), "what was put right")
        assert shows_ribbon(shown_on)
        assert kept(profile, story) == before
        window.press("ctrl+q")
        window.program.wait()
        assert window.program.returncode == 0
    assert len(list(profile.glob("library.db.damaged-*"))) == 1
    assert not (profile / "inglenook.log").exists()
    with closing(sqlite3.connect(profile / "index.db")) as index:
        assert list(index.execute("PRAGMA integrity_check")) == [("ok",)]
