"""A file understood anew as the user says of it, with every place in it found again."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.files import Unreadable, read_bytes
from reader.library.catalogue import CatalogueEntry
from reader.library.describe import entry_of, state_of
from reader.library.locator import Certainty, Found, locate, resolve_all
from reader.library.overruled import content_hash
from reader.library.understood import Opened, Understood
from reader.overrides import Overrides
from reader.story import Story


@dataclass(frozen=True, slots=True)
class Reread:
    """The story as it is understood now."""

    opened: Opened
    places: tuple[Found, ...]
    """Where the offsets that were asked about are in its text."""
    entry: CatalogueEntry


def reread(
    understood: Understood, path: Path, before: Opened, said: Overrides, offsets: Sequence[int]
) -> Reread:
    """Understand a file as the user says, and find offsets of the story as it was before.

    Raises :class:`reader.files.Unreadable` if the file cannot be read, or holds no words that way.
    """
    state = state_of(os.fsencode(path))
    content = read_bytes(path)
    story = understood.understand(content, path, said)
    if not story.blocks:
        raise Unreadable("Read like this, the file is empty.")
    opened = Opened(story, content_hash(content), said)
    return Reread(opened, _places(before, opened, offsets), entry_of(os.fsencode(path), state, story))


def _places(before: Opened, now: Opened, offsets: Sequence[int]) -> tuple[Found, ...]:
    if before.story.text == now.story.text:
        return tuple(Found(offset, Certainty.EXACT) for offset in offsets)
    return _by_words(before.story, now.story, offsets)


def _by_words(before: Story, now: Story, offsets: Sequence[int]) -> tuple[Found, ...]:
    """Where the words are in a file somebody has edited meanwhile."""
    return resolve_all(now, [(locate(before, offset), False) for offset in offsets])
