"""SQLite files that are caches: whatever is wrong with one, it is deleted and filled anew."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.database import failures

if TYPE_CHECKING:
    import sqlite3

_BESIDE = ("", "-journal", "-wal", "-shm")
"""What SQLite adds to the name of a file for those it keeps beside it."""


def open_cache(path: Path, connect: Callable[[Path], sqlite3.Connection]) -> sqlite3.Connection:
    """Connect to a cache, made anew if it is damaged or of another version.

    One that cannot be opened, or is busy, keeps nobody from working: this session does without.
    ``connect`` raises sqlite3.Error if the file is not what it should be.
    """
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        return connect(path)
    except failures() as error:
        if is_damage(error):
            delete_cache(path)
    with suppress(*failures()):
        return connect(path)
    return connect(Path(":memory:"))


def made_with(cache: sqlite3.Connection) -> tuple[int, set[str]]:
    """The version of a cache, and the statements that have made its tables; 0 and none of an empty one.

    In one question, so that both are of one moment: another process may be making the tables just now.
    """
    rows = cache.execute(
        "SELECT user_version, sql FROM pragma_user_version LEFT JOIN sqlite_master ON type = 'table'"
    ).fetchall()
    return rows[0][0], {sql for _, sql in rows if sql}


def is_damage(error: Exception) -> bool:
    """Whether the file itself is at fault. What comes from its surroundings, such as a lock or a full
    disk, is an OperationalError; so is a text that is not UTF-8, which is damage.
    """
    import sqlite3

    return not isinstance(error, (sqlite3.OperationalError, OSError)) or "decode" in str(error)


def delete_cache(path: Path) -> None:
    """Delete a cache, with all that SQLite keeps beside it."""
    for end in _BESIDE:
        with suppress(OSError):
            path.with_name(path.name + end).unlink(missing_ok=True)
