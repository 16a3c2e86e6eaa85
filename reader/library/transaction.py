"""Waits its turn to read or write a database that other windows write to as well."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

BUSY_SECONDS = 2.0
PAUSE_SECONDS = 0.002


def begin_reading(connection: sqlite3.Connection) -> None:
    """Begin a transaction that reads one state of the database; raises what :func:`patiently` raises."""
    connection.execute("BEGIN")
    # Before it reads, SQLite lets others write.
    patiently(connection, "SELECT count(*) FROM sqlite_master")


def begin_writing(connection: sqlite3.Connection) -> None:
    """Begin a transaction that writes; raises what :func:`patiently` raises."""
    patiently(connection, "BEGIN IMMEDIATE")


def patiently(connection: sqlite3.Connection, statement: str) -> sqlite3.Cursor:
    """Execute a statement as soon as others let it; sqlite3.OperationalError after two seconds of waiting.

    SQLite pauses for up to 0.1 s between its own attempts, and a window that saves without a pause
    can keep the others out that way until their time is up.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    with _without_waiting(connection):
        while (cursor := _unless_locked(connection, statement, time.monotonic() > deadline)) is None:
            time.sleep(PAUSE_SECONDS)
    return cursor


def begins_writing(connection: sqlite3.Connection) -> bool:
    """Begin a transaction that writes if nobody else does just now; say whether it has begun.

    Raises sqlite3.OperationalError where nobody could write.
    """
    with _without_waiting(connection):
        return _unless_locked(connection, "BEGIN IMMEDIATE", last_attempt=False) is not None


@contextmanager
def _without_waiting(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1_000)}")


def _unless_locked(
    connection: sqlite3.Connection, statement: str, last_attempt: bool
) -> sqlite3.Cursor | None:
    import sqlite3

    try:
        return connection.execute(statement)
    except sqlite3.OperationalError as error:
        if last_attempt or "locked" not in str(error):
            raise
        return None
