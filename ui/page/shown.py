"""What is on the page."""

from __future__ import annotations

from typing import NamedTuple

from reader.page.sections import Section


class Shown(NamedTuple):
    """What is on the page: spans are offsets of the story's text, pages count within the section."""

    section: Section
    start: int
    end: int
    page: int | None
    """None while the section is not set as far as to tell."""
    pages: int | None
