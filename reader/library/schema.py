"""The tables of library.db, and the checksum every row carries."""

from __future__ import annotations

import zlib
from contextlib import closing
from typing import TYPE_CHECKING

from reader.library.transaction import begin_writing, patiently

if TYPE_CHECKING:
    import sqlite3

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # A text is known by its hash; edited, it stays with the story, which is called by the hash of its
        # first text.
        "CREATE TABLE text (sha256 TEXT PRIMARY KEY, story TEXT NOT NULL, checksum INTEGER NOT NULL)",
        "CREATE INDEX text_story ON text (story)",
        # The text last read under a path. Turns count up with every reading: clocks go back.
        "CREATE TABLE path (turn INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE,"
        " sha256 TEXT NOT NULL, checksum INTEGER NOT NULL)",
        "CREATE TABLE position (turn INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,"
        " at REAL NOT NULL, progression REAL NOT NULL, locator TEXT NOT NULL, checksum INTEGER NOT NULL)",
        "CREATE TABLE bookmark (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, made_at REAL NOT NULL,"
        " removed_at REAL, locator TEXT NOT NULL, checksum INTEGER NOT NULL)",
        "CREATE INDEX bookmark_sha256 ON bookmark (sha256)",
    ),
    (
        # What the user says of a file: its bytes are known by their hash, edited ones by their path.
        "CREATE TABLE override (turn INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE,"
        " path BLOB NOT NULL, said TEXT NOT NULL, checksum INTEGER NOT NULL)",
    ),
    (
        # How the reader wants a story set, where that is not as all are.
        "CREATE TABLE setting (turn INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,"
        " choices TEXT NOT NULL, checksum INTEGER NOT NULL)",
    ),
    (
        # What the reader makes of a story in the list: a favourite, tags, read or not.
        "CREATE TABLE mark (turn INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE,"
        " marked TEXT NOT NULL, checksum INTEGER NOT NULL)",
    ),
    (
        # What was read of a story on a day, added up; the day is that of where the reader was.
        "CREATE TABLE reading (day TEXT NOT NULL, sha256 TEXT NOT NULL, seconds REAL NOT NULL,"
        " words INTEGER NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (day, sha256))",
        # When a story's end was reached first. Its name stands here, for its file may go.
        "CREATE TABLE finish (sha256 TEXT PRIMARY KEY, day TEXT NOT NULL, title TEXT NOT NULL,"
        " author TEXT NOT NULL, path BLOB NOT NULL, checksum INTEGER NOT NULL)",
    ),
    (
        # A bookmark has one end, a highlight two. What is said of it is JSON, so that any character is kept.
        "CREATE TABLE annotation (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, start TEXT NOT NULL,"
        " stop TEXT NOT NULL, said TEXT NOT NULL, made_at REAL NOT NULL, changed_at REAL NOT NULL,"
        " removed_at REAL, checksum INTEGER NOT NULL)",
        "CREATE INDEX annotation_sha256 ON annotation (sha256)",
        "CREATE INDEX path_sha256 ON path (sha256)",
    ),
)
"""What makes a library of each schema number out of the one before it.

Each changes the tables: a number that does not go with them is known to be damaged by that.
"""

WRITE = {
    "text": "INSERT OR REPLACE INTO text (sha256, story, checksum) VALUES (?, ?, ?)",
    "path": "INSERT OR REPLACE INTO path (path, sha256, checksum) VALUES (?, ?, ?)",
    "position": "INSERT OR REPLACE INTO position (sha256, at, progression, locator, checksum)"
    " VALUES (?, ?, ?, ?, ?)",
    "bookmark": "INSERT OR REPLACE INTO bookmark (id, sha256, made_at, removed_at, locator, checksum)"
    " VALUES (?, ?, ?, ?, ?, ?)",
    "annotation": "INSERT OR REPLACE INTO annotation"
    " (id, sha256, start, stop, said, made_at, changed_at, removed_at, checksum)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "setting": "INSERT OR REPLACE INTO setting (sha256, choices, checksum) VALUES (?, ?, ?)",
    "mark": "INSERT OR REPLACE INTO mark (sha256, marked, checksum) VALUES (?, ?, ?)",
    "override": "INSERT OR REPLACE INTO override (content, path, said, checksum) VALUES (?, ?, ?, ?)",
    "reading": "INSERT OR REPLACE INTO reading (day, sha256, seconds, words, checksum)"
    " VALUES (?, ?, ?, ?, ?)",
    "finish": "INSERT OR REPLACE INTO finish (sha256, day, title, author, path, checksum)"
    " VALUES (?, ?, ?, ?, ?, ?)",
}
READ = {
    "text": "SELECT sha256, story, checksum FROM text",
    "path": "SELECT path, sha256, checksum FROM path",
    "position": "SELECT sha256, at, progression, locator, checksum FROM position",
    "bookmark": "SELECT id, sha256, made_at, removed_at, locator, checksum FROM bookmark",
    "annotation": "SELECT id, sha256, start, stop, said, made_at, changed_at, removed_at, checksum"
    " FROM annotation",
    "setting": "SELECT sha256, choices, checksum FROM setting",
    "mark": "SELECT sha256, marked, checksum FROM mark",
    "override": "SELECT content, path, said, checksum FROM override",
    "reading": "SELECT day, sha256, seconds, words, checksum FROM reading",
    "finish": "SELECT sha256, day, title, author, path, checksum FROM finish",
}


def checksum(values: tuple[object, ...]) -> int:
    """The checksum of a row's values, kept beside them."""
    return zlib.crc32(ascii(values).encode())


def write(connection: sqlite3.Connection, table: str, *values: object) -> None:
    """Insert a row, or replace the one with its key."""
    connection.execute(WRITE[table], (*values, checksum(values)))


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the library's schema, 0 for a new one."""
    return int(patiently(connection, "PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a library, new or old, to the latest schema in one transaction."""
    if version_of(connection) == len(MIGRATIONS):
        return
    begin_writing(connection)
    # Another window may have done it while this one waited.
    for step in MIGRATIONS[version_of(connection) :]:
        for statement in step:
            connection.execute(statement)
    adopt_bookmarks(connection)
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
    connection.execute("COMMIT")


def adopt_bookmarks(connection: sqlite3.Connection) -> None:
    """Make annotations of the bookmarks that older versions kept in a table of their own."""
    for key, sha256, made_at, removed_at, locator, _ in connection.execute(READ["bookmark"]).fetchall():
        said = (locator, "", "{}", made_at, removed_at or made_at, removed_at)
        write(connection, "annotation", key, sha256, *said)
    connection.execute("DELETE FROM bookmark")


def has_schema(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the tables are those of a schema number, to the letter."""
    import sqlite3

    with closing(sqlite3.connect(":memory:")) as model:
        for statement in (statement for step in MIGRATIONS[:version] for statement in step):
            model.execute(statement)
        return _tables(connection) == _tables(model)


def has_sound_rows(connection: sqlite3.Connection) -> bool:
    """Whether the checksums of all rows are right, in the tables that the library has."""
    tables = {name for _, name, _ in _tables(connection)}
    return all(
        checksum(tuple(values)) == stored
        for table, query in READ.items()
        if table in tables
        for *values, stored in connection.execute(query)
    )


def _tables(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
    return sorted(connection.execute("SELECT type, name, ifnull(sql, '') FROM sqlite_master"))
