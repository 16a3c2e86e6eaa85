"""A whole session over a folder leaves the files in it as they were, to the nanosecond."""

from __future__ import annotations

import gzip
import hashlib
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.desktop import Window, desktop, needs_a_desktop, until
from tests.rights import bound_by_modes
from tests.tracing import calls_on, changes, traced_to

pytestmark = needs_a_desktop
PROSE = "Nobody had been up the road to the {0} since the thaw.\n\nThe {0} was cold.\n\n" * 200
TITLES = ("Anvil", "Bellows", "Crucible", "Dyke")
Folder = Path
State = list[tuple[str, str, int, int, int, int]]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Four stories: in a file, in a file of an older encoding, in a gzip and in a zip."""
    folder = tmp_path / "stories"
    (folder / "more").mkdir(parents=True)
    anvil, bellows, crucible, dyke = (f"{title}\n\nby A. Millér\n\n{PROSE.format(title)}" for title in TITLES)
    (folder / "anvil.txt").write_text(anvil, "utf-8")
    (folder / "more" / "bellows.txt").write_text(bellows, "cp1252")
    (folder / "more" / "crucible.txt.gz").write_bytes(gzip.compress(crucible.encode()))
    with zipfile.ZipFile(folder / "box.zip", "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("dyke.txt", dyke)
    return folder


@pytest.fixture
def read_only(folder: Folder) -> Iterator[Folder]:
    """The same, in which nothing can be made, changed or deleted."""
    for path in (folder, *folder.rglob("*")):
        path.chmod(path.stat().st_mode & ~0o222)
    yield folder
    for path in (folder, folder / "more"):
        path.chmod(0o755)


def state(folder: Folder) -> State:
    """All there is about files but when they were read last."""
    return [_state(path) for path in (folder, *sorted(folder.rglob("*")))]


def _state(path: Path) -> tuple[str, str, int, int, int, int]:
    status, content = path.stat(), path.read_bytes() if path.is_file() else b""
    sha256 = hashlib.sha256(content).hexdigest()
    return str(path), sha256, status.st_mode, status.st_ino, status.st_mtime_ns, status.st_ctime_ns


def spend_an_evening(window: Window) -> None:
    """Read, mark, find, search, correct and leave; each has left its trace in the profile."""
    profile = window.profile

    def ask(database: str, question: str) -> int:
        try:
            with closing(sqlite3.connect(f"file:{profile / database}?mode=ro", uri=True)) as connection:
                return int(connection.execute(question).fetchone()[0])
        except sqlite3.OperationalError:
            return 0

    def shows(title: str, *keys: str) -> Callable[[], bool]:
        def try_again() -> bool:
            window.press(*keys)
            return window.title() == title

        return try_again

    for title in reversed(TITLES):
        until(shows(f"{title} — Inglenook", "ctrl+l", *title, "Return"), title)
    window.press("Escape", "space", "space", "ctrl+d", "ctrl+f", *"thaw", "Return", "Escape")
    until(lambda: ask("library.db", "SELECT count(*) FROM annotation"), "the bookmark")
    window.press("ctrl+l", "Escape", "ctrl+shift+s")
    until(lambda: ask("library.db", "SELECT count(*) FROM mark"), "the favourite")
    window.press("ctrl+r")
    until(lambda: window.title().startswith("Read “anvil.txt”"), "the dialog")
    window.press("alt+t", "alt+i", "ctrl+a", *"Kiln", "Return")
    until(lambda: ask("library.db", "SELECT count(*) FROM override"), "the correction")
    until(lambda: ask("fulltext.db", "SELECT count(*) FROM file") == len(TITLES), "the index of all words")
    until(lambda: window.title() == "Kiln — Inglenook", "the corrected title")
    window.press("ctrl+shift+f", *"dyke")
    until(shows("Dyke — Inglenook", "Return"), "the story in the zip, found by its words")
    window.press("ctrl+q")
    until(lambda: window.program.poll() is not None, "the end")
    assert window.program.returncode == 0


def test_a_session_leaves_the_files_as_they_were_and_opens_none_for_writing(
    folder: Folder, tmp_path: Path
) -> None:
    before, log = state(folder), tmp_path / "trace"
    with desktop(tmp_path) as shown_on:
        spend_an_evening(Window(shown_on, tmp_path / "profile", folder, under=traced_to(log)))
    assert state(folder) == before
    calls = calls_on(folder, log)
    assert all(any(path.name in call for call in calls) for path in folder.rglob("*.*"))
    assert changes(calls) == []
    assert changes(calls_on(tmp_path / "profile", log))


def test_a_session_goes_as_well_where_nothing_can_be_written(read_only: Folder, tmp_path: Path) -> None:
    before, under = state(read_only), bound_by_modes()
    assert subprocess.run([*under, "touch", str(read_only / "new.txt")], capture_output=True).returncode
    with desktop(tmp_path) as shown_on:
        spend_an_evening(Window(shown_on, tmp_path / "profile", read_only, under=under))
    assert state(read_only) == before
    assert not (tmp_path / "profile" / "inglenook.log").exists()
