"""A file understood anew as the user says of it, with every place in it found again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.digest import sha256_of
from reader.files import Unreadable, read_bytes, state_of
from reader.library.catalogue import CatalogueEntry
from reader.library.describe import entry_of
from reader.library.locator import Certainty, Found, locate, resolve_all
from reader.library.understood import Opened, Understood
from reader.overrides import Overrides
from reader.read import decode_as_said
from reader.text.moved import Reading, moved
from reader.text.pointed import spot_at


@dataclass(frozen=True, slots=True)
class Reread:
    """The story as it is understood now."""

    opened: Opened
    places: tuple[Found, ...]
    """Where the offsets that were asked about are in its text."""
    entry: CatalogueEntry


def reread(
    understood: Understood,
    path: Path,
    before: Opened,
    said: Overrides,
    offsets: Sequence[int],
    lines_are_new: bool = False,
) -> Reread:
    """Understand a file as the user says, and find offsets of the story as it was before.

    The lines in ``said`` are those of the text as it was, too, unless ``lines_are_new``: then they
    are those of the text as it will be.
    Raises :class:`reader.files.Unreadable` if the file cannot be read, or holds no words that way.
    """
    state = state_of(os.fsencode(path))
    content = read_bytes(path)
    # Lines of a file that somebody has edited meanwhile are known by their words.
    is_edited = sha256_of(content) != before.content_sha256
    if not is_edited and not lines_are_new:
        said = _with_moved_lines(content, before, said)
    story = understood.understand(content, path, said)
    if not story.blocks:
        raise Unreadable("Read like this, the file is empty.")
    now = Opened.of(story, content, path, said)
    if is_edited:
        places = resolve_all(story, [(locate(before.story, offset), False) for offset in offsets])
    else:
        found = moved(content, offsets, _reading(before), _reading(now))
        places = tuple(Found(offset, Certainty.EXACT) for offset in found)
    return Reread(now, places, entry_of(os.fsencode(path), state, story))


def _with_moved_lines(content: bytes, before: Opened, said: Overrides) -> Overrides:
    """What the user says, the lines being those of the text that the bytes are read as now."""
    lines = (*said.headings, *said.not_headings)
    if not lines or (said.encoding, said.mended) == (before.said.encoding, before.said.mended):
        return said
    decoded = decode_as_said(content, said)
    now = Reading(decoded.text, decoded.encoding, said.mended)
    offsets = moved(content, [line.offset for line in lines], _reading(before), now)
    spots = [spot_at(now.text, offset) for offset in offsets]
    headings, others = spots[: len(said.headings)], spots[len(said.headings) :]
    return said._replace(headings=tuple(filter(None, headings)), not_headings=tuple(filter(None, others)))


def _reading(opened: Opened) -> Reading:
    return Reading(opened.story.text, opened.story.encoding, opened.said.mended)
