"""What of a document is to be written into a library, told before anything is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.exchange.moment import moment
from reader.library.exchange.outcome import Merged, Outcome
from reader.library.exchange.rules import RULES, stays
from reader.library.exchange.same_story import story_here
from reader.library.exchange.section import SECTIONS, Section
from reader.library.schema import checksum

if TYPE_CHECKING:
    import sqlite3

    from reader.library.exchange.document import Document
    from reader.library.store import Row, Store


@dataclass(frozen=True, slots=True)
class Plan:
    """Rows to be written, each with its checksum."""

    outcome: Outcome
    """What will have become of the document's rows then."""
    rows: Mapping[str, list[Row]]
    """By their tables; where rows have turns, those that are in the library already count as later."""
    later: list[Row]
    """Positions that count as later than those in the library."""

    def __bool__(self) -> bool:
        """Whether anything is to be written."""
        return any(self.rows.values()) or bool(self.later)


def plan(store: Store, library: sqlite3.Connection, document: Document) -> Plan:
    """What is to be written, as the library is now."""
    return _Planning(store, library, document).plan()


class _Planning:
    """One document beside one library."""

    def __init__(self, store: Store, library: sqlite3.Connection, document: Document) -> None:
        self._document = document
        self._here = {
            section.name: {row[: section.key]: row for row in section.rows_in(store, library, every=True)}
            for section in SECTIONS
        }
        texts: dict[str, str] = dict(self._here["texts"].values())
        paths: dict[bytes, str] = dict(self._here["paths"].values())
        there = document.rows
        self._story_here = story_here(there["texts"], there["paths"], texts, paths)
        self._story_of = {text: self._story_here(story) for text, story in there["texts"]} | texts

    def plan(self) -> Plan:
        outcome, rows = {}, {}
        for section in SECTIONS:
            outcome[section.name], rows[section.table] = self._merged(section)
        later = self._later_than_here(rows["position"])
        latest = {row[0] for row in later}
        rows["position"] = [row for row in rows["position"] if row[0] not in latest]
        sealed = {table: list(map(_sealed, wanted)) for table, wanted in rows.items()}
        return Plan(outcome, sealed, list(map(_sealed, later)))

    def _merged(self, section: Section) -> tuple[Merged, list[Row]]:
        """What becomes of a section, and the rows that make it so."""
        rule, here = RULES.get(section.name, stays), self._here[section.name]
        wanted: dict[Row, Row] = {}
        left = 0
        for row in self._rows_there(section):
            key = row[: section.key]
            before = wanted.get(key, here.get(key))
            now = row if before is None else rule(before, row)
            if now == before:
                left += 1
            else:
                wanted[key] = now
        updated = len(wanted.keys() & here.keys())
        unsound = self._document.unsound.get(section.name, 0)
        return Merged(len(wanted) - updated, updated, left, unsound), list(wanted.values())

    def _rows_there(self, section: Section) -> Iterator[Row]:
        """The rows of the document, their stories called as they are here."""
        at = section.story
        for row in self._document.rows[section.name]:
            yield row if at is None else (*row[:at], self._story_here(row[at]), *row[at + 1 :])

    def _later_than_here(self, positions: list[Row]) -> list[Row]:
        """The positions after which nothing of their story was read here."""
        last = {self._story(row): moment(row[1]) for row in self._here["positions"].values()}
        return [
            row for row in positions if self._story(row) in last and moment(row[1]) > last[self._story(row)]
        ]

    def _story(self, position: Row) -> str:
        text: str = position[0]
        return self._story_of.get(text, text)


def _sealed(row: Row) -> Row:
    return *row, checksum(row)
