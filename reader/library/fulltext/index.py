"""The full-text index: a cache in a file of its own, which may be deleted at any time.

It is FTS5 without the texts themselves, which stay where they are: only where each passage begins and ends is
kept, and what is shown is read from the story again. What is gone or was edited is left out when it is asked
for; when a third of the index is such, it is made anew. So it takes about half of the texts' size.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library.cache import delete_cache, is_damage, made_with, open_cache
from reader.library.database import failures
from reader.library.fulltext.passages import passages, spaced

if TYPE_CHECKING:
    import sqlite3

VERSION = 1
_SCHEMA = (
    "CREATE TABLE text (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE)",
    "CREATE TABLE file (path BLOB PRIMARY KEY, size INTEGER, modified_ns INTEGER, text INTEGER)",
    "CREATE INDEX file_text ON file (text)",
    "CREATE TABLE passage (id INTEGER PRIMARY KEY, text INTEGER, start INTEGER, end INTEGER)",
    "CREATE VIRTUAL TABLE words USING fts5"
    " (said, content='', tokenize='unicode61 remove_diacritics 2', columnsize=0)",
    f"PRAGMA user_version = {VERSION}",
)
MOST = 2_000
"""Passages that are looked at for an answer."""
_DEAD = 3
"""One part in so many of texts that are no longer there, and the index is made anew."""
_BUSY_SECONDS = 5.0


class Hit(NamedTuple):
    """A passage that holds what was looked for: a span of the text of a file."""

    path: bytes
    start: int
    end: int
    sha256: str
    """The hash of the text the span is of: the file may say something else by now."""


class FullText:
    """The index in a file, which is made if there is none, and made anew if it is damaged."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._index = open_cache(path, _connect)

    # Filling

    def known(self) -> Mapping[bytes, tuple[int, int]]:
        """Size and time of change of the files that are indexed."""
        return {path: (size, at) for path, size, at in self._ask("SELECT path, size, modified_ns FROM file")}

    def add(self, path: bytes, size: int, modified_ns: int, sha256: str, text: str) -> None:
        """Take in a file; the words of a text that is known already are not taken in again."""
        try:
            row = self._index.execute("SELECT id FROM text WHERE sha256 = ?", (sha256,)).fetchone()
            number = row[0] if row else self._add_text(sha256, text)
            state = (path, size, modified_ns, number)
            self._index.execute("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)", state)
        except failures() as error:
            self._mend(error)

    def forget(self, paths: Iterable[bytes]) -> None:
        """Leave files out from now on."""
        try:
            self._index.executemany("DELETE FROM file WHERE path = ?", [(path,) for path in paths])
        except failures() as error:
            self._mend(error)

    def commit(self) -> None:
        """Write down what was taken in."""
        try:
            self._index.commit()
        except failures() as error:
            self._mend(error)

    def renew_if_stale(self) -> bool:
        """Empty the index if too much in it is of texts that are gone; say if it was."""
        dead = self._ask("SELECT count(*) FROM text WHERE id NOT IN (SELECT text FROM file)")
        texts = self._ask("SELECT count(*) FROM text")
        if not texts or not dead or dead[0][0] * _DEAD <= texts[0][0]:
            return False
        self._renew()
        return True

    def _add_text(self, sha256: str, text: str) -> int:
        number = self._index.execute("INSERT INTO text (sha256) VALUES (?)", (sha256,)).lastrowid
        assert number is not None
        spans = list(passages(text))
        (last,) = self._index.execute("SELECT coalesce(max(id), 0) FROM passage").fetchone()
        rows = [(last + place, number, start, end) for place, (start, end) in enumerate(spans, 1)]
        self._index.executemany("INSERT INTO passage VALUES (?, ?, ?, ?)", rows)
        words = [(last + place, spaced(text[start:end])) for place, (start, end) in enumerate(spans, 1)]
        self._index.executemany("INSERT INTO words (rowid, said) VALUES (?, ?)", words)
        return number

    # Asking

    def find(self, expression: str) -> list[Hit]:
        """Return passages that an FTS5 expression finds, those of a file together; a file's copies once."""
        query = (
            "SELECT min(file.path), passage.start, passage.end, text.sha256"
            " FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?) AS hit"
            " JOIN passage ON passage.id = hit.rowid JOIN file ON file.text = passage.text"
            " JOIN text ON text.id = passage.text"
            " GROUP BY passage.id ORDER BY passage.id"
        )
        return [Hit(*row) for row in self._ask(query, (expression, MOST))] if expression else []

    @property
    def number(self) -> int:
        """How many files are indexed."""
        found = self._ask("SELECT count(*) FROM file")
        return int(found[0][0]) if found else 0

    def close(self) -> None:
        """Close the file."""
        self._index.close()

    # How it is kept

    def _ask(self, question: str, values: tuple[Any, ...] = ()) -> list[Any]:
        try:
            return self._index.execute(question, values).fetchall()
        except failures() as error:
            self._mend(error)
            return []

    def _mend(self, error: Exception) -> None:
        """What has other reasons than damage, such as a full disk, is tried again by the next filling."""
        if is_damage(error):
            self._renew()

    def _renew(self) -> None:
        self._index.close()
        delete_cache(self._path)
        self._index = open_cache(self._path, _connect)


def _connect(path: Path) -> sqlite3.Connection:
    """Connect to an index of this version. Raises sqlite3.Error if the file is anything else."""
    import sqlite3

    index = sqlite3.connect(path, timeout=_BUSY_SECONDS, check_same_thread=False)
    try:
        # Those who search and the one who fills it do not wait for each other; a lost index is made anew.
        index.execute("PRAGMA journal_mode = WAL")
        index.execute("PRAGMA synchronous = OFF")
        _require_tables(index)
    except failures():
        index.close()
        raise
    return index


def _require_tables(index: sqlite3.Connection) -> None:
    if _has_tables(index):
        return
    # Two processes may want to make them at the same time.
    index.execute("BEGIN IMMEDIATE")
    if not _has_tables(index):
        for statement in _SCHEMA:
            index.execute(statement)
    index.commit()


def _has_tables(index: sqlite3.Connection) -> bool:
    import sqlite3

    version, tables = made_with(index)
    if version != VERSION and (version or tables):
        raise sqlite3.DatabaseError("The index was made by another version.")
    return version == VERSION
