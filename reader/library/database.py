"""Connections to library.db, and whether the file can be trusted."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library.schema import MIGRATIONS, has_schema, has_sound_rows, version_of
from reader.library.transaction import BUSY_SECONDS, begin_reading, begins_writing, patiently
from reader.sentences import Sentence, to_translate

if TYPE_CHECKING:
    import sqlite3

LARGE = 2_000_000
"""A larger library, in bytes, is not read through at every opening: this much takes some 20 ms."""

REASONS = to_translate(
    "Reader",
    {
        "locked": "Your places could not be read or saved because another program is using them.",
        "busy": "Your places could not be read or saved because another program is using them.",
        "disk is full": "Your places could not be read or saved because the disk is full.",
        "disk I/O": "Your places could not be read or saved because the disk is full or failing.",
        "unable to open": "Your places could not be read or saved because their file cannot be opened.",
        "readonly": "Your places could not be read or saved because their file cannot be written to.",
        "denied": "Your places could not be read or saved because their file cannot be opened.",
    },
)
"""What SQLite says when a sound file cannot be used just now, and what that means."""


class PlacesError(Exception):
    """Places could not be read or saved; the message is one plain sentence."""

    @classmethod
    def because(cls, error: Exception) -> PlacesError:
        """The sentence for an error of SQLite or of the system."""
        if isinstance(error, OSError):
            return cls(Sentence("Your places could not be reached: {}.", error.strerror or error))
        damaged = Sentence(
            "Your places could not be read or saved because their file is damaged ({}).", error
        )
        return cls(_reason(error) or damaged)


class NewerLibraryError(PlacesError):
    """The library was written by a newer version of the program."""


def failures() -> tuple[type[Exception], ...]:
    """What using a library may raise; SQLite quotes a damaged schema in words that are not UTF-8."""
    import sqlite3

    return sqlite3.Error, UnicodeError, OSError


def identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another one put in its place, None where there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None
    return status.st_dev, status.st_ino


def connect(path: Path) -> sqlite3.Connection:
    """A connection that keeps what is committed even when the power fails."""
    # FULL does not wait until the end of the journal is on the disk, and one that is there again after
    # a power cut takes back what was committed last.
    return _connect(path, "journal_mode = DELETE", "synchronous = EXTRA", "trusted_schema = OFF")


def connect_to_damaged(path: Path) -> sqlite3.Connection:
    """A connection through which SQLite reads what it can, even of tables it finds malformed."""
    return _connect(path, "writable_schema = ON", "query_only = ON", "trusted_schema = OFF")


def _connect(path: Path, *settings: str) -> sqlite3.Connection:
    import sqlite3

    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    # A flipped bit must not make a whole query fail: its row is left out by its checksum.
    connection.text_factory = _text
    try:
        for setting in settings:
            patiently(connection, f"PRAGMA {setting}")
    except failures():
        connection.close()
        raise
    return connection


def is_sound(path: Path, thorough: bool) -> bool:
    """Whether a library is whole; a large one is only looked into if the check is to be thorough.

    Raises sqlite3.Error if that cannot be told just now, and NewerLibraryError.
    """
    try:
        with closing(connect(path)) as connection:
            if not _has_known_format(connection, path):
                return False
            begin_reading(connection)
            return _has_our_schema(connection) and (
                (path.stat().st_size > LARGE and not thorough) or _is_whole(connection)
            )
    except failures() as error:
        if not is_damage(error):
            raise
        return False


def is_damage(error: Exception) -> bool:
    """Whether an error means that the file itself is broken, not that it is out of reach."""
    return not isinstance(error, OSError) and _reason(error) is None


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "replace")


def _reason(error: Exception) -> str | None:
    return next((reason for words, reason in REASONS.items() if words in str(error)), None)


def _has_known_format(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether SQLite writes to files of this format; those of a later one it only reads.

    It is SQLite that is asked: to open and close the file beside it would give up every lock that this
    process has on it (https://www.sqlite.org/howtocorrupt.html, 2.2), and let others write meanwhile.
    """
    import sqlite3

    try:
        # Another window that writes just now knows the format, too.
        if begins_writing(connection):
            connection.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        # A file that nobody may write to says nothing of its format.
        return "readonly" not in str(error) or not os.access(path, os.W_OK)
    return True


def _has_our_schema(connection: sqlite3.Connection) -> bool:
    version, latest = version_of(connection), len(MIGRATIONS)
    # Where the tables are ours to the letter, it is the number that is damaged.
    if version > latest and not has_schema(connection, latest):
        raise NewerLibraryError(
            to_translate(
                "Reader", "Your places were saved by a newer version of Inglenook and are left alone."
            )
        )
    return 0 < version <= latest and has_schema(connection, version)


def _is_whole(connection: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong, and no bit in a row has changed since it was written."""
    whole = list(connection.execute("PRAGMA integrity_check(1)")) == [("ok",)]
    return whole and has_sound_rows(connection)
