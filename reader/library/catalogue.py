"""What is known of every story file, and of what they are to each other, so that it need not be read again.

It is kept in index.db, a cache: whatever is wrong with it, it is deleted and filled anew by the next scan.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from reader.library.cache import delete_cache, is_damage, made_with, open_cache
from reader.library.database import failures
from reader.text import RULES

if TYPE_CHECKING:
    import sqlite3

_TABLES = 5
"""Raised when the tables change."""
VERSION = 1000 * _TABLES + RULES
"""When it changes, all stories are read again."""

_SCHEMA = (
    "CREATE TABLE story"
    " (path BLOB PRIMARY KEY, size INTEGER, modified_ns INTEGER, added INTEGER, entry BLOB)",
    # By itself, so that the list is read without it.
    "CREATE TABLE sketch (path BLOB PRIMARY KEY, sketch BLOB)",
    "CREATE TABLE relation (first BLOB, second BLOB, kinship TEXT)",
    # Has a row while the relations are those of the stories that are kept.
    "CREATE TABLE related (at INTEGER)",
)
_KEEP = (
    "INSERT INTO story VALUES (?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET size = excluded.size,"
    " modified_ns = excluded.modified_ns, entry = excluded.entry,"
    " added = coalesce(nullif(excluded.added, 0), added)"
)
_UNRELATED = ("DELETE FROM related", [()])
_SHARED = 60
"""Characters; longer texts are hardly ever alike."""
_BUSY_SECONDS = 2.0
_READ_AGAIN = -1
_SEPARATOR = os.fsencode(os.sep)


class CatalogueEntry(NamedTuple):
    """A story file as the library shows it. All texts are single lines, safe to show."""

    path: bytes
    """As ``os.fsencode`` gives it."""
    size: int
    """In bytes."""
    modified_ns: int
    """When the file was last written to, in nanoseconds since 1970."""
    text_sha256: str | None
    """The SHA-256 of the text in UTF-8, None if it cannot be read."""
    title: str | None
    opening: str
    """The first words of the story proper."""
    author: str | None
    words: int
    chapters: int
    fields: tuple[tuple[str, str], ...]
    """Names and values of the header fields a library is looked through by, each name once."""
    problem: str | None
    """Why the file cannot be read, in one sentence; None if it can."""
    encoding: str = ""
    """A Python codec's name; empty if the file cannot be read."""
    added: int = 0
    """When the file came into the library, in seconds since 1970."""
    fingerprint: str = ""
    """The same in all files with the same words; empty where there are too few of them."""
    sketch: bytes = b""
    """What similar texts are told by; empty in an entry that comes from the index, which keeps it apart."""


class Related(NamedTuple):
    """Two stories that are versions of each other, by the paths of their first files."""

    first: bytes
    second: bytes
    kinship: str
    """What the second is to the first, as :class:`reader.library.parts.relations.Kinship` says it."""


class Known(NamedTuple):
    """What a file was like when it was last read, and when it came into the library."""

    size: int
    modified_ns: int
    """Of a file that could not be read it is never the right one, so that it is tried anew."""
    added: int


def entry_to_json(entry: CatalogueEntry) -> dict[str, Any]:
    """The entry as an object for :mod:`json`; bytes of the path that are no UTF-8 become surrogates."""
    stored = {name: getattr(entry, name) for name in CatalogueEntry._fields}
    return {**stored, "path": os.fsdecode(entry.path), "sketch": entry.sketch.hex()}


def entry_from_json(stored: dict[str, Any]) -> CatalogueEntry:
    """The entry from such an object. Raises KeyError, TypeError or ValueError if it is none."""
    fields = tuple((str(name), str(value)) for name, value in stored["fields"])
    path, sketch = os.fsencode(stored["path"]), bytes.fromhex(stored["sketch"])
    return CatalogueEntry(**{**stored, "path": path, "sketch": sketch, "fields": fields})


class Catalogue:
    """The entries in an index.db, which is made if there is none."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._index = open_cache(path, _connect)

    def entries(self, folder: bytes) -> Iterator[CatalogueEntry]:
        """What is known of the files in a folder and the folders below, or of a single file."""
        rows = self._ask("SELECT * FROM story WHERE path = ? OR (path > ? AND path < ?)", *_bounds(folder))
        try:
            return iter([_entry(*row) for row in rows])
        except (KeyError, TypeError, ValueError):
            self._rebuild()
            return iter(())

    def known(self, folder: bytes) -> dict[bytes, Known]:
        """The state of the files in a folder and below, as they were when last read."""
        columns = "SELECT path, size, modified_ns, added FROM story WHERE path = ? OR (path > ? AND path < ?)"
        return {path: Known(*state) for path, *state in self._ask(columns, *_bounds(folder))}

    def keep(self, entries: Iterable[CatalogueEntry]) -> None:
        """Add entries, in place of those with the same paths; one that was added before stays so."""
        kept = list(entries)
        sketches = [(entry.path, entry.sketch) for entry in kept if entry.sketch]
        self._change(
            (_KEEP, map(_row, kept)), ("INSERT OR REPLACE INTO sketch VALUES (?, ?)", sketches), _UNRELATED
        )

    def forget(self, paths: Iterable[bytes]) -> None:
        """Remove the entries with these paths."""
        gone = [(path,) for path in paths]
        story, sketch = "DELETE FROM story WHERE path = ?", "DELETE FROM sketch WHERE path = ?"
        self._change((story, gone), (sketch, gone), _UNRELATED)

    def sketches(self) -> dict[bytes, bytes]:
        """The sketches of all files that have one, by their paths."""
        return dict(self._ask("SELECT path, sketch FROM sketch"))

    @property
    def is_related(self) -> bool:
        """Whether :meth:`relations` are those of the stories that are kept."""
        return bool(self._ask("SELECT 1 FROM related"))

    def relations(self) -> list[Related]:
        """Which stories are versions of each other, as :meth:`relate` was told last."""
        return [Related(*row) for row in self._ask("SELECT first, second, kinship FROM relation")]

    def relate(self, relations: Iterable[Related]) -> None:
        """Keep which of the stories are versions of each other, in place of what was known of it."""
        rows = ("INSERT INTO relation VALUES (?, ?, ?)", relations)
        self._change(("DELETE FROM relation", [()]), rows, ("INSERT INTO related VALUES (1)", [()]))

    def close(self) -> None:
        """Close the file."""
        self._index.close()

    def _ask(self, question: str, *values: object) -> list[Any]:
        try:
            return self._index.execute(question, values).fetchall()
        except failures() as error:
            self._mend(error)
            return []

    def _change(self, *statements: tuple[str, Iterable[tuple[Any, ...]]]) -> None:
        """What a full or busy disk keeps from being written is found again by the next scan."""
        try:
            with self._index:
                for statement, rows in statements:
                    self._index.executemany(statement, rows)
        except failures() as error:
            self._mend(error)

    def _mend(self, error: Exception) -> None:
        if is_damage(error):
            self._rebuild()

    def _rebuild(self) -> None:
        self._index.close()
        delete_cache(self._path)
        self._index = open_cache(self._path, _connect)


def _connect(path: Path) -> sqlite3.Connection:
    """A connection to an index of this version. Raises sqlite3.Error if the file is anything else."""
    import sqlite3

    index = sqlite3.connect(path, timeout=_BUSY_SECONDS)
    try:
        _require_table(index)
    except failures():
        index.close()
        raise
    return index


def _require_table(index: sqlite3.Connection) -> None:
    if _has_table(index):
        return
    # Two processes may want to make it at the same time.
    index.execute("BEGIN IMMEDIATE")
    if not _has_table(index):
        for table in _SCHEMA:
            index.execute(table)
        index.execute(f"PRAGMA user_version = {VERSION}")
    index.commit()


def _has_table(index: sqlite3.Connection) -> bool:
    import sqlite3

    version, tables = made_with(index)
    if not version and not tables:
        return False
    if version != VERSION or tables != set(_SCHEMA):
        raise sqlite3.DatabaseError("The index was made by another version.")
    return True


def _bounds(folder: bytes) -> tuple[bytes, bytes, bytes]:
    """A path and the ends of the range that all paths below it lie in."""
    path = os.fsencode(Path(os.fsdecode(folder)).absolute())
    first = path.rstrip(_SEPARATOR) + _SEPARATOR
    return path, first, first[:-1] + bytes([first[-1] + 1])


def _row(entry: CatalogueEntry) -> tuple[bytes, int, int, int, bytes]:
    modified = _READ_AGAIN if entry.problem else entry.modified_ns
    return entry.path, entry.size, modified, entry.added, json.dumps(_described(entry)).encode()


def _described(entry: CatalogueEntry) -> list[object]:
    """What is known of a file but for its state: a list, for 20,000 of them are read at every start."""
    return [
        entry.text_sha256, entry.title, entry.opening, entry.author, entry.words, entry.chapters,
        entry.fields, entry.problem, entry.encoding, entry.modified_ns, entry.fingerprint,
    ]  # fmt: skip


def _entry(path: bytes, size: int, _modified_ns: int, added: int, stored: bytes) -> CatalogueEntry:
    """The entry of a row. Raises TypeError or ValueError if it is none."""
    (
        sha256, title, opening, author, words, chapters, fields, problem, encoding, modified, fingerprint,
    ) = json.loads(stored)  # fmt: skip
    pairs = tuple([(_once(name), _once(value)) for name, value in fields])
    return CatalogueEntry(
        path, size, modified, sha256, title, opening, author and _once(author), words, chapters, pairs,
        problem, _once(encoding), added, fingerprint,
    )  # fmt: skip


def _once(text: str) -> str:
    """The same text in one place of memory: thousands of stories share their authors and fandoms."""
    return sys.intern(text) if len(text) <= _SHARED else text
