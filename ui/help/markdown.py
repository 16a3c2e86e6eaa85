"""The little of Markdown that the manual is written in, read into blocks.

Headings, paragraphs, lists, rows of tables; in them `code`, *emphasis* and [links](topic). Nothing else
has a meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Style(Enum):
    """How a span of text looks."""

    PLAIN = auto()
    EMPHASIS = auto()
    CODE = auto()
    KEY = auto()
    """A key, or several pressed together."""


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one style; a link leads to the topic that is its ``target``."""

    text: str
    style: Style = Style.PLAIN
    target: str = ""


Spans = tuple[Span, ...]


class Kind(Enum):
    """What a block is."""

    TITLE = auto()
    HEADING = auto()
    PARAGRAPH = auto()
    BULLET = auto()
    ROW = auto()
    """Of a table."""


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, an entry of a list, or a row of a table; only rows have several cells."""

    kind: Kind
    cells: tuple[Spans, ...]

    @property
    def text(self) -> str:
        """What it says, without any style."""
        return " ".join("".join(span.text for span in cell) for cell in self.cells)


_MARKS = (("# ", Kind.TITLE), ("## ", Kind.HEADING), ("- ", Kind.BULLET))
_SPAN = re.compile(r"`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)|\*([^*]+)\*")
_RULE = re.compile(r"[|\s:-]*")


def parse(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text."""
    return tuple(_blocks(text.splitlines()))


def spans(text: str) -> Spans:
    """Return the spans of a line of text."""
    found: list[Span] = []
    end = 0
    for match in _SPAN.finditer(text):
        found += [Span(text[end : match.start()]), _styled(match)]
        end = match.end()
    return tuple(span for span in (*found, Span(text[end:])) if span.text)


def _styled(match: re.Match[str]) -> Span:
    code, link, target, emphasis = match.groups()
    if code:
        return Span(code, Style.CODE)
    return Span(link, Style.PLAIN, target) if link else Span(emphasis, Style.EMPHASIS)


def _blocks(lines: Iterable[str]) -> Iterator[Block]:
    kind, words = Kind.PARAGRAPH, ""
    for line in (*lines, ""):
        starts = next((mark for mark in _MARKS if line.startswith(mark[0])), None)
        is_row = line.startswith("|")
        if words and (starts or is_row or not line.strip()):
            yield Block(kind, (spans(words),))
            words = ""
        if starts:
            kind, words = starts[1], line.removeprefix(starts[0]).strip()
        elif is_row:
            yield from _row(line)
        elif line.strip():
            kind, words = (kind, f"{words} {line.strip()}") if words else (Kind.PARAGRAPH, line.strip())


def _row(line: str) -> Iterator[Block]:
    if not _RULE.fullmatch(line):
        yield Block(Kind.ROW, tuple(spans(cell.strip()) for cell in line.strip().strip("|").split("|")))
