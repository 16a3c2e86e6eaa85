"""From a story file to its entry in the catalogue."""

from __future__ import annotations

import os
from pathlib import Path
from types import MappingProxyType

from reader.clean import one_line
from reader.files import Unreadable, display_name, read_bytes
from reader.library.catalogue import CatalogueEntry
from reader.library.overruled import Overruled, said_of
from reader.library.place import StoryKey
from reader.read import understand
from reader.story import Story
from reader.text.words import count_words, opening

FIELDS = ("fandom", "pairing", "rating", "genre", "status", "language", "summary")
"""The header fields a library is looked through by."""


def describe(path: bytes, overruled: Overruled = MappingProxyType({})) -> CatalogueEntry:
    """The entry of one file, as the user has overruled it; one that cannot be read says why."""
    try:
        # Looked up before it is read: a file changed meanwhile is then read again by the next scan.
        status = Path(os.fsdecode(path)).stat()
        size, modified_ns = status.st_size, status.st_mtime_ns
    except (OSError, ValueError):
        size, modified_ns = 0, 0
    try:
        return _entry(path, size, modified_ns, _read(path, overruled))
    except Unreadable as reason:
        return _unreadable(path, size, modified_ns, str(reason))
    except Exception:
        # One file must not end a scan of thousands.
        import logging

        logging.getLogger(__name__).exception("describing %r", path)
        return _unreadable(path, size, modified_ns, "This file could not be understood.")


def _read(path: bytes, overruled: Overruled) -> Story:
    content = read_bytes(path)
    story = understand(content, display_name(path), said_of(content, path, overruled))
    if not story.blocks:
        raise Unreadable("This file is empty.")
    return story


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
