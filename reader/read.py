"""From a file to a story."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.files import read_bytes
from reader.overrides import NOTHING, Overrides
from reader.story import Encoding, Story
from reader.text.decode import decode
from reader.text.split import split, split_around


@dataclass(frozen=True, slots=True)
class Opened:
    """A file whose text is known, and whose structure is found out when asked for."""

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


def open_file(path: Path | str, overrides: Overrides = NOTHING) -> Opened:
    """The text of a story file, the user's word going before what would be found out.

    Raises :class:`reader.files.Unreadable` if it cannot be read, LookupError if the encoding the
    user wants does not exist.
    """
    path = Path(path)
    return opened(read_bytes(path), path.name, overrides)


def opened(content: bytes, name: str, overrides: Overrides = NOTHING) -> Opened:
    """The text in the bytes of a file. Raises as :func:`open_file` does, if they are not text."""
    decoded = decode(content)
    return Opened(decoded.text, decoded.encoding, name, overrides)


def read(path: Path | str, overrides: Overrides = NOTHING) -> Story:
    """Read a story file. Raises as :func:`open_file` does."""
    return open_file(path, overrides).whole()


def understand(content: bytes, name: str, overrides: Overrides = NOTHING) -> Story:
    """The story in the bytes of a file. Raises as :func:`open_file` does."""
    return opened(content, name, overrides).whole()
