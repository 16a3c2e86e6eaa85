"""From a file to a story."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from reader.files import read_bytes
from reader.overrides import NOTHING, Overrides
from reader.story import Story
from reader.text.decode import Decoded, decode
from reader.text.mojibake import RepairUnavailable, repaired_text
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
    decoded = decode_as_said(content, overrides)
    return split(decoded.text, decoded.encoding, name, overrides)


def decode_as_said(content: bytes, overrides: Overrides) -> Decoded:
    """Return the text of a file in the encoding the user wants, mojibake mended if they want that, too.

    It stays as it is where the package that mends it has been taken away. Raises as :func:`understand` does.
    """
    decoded = decode(content, overrides.encoding)
    if overrides.mended:
        with suppress(RepairUnavailable):
            return replace(decoded, text=repaired_text(decoded.text))
    return decoded
