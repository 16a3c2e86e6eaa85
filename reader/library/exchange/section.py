"""The sections of the document: each is a table of library.db, and knows how a row of it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.library.exchange import rows
from reader.library.exchange.web_annotation import annotation_of, web_annotation

if TYPE_CHECKING:
    import sqlite3

    from reader.library.store import Row, Store


@dataclass(frozen=True, slots=True)
class Section:
    """A list in the document, and the table whose rows it holds."""

    name: str
    """In the document."""
    table: str
    member_of: Callable[[Row], dict[str, Any]]
    """What is written for a sound row, in values of :mod:`json`."""
    row_of: Callable[[Any], Row]
    """The row that was written so. Raises one of ``UNSOUND`` for anything else."""
    order: str = "turn"
    """By what rows are in order. Where they have turns, the later row is the newer one."""
    key: int = 1
    """So many of a row's first values tell it from others."""
    story: int | None = None
    """Which of a row's values says what story it is about, if one does."""
    condition: str = ""
    """Which rows are written, if not all."""

    def rows_in(self, store: Store, library: sqlite3.Connection, *, every: bool) -> Iterator[Row]:
        """The rows in a library that are written, or every one, in order."""
        which = f"ORDER BY {self.order}"
        return store.rows(library, self.table, which if every else f"{self.condition} {which}")


SECTIONS = (
    Section(
        "annotations",
        "annotation",
        lambda row: web_annotation(rows.annotation_in(row)),
        lambda found: rows.row_of(annotation_of(found)),
        order="id",
        condition="WHERE removed_at IS NULL",
    ),
    Section("texts", "text", rows.text, rows.text_row, order="rowid", story=1),
    Section("paths", "path", rows.path, rows.path_row),
    Section("positions", "position", rows.position, rows.position_row),
    Section("overrides", "override", rows.override, rows.override_row),
    Section("settings", "setting", rows.setting, rows.setting_row),
    Section("marks", "mark", rows.mark, rows.mark_row),
    Section("readings", "reading", rows.reading, rows.reading_row, order="day, sha256", key=2, story=1),
    Section("finished", "finish", rows.finish, rows.finish_row, order="rowid", story=0),
)
UNSOUND = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading a row may raise that nobody has vouched for."""
