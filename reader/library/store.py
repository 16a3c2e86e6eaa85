"""One window's hold on library.db: transactions, rows with their checksums, and opening it again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from reader.library.database import PlacesError, failures, identity, is_damage
from reader.library.opening import open_library
from reader.library.schema import READ, checksum
from reader.library.transaction import begin_reading, begin_writing

if TYPE_CHECKING:
    import sqlite3

Row: TypeAlias = tuple[Any, ...]
_SLICE = 4_000
"""Rows that are read at a time: some ten milliseconds."""
_FIRST = -(2**63)
"""The least number a row can have."""


class Store:
    """A library.db that several windows may have open, and several threads may use.

    Whatever goes wrong is raised as PlacesError. What was saved before is then whole, and the next
    use opens the file again: it is checked, and anything left half done is rolled back.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._identity: tuple[int, int] | None = None
        self._suspect = False
        """Whether something in the file was found to be damaged since it was opened."""
        self._openings = 0
        self.unsaved = False
        """Whether what was to be written last could not be."""
        self.notice: str | None = None
        """A sentence on what had to be put right when the file was opened."""

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection inside a transaction: all that is asked is answered from one state of the file.

        Inside another one it is that one.
        """
        with self._lock:
            if self._connection and self._connection.in_transaction:
                yield self._connection
                return
            with self._inside(begin_reading) as connection:
                yield connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """The connection inside a transaction; what was written is on the disk when this ends."""
        self.unsaved = True
        with self._inside(begin_writing) as connection:
            yield connection
        self.unsaved = False

    def rows(self, connection: sqlite3.Connection, table: str, which: str, *values: object) -> Iterator[Row]:
        """The sound rows of a table that the clauses `which` ask for.

        After a damaged one the next use opens the file again, which is then put right.
        """
        for *row, stored in connection.execute(f"{READ[table]} {which}", values):
            if checksum(tuple(row)) == stored:
                yield tuple(row)
            else:
                self._suspect = True

    def slices(self, query: str) -> Iterator[Row]:
        """All rows of a query, some thousand at a time: who wants to write need not wait for the last.

        The query asks for the rows after that of a number; it gives the number first, which is left out.
        """
        last, rows = _FIRST, list[Row]()
        while last == _FIRST or len(rows) == _SLICE:
            with self.reading() as connection:
                rows = connection.execute(f"{query} ORDER BY rowid LIMIT {_SLICE}", (last,)).fetchall()
            yield from (row[1:] for row in rows)
            last = rows[-1][0] if rows else _FIRST + 1

    def state(self) -> object:
        """What differs once another connection has written to the file, or the file was opened again."""
        with self.reading() as connection:
            return self._openings, connection.execute("PRAGMA data_version").fetchone()

    def close(self) -> None:
        """Let the file go; the next use opens it again."""
        with self._lock:
            if self._connection:
                self._connection.close()
            self._connection = None

    @contextmanager
    def _inside(self, begin: Callable[[sqlite3.Connection], None]) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                connection = self._open()
                begin(connection)
                yield connection
                connection.execute("COMMIT")
            except failures() as error:
                self._suspect |= is_damage(error)
                self.close()
                raise PlacesError.because(error) from error
            except BaseException:
                self.close()
                raise

    def _open(self) -> sqlite3.Connection:
        # Another window may have set a damaged file aside: writing to that one would be in vain.
        if self._connection and not self._suspect and self._identity == identity(self._path):
            return self._connection
        self.close()
        self._connection, notice = open_library(self._path, self._suspect)
        self._identity, self._suspect = identity(self._path), False
        self._openings += 1
        self.notice = notice or self.notice
        return self._connection
