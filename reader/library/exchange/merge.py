"""Merges a document into library.db: what is newer there, or is not here yet, and nothing else."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from reader.library.backup import back_up
from reader.library.database import PlacesError, connect, failures
from reader.library.exchange.plan import Plan, plan
from reader.library.exchange.section import SECTIONS
from reader.library.exchange.turns import write_all, write_as_oldest
from reader.library.store import Store

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from reader.library.exchange.document import Document
    from reader.library.exchange.outcome import Outcome


def merge(library: Path, document: Document) -> Outcome:
    """Merge a document, all at once, after a backup. Raises PlacesError, and then has changed nothing."""
    with closing(Store(library)) as store:
        # Others must wait while it is written, so all that can be done before is done before.
        with store.reading() as connection:
            seen, planned = store.state(), plan(store, connection, document)
        if not planned:
            return planned.outcome
        _back_up(library)
        with store.writing() as connection:
            # Pages written before the end would keep others from reading until then.
            connection.execute("PRAGMA cache_spill = OFF")
            if store.state() != seen:
                planned = plan(store, connection, document)
            _write(connection, planned)
    return planned.outcome


def _back_up(library: Path) -> None:
    try:
        with closing(connect(library)) as connection:
            back_up(connection, library, every=0)
    except failures() as error:
        raise PlacesError.because(error) from error


def _write(library: sqlite3.Connection, planned: Plan) -> None:
    for section in SECTIONS:
        write = write_as_oldest if section.order == "turn" else write_all
        write(library, section.table, planned.rows[section.table])
    write_all(library, "position", planned.later)
