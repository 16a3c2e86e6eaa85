"""The power fails while bookmarks are set: those that were acknowledged are there, and the library is sound.

A writer works on an ext4 file system whose disk is a file. That file holds what the system has sent to the
disk, and nothing of what still waits in memory: a copy of it is the disk after a power cut.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from reader.library.database import is_sound
from reader.library.locator import Locator
from reader.library.place import Places, StoryKey
from tests.mounts import ext4, mounted
from tests.reader.library.conftest import ROOT

STORY = StoryKey("a" * 64, b"/stories/weir.txt")
WRITER = """
import sys
from itertools import count
from pathlib import Path
from reader.library.locator import Locator
from reader.library.place import Places
from tests.reader.library.test_power_cut import STORY, set_bookmark
places, locator = Places(Path(sys.argv[1])), Locator.from_json(sys.argv[2])
for number in count():
    print(set_bookmark(places, locator), flush=True)
    if number % 3:
        places.keep_position(STORY, locator)
"""
MEGABYTES = 16
NEVER = "commit=3600"
"""An option of ext4: seconds after which it would write down by itself what nobody has asked it to."""


def set_bookmark(places: Places, locator: Locator) -> str:
    return places.annotations.add(STORY, locator).id


def bookmarks_in(library: Path) -> set[str]:
    places = Places(library)
    try:
        assert places.opened_with is None
        return {bookmark.id for bookmark in places.annotations.of(STORY)}
    finally:
        places.close()


@contextmanager
def writing(library: Path, locator: Locator, acknowledged: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", WRITER, str(library), locator.to_json()]
    with acknowledged.open("wb") as file:
        writer = subprocess.Popen(command, cwd=ROOT, stdout=file)
    try:
        yield writer
    finally:
        writer.kill()
        writer.wait()


def is_stopped(writer: subprocess.Popen[bytes]) -> bool:
    """Whether it stands still: not before it has come back from the disk."""
    return Path(f"/proc/{writer.pid}/stat").read_text().rpartition(")")[2].split()[0] == "T"


def cut_power(writer: subprocess.Popen[bytes], disk: Path, copy: Path, acknowledged: Path) -> set[str]:
    """Copy the disk as it is at this moment; return what had been acknowledged by then."""
    writer.send_signal(signal.SIGSTOP)
    while not is_stopped(writer):
        assert writer.poll() is None
    shutil.copyfile(disk, copy)
    known = set(acknowledged.read_text("ascii").split("\n")[:-1])
    writer.send_signal(signal.SIGCONT)
    return known


@pytest.mark.parametrize("cuts", [25, pytest.param(500, marks=pytest.mark.slow)])
def test_no_power_cut_loses_a_bookmark_that_was_acknowledged(
    tmp_path: Path, locator: Locator, cuts: int
) -> None:
    chance = random.Random(time.time_ns())
    disk, copy, acknowledged = (
        ext4(tmp_path / "disk", MEGABYTES),
        tmp_path / "copy",
        tmp_path / "acknowledged",
    )
    with (
        mounted(tmp_path / "before", "-o", f"loop,{NEVER}", str(disk)) as before,
        writing(before / "state" / "library.db", locator, acknowledged) as writer,
    ):
        while not acknowledged.stat().st_size:
            assert writer.poll() is None
        for _ in range(cuts):
            # Long enough for a few bookmarks: what is looked for are moments in the midst of one.
            time.sleep(chance.uniform(0, 0.03))
            known = cut_power(writer, disk, copy, acknowledged)
            with mounted(tmp_path / "after", "-o", "loop", str(copy)) as after:
                library = after / "state" / "library.db"
                assert known <= bookmarks_in(library)
                assert is_sound(library, thorough=True)
