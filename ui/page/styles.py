"""How each role of paragraph is set: a table in units of the text's own size and line."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from reader.page.piece import Role


class Align(Enum):
    """How a paragraph's lines stand in the measure."""

    JUSTIFIED = "justified"
    LEFT = "left"
    CENTRED = "centred"
    RIGHT = "right"


QUARTERS = 4
"""The page's grid has one row for a line of text; spaces are counted in quarters of a row."""


class Style(NamedTuple):
    """The setting of one role. Lengths are in ems of the text, heights in quarters of its row."""

    size: float = 1.0
    """Of the face, relative to the text."""
    align: Align = Align.JUSTIFIED
    indent: float = 0.0
    """Of the first line."""
    margin: float = 0.0
    """On the left of every line, and on the right of centred ones."""
    hanging: float = 0.0
    """Further margin on the left of every line after the first."""
    line: int = QUARTERS
    before: int = 0
    """Above the first line, except at the top of a page."""
    after: int = 0
    """Below the last line, except at the foot of a page."""
    sink: int = 0
    """Above the first line where it is the first of its section."""
    bold: bool = False
    italic: bool = False
    soft: bool = False
    capitals: bool = False
    """Set in spaced capitals."""
    small_capitals: bool = False
    monospaced: bool = False
    tab: float = 0.0
    """From the margin to where what follows a tab begins."""
    with_next: bool = False
    """Never the last on a page."""
    tight: bool = False
    """No space between it and the next paragraph, whatever that one asks for."""

    @property
    def on_grid(self) -> bool:
        """Whether its lines stand on the page's grid, level with those of the facing page."""
        return self.line == QUARTERS and self.align is not Align.CENTRED

    @property
    def is_plain(self) -> bool:
        """Whether its font is that of the text."""
        return self.size == 1.0 and not (self.bold or self.italic or self.capitals or self.small_capitals)


STYLES = {
    Role.TITLE: Style(size=1.7, align=Align.CENTRED, line=6, sink=12, after=3, bold=True),
    Role.BYLINE: Style(align=Align.CENTRED, after=4, soft=True),
    Role.SUMMARY: Style(size=0.9, align=Align.CENTRED, margin=3, line=3, after=4, sink=8, italic=True),
    Role.WARNING: Style(size=0.8, align=Align.CENTRED, margin=1.5, line=3, after=1, sink=4),
    Role.FOLD: Style(size=0.8, align=Align.CENTRED, margin=1.5, line=3, before=2, after=2, sink=4),
    Role.FIELD: Style(size=0.8, align=Align.LEFT, margin=1.5, hanging=6, tab=6, line=3, after=1, sink=4),
    Role.NOTE: Style(size=0.8, align=Align.LEFT, margin=1.5, line=3, before=3, after=3, soft=True),
    Role.CONTENTS: Style(size=0.8, align=Align.LEFT, margin=1.5, hanging=1.5, line=3, soft=True),
    Role.SMALL_PRINT: Style(size=0.7, align=Align.LEFT, margin=1.5, line=3, after=1, soft=True),
    Role.HEADING_LABEL: Style(
        size=0.7, align=Align.CENTRED, before=12, sink=12, soft=True, capitals=True,
        with_next=True, tight=True,
    ),
    Role.HEADING_TITLE: Style(
        size=1.2, align=Align.CENTRED, before=12, after=8, sink=12, bold=True, with_next=True,
    ),
    Role.OPENING: Style(before=8),
    Role.FIRST: Style(),
    Role.PARAGRAPH: Style(indent=1.5),
    Role.LINES: Style(align=Align.LEFT, margin=1.5, hanging=1.5, before=2, after=2),
    Role.BREAK: Style(align=Align.CENTRED, before=2, after=2, soft=True, with_next=True),
    Role.GAP: Style(),
    Role.SIGN_OFF: Style(align=Align.RIGHT, before=4, italic=True),
    Role.END_MARK: Style(size=0.7, align=Align.CENTRED, before=8, after=4, soft=True, capitals=True),
    Role.AFTERWORD: Style(
        size=0.7, align=Align.CENTRED, before=4, after=1, soft=True, capitals=True, with_next=True,
    ),
    Role.NEXT: Style(align=Align.CENTRED, before=1, after=1),
    Role.FILED: Style(size=0.64, align=Align.LEFT, hanging=1.5, line=3, monospaced=True),
}  # fmt: skip

_SPACED = {
    **STYLES,
    Role.PARAGRAPH: Style(before=QUARTERS),
    Role.LINES: STYLES[Role.LINES]._replace(before=QUARTERS, after=QUARTERS),
}


def styles(*, spaced: bool) -> Mapping[Role, Style]:
    """Return the setting of every role: paragraphs are indented, or parted by a blank row."""
    return _SPACED if spaced else STYLES
