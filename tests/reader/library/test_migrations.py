"""A library of any older version becomes one of this version, with all that was in it, after a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from reader.library.backup import backups
from reader.library.database import connect, is_sound
from reader.library.locator import Locator
from reader.library.place import NewerLibraryError, Places, StoryKey
from reader.library.schema import MIGRATIONS, checksum, has_schema, version_of

STORY = StoryKey("a" * 64, b"/stories/weir.txt")
HERE = Locator(10, "Nobody had been up the road", "", "", 0, "", 0, 0.1)
THERE = Locator(90, "the ferryman said so", "", "", 1, "", 0, 0.9)
OLDER = range(1, len(MIGRATIONS))
ROWS: Mapping[str, tuple[object, ...]] = {
    "text (sha256, story": ("a" * 64, "a" * 64),
    "path (path, sha256": (STORY.path, "a" * 64),
    "position (sha256, at, progression, locator": ("a" * 64, 5.0, 0.9, THERE.to_json()),
    "bookmark (id, sha256, made_at, removed_at, locator": ("1f", "a" * 64, 6.0, None, HERE.to_json()),
}
"""What the first version wrote; it stands here as it was, whatever is written today."""


def library_of(version: int, path: Path) -> Path:
    """Make a library with rows of the first version as a later one left it."""
    with closing(sqlite3.connect(path)) as library, library:
        _step(library, 0)
        for into, values in ROWS.items():
            marks = ", ".join("?" * (len(values) + 1))
            library.execute(f"INSERT INTO {into}, checksum) VALUES ({marks})", (*values, checksum(values)))
        for step in range(1, version):
            _step(library, step)
        library.execute(f"PRAGMA user_version = {version}")
    return path


def _step(library: sqlite3.Connection, number: int) -> None:
    for statement in MIGRATIONS[number]:
        library.execute(statement)


def places_in(places: Places) -> tuple[Locator | None, list[Locator]]:
    saved = places.position(STORY)
    return (saved.locator if saved else None), [each.start for each in places.annotations.of(STORY)]


@pytest.mark.parametrize("version", OLDER)
def test_an_older_library_keeps_its_places_and_is_backed_up_first(tmp_path: Path, version: int) -> None:
    path = library_of(version, tmp_path / "library.db")
    with closing(Places(path)) as places:
        assert places.opened_with is None
        assert places_in(places) == (THERE, [HERE])
    assert is_sound(path, thorough=True)
    (backup,) = backups(path)
    with closing(connect(backup)) as before:
        assert version_of(before) == version
        assert has_schema(before, version)


@pytest.mark.parametrize("version", OLDER)
def test_a_damaged_older_library_is_put_together_from_its_older_backup(tmp_path: Path, version: int) -> None:
    path = tmp_path / "library.db"
    (tmp_path / "backups").mkdir()
    library_of(version, tmp_path / "backups" / "library-000001.db")
    path.write_bytes(b"not a library at all, only words " * 300)
    with closing(Places(path)) as places:
        assert places.opened_with is not None
        assert places_in(places) == (THERE, [HERE])


@pytest.mark.parametrize("version", OLDER)
def test_a_damaged_older_library_without_backup_keeps_what_can_be_read(tmp_path: Path, version: int) -> None:
    path = library_of(version, tmp_path / "library.db")
    path.write_bytes(path.read_bytes().replace(b"INDEX text_story", b"INDEX text_storm", 1))
    with closing(Places(path)) as places:
        assert places.opened_with is not None
        assert places_in(places) == (THERE, [HERE])


@pytest.mark.parametrize("version", [len(MIGRATIONS) + 1, 999])
def test_a_newer_library_is_refused_with_a_sentence_and_left_as_it_is(tmp_path: Path, version: int) -> None:
    path = tmp_path / "library.db"
    Places(path).close()
    with closing(sqlite3.connect(path)) as library, library:
        library.execute("CREATE TABLE thought (id TEXT PRIMARY KEY)")
        library.execute(f"PRAGMA user_version = {version}")
    before = path.read_bytes()
    with pytest.raises(NewerLibraryError, match=r"^Your places were saved by a newer version .*\.$"):
        Places(path)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("version", range(len(MIGRATIONS)))
def test_each_step_changes_the_tables_so_that_a_damaged_number_is_known(version: int) -> None:
    with closing(sqlite3.connect(":memory:")) as library:
        for step in range(version + 1):
            _step(library, step)
        assert [has_schema(library, number) for number in (version, version + 1)] == [False, True]
