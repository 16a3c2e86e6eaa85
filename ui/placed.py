"""A bookmark together with its place in the text that is on the page."""

from __future__ import annotations

from dataclasses import dataclass

from reader.library.locator import Found
from reader.library.place import Bookmark


@dataclass(frozen=True, slots=True)
class PlacedBookmark:
    """A bookmark and where its place is now in the text."""

    bookmark: Bookmark
    found: Found

    @property
    def offset(self) -> int:
        """Where its place is, as an offset of the text."""
        return self.found.offset
