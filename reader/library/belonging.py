"""Which story a text belongs to, and which texts to a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library.schema import write

if TYPE_CHECKING:
    import sqlite3

    from reader.library.place import StoryKey
    from reader.library.store import Store

OF_STORY = "WHERE sha256 IN (SELECT ? UNION SELECT ? UNION SELECT sha256 FROM text WHERE story = ?)"
"""Rows of a text, of the first text of its story, and of every other text of the story: of :func:`texts`."""


def first_text(store: Store, library: sqlite3.Connection, story: StoryKey) -> str:
    """The hash of the story's first text; a text that is not known yet belongs to the story at its path."""
    text = story.text_sha256
    for _, first in store.rows(library, "text", "WHERE sha256 = ?", text):
        return str(first)
    query = "WHERE sha256 = (SELECT sha256 FROM path WHERE path = ?)"
    return next((str(first) for _, first in store.rows(library, "text", query, story.path)), text)


def texts(store: Store, library: sqlite3.Connection, story: StoryKey) -> tuple[str, str, str]:
    """What `OF_STORY` asks for: the text, and twice the first text of the story."""
    first = first_text(store, library, story)
    return story.text_sha256, first, first


def remember(store: Store, library: sqlite3.Connection, story: StoryKey) -> None:
    """Note that a text belongs to its story, and lies at its path."""
    write(library, "text", story.text_sha256, first_text(store, library, story))
    write(library, "path", story.path, story.text_sha256)
