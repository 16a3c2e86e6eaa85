"""A paragraph of the page, and the manners in which a story can be shown."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from reader.story import Run


class Role(Enum):
    """What a paragraph of the page is for; each has its own setting."""

    TITLE = "title"
    BYLINE = "by-line"
    SUMMARY = "summary"
    WARNING = "warning"
    """A field that says for whom the story is: rating, warnings, spoilers."""
    FOLD = "fold"
    """The line that folds and unfolds what can wait."""
    FIELD = "field"
    NOTE = "note"
    CONTENTS = "contents"
    SMALL_PRINT = "small print"
    HEADING_LABEL = "heading label"
    HEADING_TITLE = "heading title"
    OPENING = "opening paragraph"
    """Prose with no indent that begins a story or a chapter."""
    FIRST = "first paragraph"
    """Prose with no indent within a chapter: after an ornament."""
    PARAGRAPH = "paragraph"
    LINES = "lines"
    BREAK = "scene break"
    GAP = "gap"
    SIGN_OFF = "sign-off"
    END_MARK = "end mark"
    AFTERWORD = "afterword"
    """The page's own words after the story."""
    NEXT = "next story"
    FILED = "as the file has it"


class Piece(NamedTuple):
    """One paragraph of the page: its role, its runs, and how many shown characters are its label."""

    role: Role
    runs: tuple[Run, ...]
    label: int = 0
    action: str = ""
    """What choosing it asks for; empty for what is only read."""


class FoldWords(NamedTuple):
    """What the line is made of that stands for what is folded away."""

    notes: str = "notes"
    contents: str = "contents"
    small_print: str = "small print"
    header: str = "header"
    last: str = "{} and {}"
    more: str = "{} more"


IN_ENGLISH = FoldWords()


class Manner(NamedTuple):
    """In what manner a section is shown."""

    as_filed: bool = False
    """Line by line as the file has it, nothing joined, hidden or moved."""
    folded: bool = False
    """Without what can wait: the header but for title, summary and warnings, and the small print."""
    words: FoldWords = IN_ENGLISH
    """In the language of whoever reads."""
    smart: bool = False
    """Straight quotes and double hyphens as a printer would set them."""
    ending: tuple[Piece, ...] = ()
    """What is shown after the story's last paragraph."""


AS_READ = Manner()
