"""What has become of what was in a document, counted."""

from __future__ import annotations

from typing import NamedTuple


class Merged(NamedTuple):
    """What has become of the rows of a section."""

    added: int = 0
    updated: int = 0
    left: int = 0
    """How many stay as they are here."""
    unsound: int = 0
    """How many were left out because something in them cannot be."""

    def __str__(self) -> str:
        """In words, for the command line."""
        unsound = f", {self.unsound:,} left out as unsound" if self.unsound else ""
        return f"{self.added:,} added, {self.updated:,} updated, {self.left:,} left as they were{unsound}"


Outcome = dict[str, Merged]
"""By the names of the sections."""
