"""Waits its turn to write to a database that other windows write to as well."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

BUSY_SECONDS = 2.0
PAUSE_SECONDS = 0.002


def begin(connection: sqlite3.Connection) -> None:
    """Begin a transaction that writes; sqlite3.OperationalError after two seconds of waiting.

    SQLite pauses for up to 0.1 s between its own attempts, and a window that saves without a pause
    can keep the others out that way until their time is up.
    """
    deadline = time.monotonic() + BUSY_SECONDS
    connection.execute("PRAGMA busy_timeout = 0")
    try:
        while not _has_begun(connection, time.monotonic() > deadline):
            time.sleep(PAUSE_SECONDS)
    finally:
        connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1_000)}")


def _has_begun(connection: sqlite3.Connection, last_attempt: bool) -> bool:
    import sqlite3

    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        if last_attempt or "locked" not in str(error):
            raise
        return False
    return True
