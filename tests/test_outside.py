"""What the program does outside its window while hostile stories are read: nothing that was not asked for."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.desktop import Window, desktop, needs_a_desktop, until
from tests.hostile import SECRET, hostile_folder
from tests.tracing import traced_to

pytestmark = needs_a_desktop
NETWORK = re.compile(r"\b(?:connect|bind|sendto|sendmsg)\(.*AF_INET6?\b")
PRINTERS = re.compile(r"port=htons\(631\).*(?:127\.0\.0\.1|::1)")
"""The service of this computer that knows its printers, which printing asks."""
STARTED = re.compile(r'\bexecve\("([^"]+)".*= 0$')
KEYS = (
    *("ctrl+d", "ctrl+b", "ctrl+t", "ctrl+f", "Escape", "ctrl+shift+f", "Escape", "ctrl+shift+p", "Escape"),
    *(
        "ctrl+r",
        "Escape",
        "ctrl+p",
        "Escape",
        "ctrl+shift+j",
        "Escape",
        "ctrl+e",
        "Escape",
        "F1",
        "Escape",
        "Next",
    ),
)
"""Mark, show panels and dialogs, leave them."""


AT_ONCE = (("markup", "script"), ("escapes", "bidi"), ("long", "controls"))
"""The stories opened in each of some sessions, which wait for their pictures side by side."""


@pytest.fixture(scope="module")
def log(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """The calls of the sessions over the folder, and what they said to the terminal."""
    folder = tmp_path_factory.mktemp("hostile")
    stories = hostile_folder(folder)
    places = [tmp_path_factory.mktemp("session") for _ in AT_ONCE]
    with ThreadPoolExecutor(len(AT_ONCE)) as people:
        list(people.map(session, places, [stories] * len(AT_ONCE), AT_ONCE))
    calls = folder / "calls.log"
    calls.write_bytes(b"".join((place / "calls.log").read_bytes() for place in places))
    return calls, b"".join((place / "terminal").read_bytes() for place in places)


def session(place: Path, stories: Path, names: Sequence[str]) -> None:
    """Read stories as a person would; what is called and said is written down in ``place``."""
    under = traced_to(place / "calls.log", "socket", "connect", "bind", "sendto", "sendmsg", "execve")
    profile = place / "profile"
    with desktop(place) as shown_on, (place / "terminal").open("wb") as terminal:
        window = Window(shown_on, profile, stories / f"{names[0]}.txt", under=under, said_to=terminal)
        until(lambda: "Weir" in window.title(), "the story", seconds=60)
        for name in names:
            later = Window(shown_on, profile, stories / f"{name}.txt", stories, said_to=subprocess.DEVNULL)
            assert later.program.wait(timeout=60) == 0
            until(lambda: "Weir" in window.title(), "the story")
            for key in KEYS:
                window.press(key)
                window.settled_picture()
        assert window.program.poll() is None
        window.press("ctrl+q")
        assert window.program.wait(timeout=60) == 0


def lines(log: tuple[Path, bytes]) -> list[str]:
    return log[0].read_text("ascii", "replace").splitlines()


def test_no_connection_is_made(log: tuple[Path, bytes]) -> None:
    # It has been looked: the screen is reached by a socket, too.
    assert any("AF_UNIX" in line for line in lines(log))
    assert [line for line in lines(log) if NETWORK.search(line) and not PRINTERS.search(line)] == []


def test_no_program_is_started_but_this_one(log: tuple[Path, bytes]) -> None:
    started = {Path(found[1]).resolve() for found in map(STARTED.search, lines(log)) if found}
    # Qt looks for the bus of the desktop, and starts one where it can.
    assert {path for path in started if path.name != "dbus-launch"} == {Path(sys.executable).resolve()}


def test_no_file_is_read_that_a_story_names(log: tuple[Path, bytes]) -> None:
    assert any("markup.txt" in line for line in lines(log))
    assert [line for line in lines(log) if SECRET in line] == []


def test_nothing_is_made_beside_the_stories(log: tuple[Path, bytes]) -> None:
    folder = log[0].parent
    assert not list(folder.rglob("owned"))
    assert not list(folder.rglob("climbed*"))
    assert not Path("/tmp/absolute.txt").exists()


def test_the_terminal_is_told_no_escape(log: tuple[Path, bytes]) -> None:
    assert b"\x1b" not in log[1]
    assert b"\x07" not in log[1]
