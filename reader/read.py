"""From a file to a story."""

from __future__ import annotations

from pathlib import Path

from reader.files import read_bytes
from reader.story import Story
from reader.text.decode import decode
from reader.text.split import split


def read(path: Path | str) -> Story:
    """Read a story file. Raises :class:`reader.files.Unreadable` if it cannot be read."""
    path = Path(path)
    return understand(read_bytes(path), path.name)


def understand(content: bytes, name: str) -> Story:
    """Return the story in the bytes of a file, whose name may be its title.

    Raises :class:`reader.files.Unreadable` if they are not text.
    """
    decoded = decode(content)
    return split(decoded.text, decoded.encoding, name)
