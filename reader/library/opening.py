"""Opens library.db, and puts a damaged one together again without throwing anything away."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.backup import DAY, back_up, backups, is_due, settle
from reader.library.database import (
    NewerLibraryError,
    connect,
    connect_to_damaged,
    failures,
    identity,
    is_sound,
)
from reader.library.schema import MIGRATIONS, READ, adopt_bookmarks, checksum, migrate, version_of, write
from reader.sentences import Sentence

if TYPE_CHECKING:
    import sqlite3


def open_library(path: Path, suspect: bool = False) -> tuple[sqlite3.Connection, str | None]:
    """A connection, and a sentence on what had to be put right, if anything.

    `suspect` asks for the full check however large the library is. Raises what `failures` lists,
    and NewerLibraryError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    due, seen = is_due(path, DAY), identity(path)
    notice = None if _is_usable(path, suspect or due) else _put_right(path, seen)
    seen = identity(path)
    connection = connect(path)
    try:
        _bring_up_to_date(connection, path, due)
    except BaseException:
        connection.close()
        raise
    if seen in (None, identity(path)):
        return connection, notice
    # Another window has replaced the file just now.
    connection.close()
    return open_library(path, suspect)


def _is_usable(path: Path, thorough: bool) -> bool:
    """An empty file is one another window is making just now, unless there are backups."""
    if not path.exists() or not path.stat().st_size:
        return not backups(path)
    return is_sound(path, thorough)


def _bring_up_to_date(connection: sqlite3.Connection, path: Path, due: bool) -> None:
    version = version_of(connection)
    if 0 < version < len(MIGRATIONS):
        back_up(connection, path, every=0)
    migrate(connection)
    # A backup that fails, on a full disk for one, must not keep anyone from reading.
    with suppress(*failures()):
        if due and version:
            back_up(connection, path, every=DAY)


def _put_right(path: Path, seen: tuple[int, int] | None) -> str | None:
    """Replace a damaged or missing library, unless another window has been faster."""
    with _alone(path):
        return _replace(path) if identity(path) == seen else None


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep other windows waiting; SQLite's own lock works everywhere and ends with the process."""
    import sqlite3

    with closing(sqlite3.connect(path.with_name(f"{path.name}.lock"), isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        yield


def _replace(path: Path) -> str:
    """Make a library of the newest good backup and every sound row, and put it in the place."""
    backup = next((copy for copy in backups(path) if _is_good(copy)), None)
    fresh = path.with_name(f"{path.name}.partial")
    fresh.unlink(missing_ok=True)
    if backup:
        shutil.copyfile(backup, fresh)
    with closing(connect(fresh)) as connection:
        migrate(connection)
        _salvage(path, connection)
    damaged = _set_aside(path)
    settle(fresh, path)
    return _notice(backup, damaged)


def _is_good(backup: Path) -> bool:
    with suppress(*failures(), NewerLibraryError):
        return is_sound(backup, thorough=True)
    return False


def _salvage(damaged: Path, fresh: sqlite3.Connection) -> None:
    """Copy every row whose checksum is right; they are newer than those of the backup."""
    if not damaged.exists():
        return
    fresh.execute("BEGIN")
    with suppress(*failures()), closing(connect_to_damaged(damaged)) as source:
        for table, query in READ.items():
            # An index may be what is damaged.
            for *values, stored in _readable_rows(source, f"{query} NOT INDEXED"):
                if checksum(tuple(values)) == stored:
                    write(fresh, table, *values)
    adopt_bookmarks(fresh)
    fresh.execute("COMMIT")


def _readable_rows(source: sqlite3.Connection, query: str) -> list[tuple[object, ...]]:
    """The rows before the first damaged page, and those after the last, in order."""
    rows, whole = _until_damage(source, query)
    if whole:
        return rows
    last, _ = _until_damage(source, f"{query} ORDER BY rowid DESC")
    return rows + last[::-1]


def _until_damage(source: sqlite3.Connection, query: str) -> tuple[list[tuple[object, ...]], bool]:
    rows: list[tuple[object, ...]] = []
    try:
        rows.extend(source.execute(query))
    except failures():
        return rows, False
    return rows, True


def _set_aside(path: Path) -> Path | None:
    """Give a damaged library another name, its journal first: no other file must be rolled back by it."""
    damaged = _free_name(path.with_name(f"{path.name}.damaged-{time.strftime('%Y%m%dT%H%M%S')}"))
    with suppress(FileNotFoundError):
        path.with_name(f"{path.name}-journal").rename(f"{damaged}-journal")
    try:
        # The old name stays taken until it is replaced, or another window would start an empty library.
        damaged.hardlink_to(path)
    except FileNotFoundError:
        return None
    except OSError:
        path.rename(damaged)
    return damaged


def _free_name(path: Path) -> Path:
    """The path, or the path with the first number nothing is called by yet."""
    name, number = path, 1
    while name.exists():
        number += 1
        name = path.with_name(f"{path.name}-{number}")
    return name


def _notice(backup: Path | None, damaged: Path | None) -> str:
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(backup.stat().st_mtime)) if backup else ""
    if not damaged:
        return Sentence("Your bookmarks and places were missing and were taken from the backup of {}.", made)
    if backup:
        return Sentence(
            "Your bookmarks and places were damaged and were put together again from what could still be"
            " read and from the backup of {}; the damaged file is kept as {}.",
            made,
            damaged.name,
        )
    return Sentence(
        "Your bookmarks and places were damaged and were put together again from what could still be"
        " read; the damaged file is kept as {}.",
        damaged.name,
    )
