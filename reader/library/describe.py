"""From a story file to its entry in the catalogue."""

from __future__ import annotations

import os
from types import MappingProxyType

from reader.clean import one_line
from reader.files import Unreadable, display_name, read_bytes, state_of
from reader.library.catalogue import CatalogueEntry
from reader.library.overruled import Overruled, said_of
from reader.library.parts.fingerprint import fingerprint
from reader.library.parts.folded import folded
from reader.library.parts.sketch import sketch
from reader.library.place import StoryKey
from reader.read import understand
from reader.sentences import to_translate
from reader.story import Story
from reader.text.words import count_words, opening

FIELDS = (
    "fandom", "pairing", "characters", "rating", "genre",
    "warnings", "status", "language", "summary", "series",
)  # fmt: skip
"""The header fields a library is looked through by."""


def describe(path: bytes, overruled: Overruled = MappingProxyType({})) -> CatalogueEntry:
    """The entry of one file, as the user has overruled it; one that cannot be read says why."""
    # Looked up before it is read: a file changed meanwhile is then read again by the next scan.
    state = state_of(path)
    try:
        return entry_of(path, state, _read(path, overruled))
    except Unreadable as reason:
        return _unreadable(path, state, str(reason))
    except Exception:
        # One file must not end a scan of thousands.
        import logging

        logging.getLogger(__name__).exception("describing %r", path)
        return not_understood(path)


def not_understood(path: bytes) -> CatalogueEntry:
    """The entry of a file that was too much for the program."""
    return _unreadable(path, state_of(path), to_translate("Reader", "This file could not be understood."))


def _read(path: bytes, overruled: Overruled) -> Story:
    content = read_bytes(path)
    story = understand(content, display_name(path), said_of(content, path, overruled))
    if not story.blocks:
        raise Unreadable("This file is empty.")
    return story


def entry_of(path: bytes, state: tuple[int, int], story: Story) -> CatalogueEntry:
    """The entry of a file that has been understood, and whose state was looked up before."""
    words = folded(story)
    return CatalogueEntry(
        path=path,
        size=state[0],
        modified_ns=state[1],
        text_sha256=StoryKey.of(story.text, os.fsdecode(path)).text_sha256,
        title=one_line(story.title or "") or None,
        opening=one_line(opening(story)),
        author=one_line(story.author or "") or None,
        words=count_words(story.text[story.body_start : story.body_end]),
        chapters=len(story.chapters),
        fields=_fields(story),
        problem=None,
        encoding=story.encoding.name,
        fingerprint=fingerprint(words),
        sketch=sketch(words),
    )


def _fields(story: Story) -> tuple[tuple[str, str], ...]:
    """The first value of each field, in the order of the file."""
    values: dict[str, str] = {}
    for field in story.fields:
        if field.name in FIELDS:
            values.setdefault(field.name, one_line(field.value))
    return tuple(values.items())


def _unreadable(path: bytes, state: tuple[int, int], problem: str) -> CatalogueEntry:
    return CatalogueEntry(path, *state, None, None, "", None, 0, 0, (), problem)
