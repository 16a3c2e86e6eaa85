"""What the passes over a text have found so far."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from reader.overrides import NOTHING, Overrides
from reader.story import BlockKind, HeaderField, Heading
from reader.text.layout import UNMEASURED, Setting
from reader.text.lines import Lines


@dataclass(frozen=True, slots=True)
class Mark:
    """Lines ``first`` to ``last`` (both inside) are one block of this kind."""

    kind: BlockKind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A story on its way from lines to blocks. Lines are named by their index in ``lines``."""

    text: str
    name: str
    lines: Lines
    first: int
    """The first line that is neither licence nor posting header."""
    last: int
    """One past the last such line."""
    overrides: Overrides = NOTHING
    setting: Setting = UNMEASURED
    dividers: frozenset[int] = frozenset()
    """Lines that are drawn, or that stand alone again and again between paragraphs."""
    marks: tuple[Mark, ...] = ()
    headings: tuple[Heading, ...] = ()
    fields: tuple[HeaderField, ...] = ()
    title: str | None = None
    title_from: str | None = None
    author: str | None = None
    subject: str | None = None
    """The title a posting header or a licence gives, should the story give none."""
    sender: str | None = None
    """The name of whoever posted it."""
    body: tuple[int, int] = field(default=(0, 0))
    """The first line of the story proper and one past its last."""

    def marked(self, *marks: Mark) -> Draft:
        """The draft with more lines spoken for."""
        return replace(self, marks=(*self.marks, *marks))

    def taken(self) -> set[int]:
        """The lines a pass has already spoken for."""
        return {index for mark in self.marks for index in range(mark.first, mark.last + 1)}
