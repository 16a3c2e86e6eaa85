"""What the dialog shows a file by: its bytes, and what would be found out without the user."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.files import read_bytes
from reader.library.understood import Opened, Understood
from reader.overrides import NOTHING, Overrides
from reader.story import Story
from reader.text.telling import SampleLine, sample, shown_as, telling_lines

LARGE = 200_000
"""Bytes and characters that are looked at while the window waits; of more, only a part or on a thread."""


@dataclass(frozen=True, slots=True)
class Material:
    """A file that is to be read otherwise."""

    content: bytes
    said: Overrides
    """What the user has said of it so far."""
    story: Story
    """As it is understood so far."""
    found: Story
    """As it is understood if the user says nothing."""
    lines: tuple[SampleLine, ...]
    found_lines: tuple[str, ...]

    def sample_in(self, encoding: str | None) -> tuple[str, ...]:
        """Return telling lines as they are in an encoding; None for the one found out."""
        if encoding is None:
            return self.found_lines
        return shown_as(self.content, self.lines, encoding)


def load(understood: Understood, path: Path, opened: Opened) -> Material:
    """Read a file for the dialog. Raises :class:`reader.files.Unreadable` if that is not possible."""
    content = read_bytes(path)
    found = understood.understand(content, path, NOTHING) if opened.said else opened.story
    return Material(content, opened.said, opened.story, found, sample(content), telling_lines(found.text))
