"""Backups are whole, few, and never in the way."""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing

import pytest

from reader.library import schema
from reader.library.backup import DAY, HOUR, back_up, backups
from reader.library.database import connect, is_sound
from reader.library.place import Places


@pytest.fixture
def path(tmp_path, story, locator):
    path = tmp_path / "library.db"
    places = Places(path)
    places.annotations.add(story, locator)
    places.close()
    return path


def make(path, every=0.0):
    with closing(connect(path)) as connection:
        return back_up(connection, path, every)


def made_ago(copy, seconds):
    os.utime(copy, (time.time() - seconds,) * 2)


def test_a_backup_holds_what_the_library_held(path, story):
    copy = make(path)
    assert copy == backups(path)[0]
    assert is_sound(copy, thorough=True)
    assert Places(copy).annotations.of(story) == Places(path).annotations.of(story)


def test_there_is_at_most_one_an_hour(path):
    first = make(path, HOUR)
    assert make(path, HOUR) is None
    made_ago(first, HOUR + 1)
    assert make(path, HOUR) is not None


def test_a_backup_from_the_future_does_not_put_off_the_next(path):
    made_ago(make(path), -400 * DAY)
    second = make(path, HOUR)
    assert backups(path)[0] == second


def test_eight_are_kept_and_the_oldest_goes_first(path):
    copies = [make(path) for _ in range(11)]
    assert backups(path) == copies[:2:-1]


def test_a_backup_comes_at_opening_when_the_newest_is_over_a_day_old(path):
    assert backups(path) == []
    Places(path)
    (first,) = backups(path)
    Places(path)
    assert backups(path) == [first]
    made_ago(first, DAY + 1)
    Places(path)
    assert len(backups(path)) == 2


def test_a_new_library_is_not_backed_up(tmp_path):
    Places(tmp_path / "new.db")
    assert backups(tmp_path / "new.db") == []


def test_a_backup_that_fails_leaves_nothing_and_keeps_nobody_from_reading(path, story):
    (path.parent / "backups").write_text("a file where the folder should be")
    assert len(Places(path).annotations.of(story)) == 1
    (path.parent / "backups").unlink()
    path.write_bytes(path.read_bytes()[:4096])
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.Error):
        back_up(connection, path)
    assert list((path.parent / "backups").iterdir()) == []


def test_what_a_killed_backup_left_is_cleared_away_later(path):
    folder = path.parent / "backups"
    folder.mkdir()
    for name, age in (("old.partial", 2 * HOUR), ("young.partial", 0)):
        (folder / name).write_bytes(b"half")
        made_ago(folder / name, age)
    copy = make(path)
    assert {entry.name for entry in folder.iterdir()} == {copy.name, "young.partial"}


def test_files_of_other_names_in_the_folder_are_left_alone(path):
    make(path)
    for name in ("library-mine.db", "library-.db", "notes.txt", "library-\u00b2.db"):
        (path.parent / "backups" / name).write_bytes(b"mine")
    assert len(backups(path)) == 1


def test_an_older_library_is_backed_up_and_then_migrated(path, story, monkeypatch):
    added = ("ALTER TABLE bookmark ADD COLUMN note TEXT",)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, added))
    monkeypatch.setattr("reader.library.database.MIGRATIONS", schema.MIGRATIONS)
    monkeypatch.setattr("reader.library.opening.MIGRATIONS", schema.MIGRATIONS)
    make(path)
    assert len(Places(path).annotations.of(story)) == 1
    with closing(connect(path)) as library, closing(connect(backups(path)[0])) as backup:
        assert (schema.version_of(library), schema.version_of(backup)) == (
            len(schema.MIGRATIONS),
            len(schema.MIGRATIONS) - 1,
        )
    assert len(backups(path)) == 2
    assert Places(path).opened_with is None
