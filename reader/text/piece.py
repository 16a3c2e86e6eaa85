"""A piece of a file's beginning: some lines, and what they are judged by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reader.story import HeaderField
from reader.text.draft import Draft
from reader.text.title import boxed


class Role(Enum):
    """What a piece is, judged by itself."""

    FIELD = "field"
    MAYBE_FIELD = "maybe field"
    """Its label is unknown, or an ordinary word as well."""
    RULE = "rule"
    HEADING = "heading"
    BYLINE = "by-line"
    ASIDE = "aside"
    SHORT = "short"
    """A single line that could be a title."""
    PLAIN = "plain"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines ``first`` to ``last`` (both inside), and the field, the name and the title they hold."""

    role: Role
    first: int
    last: int
    field: HeaderField | None = None
    name: str | None = None
    title: str | None = None
    more: tuple[HeaderField, ...] = ()
    """The other fields on the same line."""


def said(draft: Draft, index: int) -> str:
    """What a line says, without the sides of a box around it."""
    return boxed(draft.lines, index) or draft.lines[index].text


def joined(draft: Draft, index: int, last: int) -> str:
    """The words of some lines, on one line."""
    return " ".join(draft.text[draft.lines[index].start : draft.lines[last].end].split())
