"""Which story a text belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from reader.library.place import StoryKey
    from reader.library.store import Store


def first_text(store: Store, library: sqlite3.Connection, story: StoryKey) -> str:
    """The hash of the story's first text; a text that is not known yet belongs to the story at its path."""
    text = story.text_sha256
    for _, first in store.rows(library, "text", "WHERE sha256 = ?", text):
        return str(first)
    query = "WHERE sha256 = (SELECT sha256 FROM path WHERE path = ?)"
    return next((str(first) for _, first in store.rows(library, "text", query, story.path)), text)
