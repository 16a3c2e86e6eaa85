"""Two processes write to one library at once: neither undoes what the other does, and both see all of it."""

from __future__ import annotations

import json
import random
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.annotation import Annotation
from reader.library.database import connect, is_sound
from reader.library.locator import Locator
from reader.library.place import Places, StoryKey
from reader.library.transaction import BUSY_SECONDS, begin_reading, begin_writing

SHARED = StoryKey("a" * 64, b"/stories/weir.txt")
OPERATIONS = """
import json, sys
from pathlib import Path
from reader.library.place import Places
from tests.reader.library.test_two_processes import operate, seen_in
seed, number = map(int, sys.argv[2:])
places = Places(Path(sys.argv[1]))
print(json.dumps(operate(places, seed, number)), flush=True)
sys.stdin.read()
print(json.dumps(seen_in(places)))
"""
WRITING = """
import sqlite3, sys
with sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None) as other:
    other.execute("BEGIN EXCLUSIVE")
"""
Start = Callable[..., "subprocess.Popen[str]"]


def own_story(seed: int) -> StoryKey:
    return StoryKey(f"{seed:064}", b"/stories/%d.txt" % seed)


def somewhere(offset: int) -> Locator:
    return Locator(offset, "Nobody had been up the road", "", "", 0, "", 0, 0.1)


def seen_in(places: Places) -> list[str]:
    return sorted(bookmark.id for bookmark in places.annotations.of(SHARED))


def operate(places: Places, seed: int, number: int) -> list[str]:
    """Set, remove and restore bookmarks, and move on; return those that must be there in the end."""
    chance = random.Random(seed)
    here: dict[str, Annotation] = {}
    removed: dict[str, Annotation] = {}
    for operation in range(number):
        what = chance.choice(("add", "add", "remove", "restore", "move"))
        if what == "remove" and here:
            bookmark = here.pop(chance.choice(sorted(here)))
            places.annotations.remove([bookmark])
            removed[bookmark.id] = bookmark
        elif what == "restore" and removed:
            bookmark = removed.pop(chance.choice(sorted(removed)))
            places.annotations.restore([bookmark])
            here[bookmark.id] = bookmark
        elif what == "move":
            places.keep_position(own_story(seed), somewhere(operation))
            saved = places.position(own_story(seed))
            assert saved is not None
            assert saved.locator.offset == operation
        else:
            bookmark = places.annotations.add(SHARED, somewhere(operation))
            here[bookmark.id] = bookmark
        if operation % 10 == 0:
            seen = set(seen_in(places))
            assert here.keys() <= seen
            assert not removed.keys() & seen
    places.keep_position(own_story(seed), somewhere(number))
    return sorted(here)


@pytest.mark.parametrize("number", [150, pytest.param(1_000, marks=pytest.mark.slow)])
def test_nothing_that_either_did_is_lost_or_undone_and_both_see_it_all(
    tmp_path: Path, python: Start, number: int
) -> None:
    library = tmp_path / "library.db"
    both = [python(OPERATIONS, library, seed, number) for seed in (1, 2)]
    lines = [each.stdout.readline() for each in both if each.stdout]
    ended = [each.communicate() for each in both]
    assert [errors for _, errors in ended] == ["", ""]
    done = [json.loads(line) for line in lines]
    assert [json.loads(output) for output, _ in ended] == [sorted(done[0] + done[1])] * 2
    assert all(done)
    with closing(Places(library)) as places:
        positions = [places.position(own_story(seed)) for seed in (1, 2)]
    assert [saved and saved.locator.offset for saved in positions] == [number, number]


def test_looking_whether_the_file_is_sound_lets_nobody_write_who_has_to_wait(
    tmp_path: Path, python: Start
) -> None:
    library = tmp_path / "library.db"
    Places(library).close()
    with closing(connect(library)) as reading:
        begin_reading(reading)
        assert is_sound(library, thorough=True)
        _, errors = python(WRITING, library).communicate()
    assert "database is locked" in errors


def test_a_library_that_another_window_writes_to_is_looked_into_without_waiting_for_it(
    tmp_path: Path,
) -> None:
    library = tmp_path / "library.db"
    Places(library).close()
    with closing(connect(library)) as writing:
        begin_writing(writing)
        began = time.monotonic()
        assert is_sound(library, thorough=True)
        assert time.monotonic() - began < BUSY_SECONDS / 2
