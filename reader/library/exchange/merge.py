"""Merges a document into library.db: what is newer there, or is not here yet, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

from reader.library.backup import back_up
from reader.library.exchange.moment import moment
from reader.library.exchange.outcome import Merged, Outcome
from reader.library.exchange.rules import RULES, stays
from reader.library.exchange.same_story import story_here
from reader.library.exchange.section import SECTIONS, Section
from reader.library.exchange.turns import write_all, write_as_oldest
from reader.library.store import Store

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from reader.library.exchange.document import Document
    from reader.library.store import Row


def merge(library: Path, document: Document) -> Outcome:
    """Merge a document, all at once, after a backup. Raises PlacesError, and then has changed nothing."""
    with closing(Store(library)) as store:
        with store.reading() as connection:
            back_up(connection, library, every=0)
        with store.writing() as connection:
            return _Merging(store, connection, document).run()


class _Merging:
    """One document on its way into one library."""

    def __init__(self, store: Store, library: sqlite3.Connection, document: Document) -> None:
        self._library, self._document = library, document
        self._here = {
            section.name: {row[: section.key]: row for row in section.rows_in(store, library, every=True)}
            for section in SECTIONS
        }
        texts: dict[str, str] = dict(self._here["texts"].values())
        paths: dict[bytes, str] = dict(self._here["paths"].values())
        there = document.rows
        self._story_here = story_here(there["texts"], there["paths"], texts, paths)
        self._story_of = {text: self._story_here(story) for text, story in there["texts"]} | texts

    def run(self) -> Outcome:
        return {section.name: self._merge(section) for section in SECTIONS}

    def _merge(self, section: Section) -> Merged:
        rule, known = RULES.get(section.name, stays), self._here[section.name].copy()
        wanted: dict[Row, Row] = {}
        added, updated, left = 0, 0, 0
        for row in self._rows_there(section):
            key = row[: section.key]
            before = known.get(key)
            now = row if before is None else rule(before, row)
            if now == before:
                left += 1
                continue
            added, updated = added + (before is None), updated + (before is not None)
            known[key] = wanted[key] = now
        self._write(section, list(wanted.values()))
        return Merged(added, updated, left, self._document.unsound.get(section.name, 0))

    def _rows_there(self, section: Section) -> Iterator[Row]:
        """The rows of the document, their stories called as they are here."""
        at = section.story
        for row in self._document.rows[section.name]:
            yield row if at is None else (*row[:at], self._story_here(row[at]), *row[at + 1 :])

    def _write(self, section: Section, rows: list[Row]) -> None:
        if section.order != "turn":
            write_all(self._library, section.table, rows)
            return
        later = self._read_later_than_here(rows) if section.table == "position" else []
        latest = {row[0] for row in later}
        write_as_oldest(self._library, section.table, [row for row in rows if row[0] not in latest])
        write_all(self._library, section.table, later)

    def _read_later_than_here(self, positions: list[Row]) -> list[Row]:
        """The positions after which nothing of their story was read here."""
        here = self._here["positions"].values()
        last = {self._story_of.get(row[0], row[0]): moment(row[1]) for row in here}
        return [
            row for row in positions if moment(row[1]) > last.get(self._story_of.get(row[0], row[0]), "~")
        ]
