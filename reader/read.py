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
    decoded = decode(read_bytes(path))
    return split(decoded.text, decoded.encoding, path.name)
