"""From a file to a story."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from reader.files import read_bytes
from reader.overrides import NOTHING, Overrides
from reader.story import Encoding, Story
from reader.text.decode import Decoded, decode
from reader.text.mojibake import RepairUnavailable, repaired_text
from reader.text.split import split, split_around


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file, whose structure is found out when asked for."""

    text: str
    encoding: Encoding
    name: str
    """The file's, without its folder: it may be the title."""
    overrides: Overrides

    def around(self, offset: int) -> Story:
        """The story with the structure of its text around an offset only, found in no time."""
        return split_around(self.text, self.encoding, self.name, offset, self.overrides)

    def whole(self) -> Story:
        """The story with all its structure."""
        return split(self.text, self.encoding, self.name, self.overrides)


def file_text(content: bytes, name: str, overrides: Overrides = NOTHING) -> FileText:
    """The text in the bytes of a file, the user's word going before what would be found out.

    Raises :class:`reader.files.Unreadable` if they are not text, LookupError if the encoding the
    user wants does not exist.
    """
    decoded = decode_as_said(content, overrides)
    return FileText(decoded.text, decoded.encoding, name, overrides)


def read(path: Path | str, overrides: Overrides = NOTHING) -> Story:
    """Read a story file.

    Raises :class:`reader.files.Unreadable` if it cannot be read, LookupError as :func:`file_text` does.
    """
    path = Path(path)
    return understand(read_bytes(path), path.name, overrides)


def understand(content: bytes, name: str, overrides: Overrides = NOTHING) -> Story:
    """The story in the bytes of a file. Raises as :func:`file_text` does."""
    return file_text(content, name, overrides).whole()


def decode_as_said(content: bytes, overrides: Overrides) -> Decoded:
    """The text of a file in the encoding the user wants, mojibake mended if they want that, too.

    It stays as it is where the package that mends it has been taken away. Raises as :func:`file_text` does.
    """
    decoded = decode(content, overrides.encoding)
    if overrides.mended:
        with suppress(RepairUnavailable):
            return replace(decoded, text=repaired_text(decoded.text))
    return decoded
