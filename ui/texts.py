"""Tables of texts that are translated where they are shown."""

from __future__ import annotations

from typing import TypeVar

Table = TypeVar("Table")


def to_translate(_context: str, table: Table) -> Table:
    """Return a table as it is; every text in it, of a mapping every value, is to be translated.

    `resources.translations` finds them by this call, and the context.
    """
    return table
