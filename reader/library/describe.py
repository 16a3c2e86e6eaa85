"""From a story file to its entry in the catalogue."""

from __future__ import annotations

import os
from pathlib import Path

from reader.clean import one_line
from reader.files import Unreadable, display_name, read_bytes
from reader.library.catalogue import CatalogueEntry
from reader.library.place import StoryKey
from reader.story import Story
from reader.text.decode import decode
from reader.text.split import split
from reader.text.words import count_words, opening

FIELDS = ("fandom", "pairing", "rating", "genre", "status", "language", "summary")
"""The header fields a library is looked through by."""


def describe(path: bytes) -> CatalogueEntry:
    """The entry of one file; a file that cannot be read has one that says why."""
    try:
        # Looked up before it is read: a file changed meanwhile is then read again by the next scan.
        status = Path(os.fsdecode(path)).stat()
        size, modified_ns = status.st_size, status.st_mtime_ns
    except (OSError, ValueError):
        size, modified_ns = 0, 0
    try:
        return _entry(path, size, modified_ns, _read(path))
    except Unreadable as reason:
        return _unreadable(path, size, modified_ns, str(reason))
    except Exception:
        # One file must not end a scan of thousands.
        import logging

        logging.getLogger(__name__).exception("describing %r", path)
        return _unreadable(path, size, modified_ns, "This file could not be understood.")


def _read(path: bytes) -> Story:
    decoded = decode(read_bytes(path))
    if not decoded.text.strip("\0\x1a \t\n\f\v\ufeff"):
        raise Unreadable("This file is empty.")
    return split(decoded.text, decoded.encoding, display_name(path))


def _entry(path: bytes, size: int, modified_ns: int, story: Story) -> CatalogueEntry:
    return CatalogueEntry(
        path=path,
        size=size,
        modified_ns=modified_ns,
        text_sha256=StoryKey.of(story.text, os.fsdecode(path)).text_sha256,
        title=one_line(story.title or "") or None,
        opening=one_line(opening(story)),
        author=one_line(story.author or "") or None,
        words=count_words(story.text[story.body_start : story.body_end]),
        chapters=len(story.chapters),
        fields=_fields(story),
        problem=None,
    )


def _fields(story: Story) -> tuple[tuple[str, str], ...]:
    """The first value of each field, in the order of the file."""
    values: dict[str, str] = {}
    for field in story.fields:
        if field.name in FIELDS:
            values.setdefault(field.name, one_line(field.value))
    return tuple(values.items())


def _unreadable(path: bytes, size: int, modified_ns: int, problem: str) -> CatalogueEntry:
    return CatalogueEntry(path, size, modified_ns, None, None, "", None, 0, 0, (), problem)
