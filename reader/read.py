"""From a file to a story."""

from __future__ import annotations

from pathlib import Path

from reader.files import read_bytes
from reader.overrides import NOTHING, Overrides
from reader.story import Story
from reader.text.pending import text_of
from reader.text.split import split


def read(path: Path | str, overrides: Overrides = NOTHING) -> Story:
    """Read a story file, the user's word going before what would be understood of it.

    Raises :class:`reader.files.Unreadable` if it cannot be read, LookupError if the encoding the
    user wants does not exist.
    """
    path = Path(path)
    return understand(read_bytes(path), path.name, overrides)


def understand(content: bytes, name: str, overrides: Overrides = NOTHING) -> Story:
    """Return the story in the bytes of a file, whose name may be its title.

    Raises :class:`reader.files.Unreadable` if they are not text, LookupError as :func:`read` does.
    """
    decoded = text_of(content, overrides)
    return split(decoded.text, decoded.encoding, name, overrides)
