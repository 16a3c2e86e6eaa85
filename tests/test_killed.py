"""The window is killed in the middle of its work on the library: nothing is lost, nothing is done twice."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.digest import sha256_of_text
from reader.library.catalogue import Catalogue
from tests.desktop import Window, desktop, needs_a_desktop, until
from tests.screen import Screen

pytestmark = needs_a_desktop
NUMBER = 900
FEW, SOME = 50, 900
KILLS = 3


@pytest.fixture(scope="module")
def shown_on(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with desktop(tmp_path_factory.mktemp("desktop")) as shown_on:
        yield shown_on


def write_stories(folder: Path, name: str, paragraphs: int, numbers: range = range(NUMBER)) -> None:
    """Write stories of one name, each as large and as old as that of any other name was."""
    folder.mkdir(exist_ok=True)
    for each in numbers:
        path = folder / f"{each}.txt"
        prose = (
            f"Nobody had been to the {name} {each} since the thaw, and the road was gone.\n\n" * paragraphs
        )
        path.write_text(f"The {name} {each}\n\nby A. Miller\n\n{prose}", "ascii")
        os.utime(path, ns=(each, each))


def titles(profile: Path, folder: Path) -> list[str]:
    """The names the stories in the index have, as they were when they were described."""
    with closing(Catalogue(profile / "index.db")) as catalogue:
        return [str(entry.title).split()[1] for entry in catalogue.entries(os.fsencode(folder))]


def texts_of(folder: Path) -> set[str]:
    return {sha256_of_text(path.read_text("ascii")) for path in folder.rglob("*.txt")}


def indexed(profile: Path) -> set[str]:
    """The hashes of the texts in the full-text index, as they were when they came into it."""
    if not (profile / "fulltext.db").exists():
        return set()
    with closing(sqlite3.connect(f"file:{profile / 'fulltext.db'}?mode=ro", uri=True)) as index:
        if not list(index.execute("SELECT 1 FROM sqlite_master WHERE name = 'text'")):
            return set()
        return {sha256 for (sha256,) in index.execute("SELECT sha256 FROM file JOIN text ON text = text.id")}


def workers(profile: Path, task: bytes = b"") -> list[int]:
    """The processes that work for a window on a profile, on any task or on one."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            command = (process / "cmdline").read_bytes()
        except OSError:
            continue
        if b"-m\0reader\0" + task in command and os.fsencode(profile) in command:
            found.append(int(process.name))
    return found


def is_sound(database: Path) -> bool:
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.execute("PRAGMA integrity_check")) == [("ok",)]


def test_a_scan_that_is_killed_goes_on_where_it_was(tmp_path: Path, shown_on: Screen) -> None:
    folder, profile = tmp_path / "stories", tmp_path / "profile"
    write_stories(folder, "Weir", 4)
    moments = sorted(random.Random(time.time_ns()).sample(range(1, NUMBER // 2), KILLS))
    for moment in moments:
        window = Window(shown_on, profile, folder)
        until(lambda at=moment: len(titles(profile, folder)) >= at, "some stories in the index")
        window.kill()
        until(lambda: not workers(profile), "the end of what worked for the window", 5)
        assert is_sound(profile / "index.db")
    before = len(titles(profile, folder))
    # Known from the others by name, but not by size or age: whichever is described from now on.
    write_stories(folder, "Kiln", 4)
    window = Window(shown_on, profile)
    until(
        lambda: len(titles(profile, folder)) == NUMBER and not workers(profile),
        "all the stories",
        seconds=120,
    )
    found = titles(profile, folder)
    assert (found.count("Weir"), found.count("Kiln")) == (before, NUMBER - before)
    assert before < NUMBER
    window.kill()


def test_indexing_that_is_killed_loses_no_index_there_was(tmp_path: Path, shown_on: Screen) -> None:
    folder, aside, profile = tmp_path / "stories", tmp_path / "aside", tmp_path / "profile"
    log = profile / "fulltext.db-wal"
    """Grows with what is not committed yet."""
    write_stories(folder, "Weir", 300, range(FEW))
    window = Window(shown_on, profile, folder)
    until(
        lambda: len(indexed(profile)) == FEW and not workers(profile), "an index of some stories", seconds=120
    )
    before = indexed(profile)
    write_stories(aside, "Weir", 300, range(FEW, SOME))
    # There all at once: of those written one by one, many may be in the index before the last is there.
    aside.rename(folder / "more")
    # All of them are described before.
    until(lambda: workers(profile, b"index\0"), "more to be indexed", seconds=120)
    (indexing,) = workers(profile, b"index\0")
    until(lambda: log.exists() and log.stat().st_size > 100_000, "more of an index")
    os.kill(indexing, signal.SIGKILL)
    window.kill()
    until(lambda: not workers(profile), "the end of all that worked for the window", 5)
    assert is_sound(profile / "fulltext.db")
    assert before <= indexed(profile) < texts_of(folder)
    before = indexed(profile)
    write_stories(folder, "Kiln", 300, range(FEW))
    write_stories(folder / "more", "Kiln", 300, range(FEW, SOME))
    again = Window(shown_on, profile)
    until(lambda: len(indexed(profile)) == SOME and not workers(profile), "all the stories", seconds=120)
    assert before <= indexed(profile)
    assert indexed(profile) - before <= texts_of(folder)
    again.kill()
