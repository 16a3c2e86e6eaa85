"""Writes rows into tables in which the highest turn is the latest."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.library.schema import WRITE

if TYPE_CHECKING:
    import sqlite3

    from reader.library.store import Row


def write_all(library: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Write rows with their checksums; where they have turns, they are later than all that are there."""
    library.executemany(WRITE[table], rows)


def write_as_oldest(library: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Write rows with their checksums, but so that all that are there already are later."""
    first, last = _turns(library, table)
    write_all(library, table, rows)
    _, newest = _turns(library, table)
    if first <= last < newest:
        earlier = f"UPDATE {table} SET turn = turn - ? WHERE turn > ?"  # noqa: S608 - a table of ours
        library.execute(earlier, (newest - first + 1, last))


def _turns(library: sqlite3.Connection, table: str) -> tuple[int, int]:
    """The lowest and the highest turn; of an empty table those before its first."""
    turns = "SELECT ifnull(min(turn), 1), ifnull(max(turn), 0)"
    first, last = library.execute(f"{turns} FROM {table}").fetchone()
    return int(first), int(last)
