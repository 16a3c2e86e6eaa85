"""A section as the file has it: line by line, nothing joined, hidden or moved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.page.piece import Piece, Role
from reader.page.sections import display_blocks
from reader.story import Block, BlockKind, Run
from reader.text.runs import LINE_END

LENGTH = 2_000
"""Characters of several lines in one piece, at most: the page is set piece by piece."""
_TAB = 8
"""Columns from one tab stop to the next."""
_PICTURES = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"} | {0x7F: 0x2421}
"""Control characters have no shape of their own; Unicode has pictures of them."""


def filed(text: str, start: int, end: int) -> Iterator[Piece]:
    """Yield the lines of a span, several to a piece, each run standing for exactly what it shows."""
    for group in _groups(_lines(text, start, end)):
        yield Piece(Role.FILED, tuple(_runs(text, group, end)))


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines without their ends; one too long for display in several parts."""
    for line in text[start:end].removesuffix("\n").split("\n"):
        for part in display_blocks(text, Block(BlockKind.LINES, start, start + len(line))):
            yield part.start, part.end
        start += len(line) + 1


def _groups(lines: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    group: list[tuple[int, int]] = []
    for start, end in lines:
        if group and end - group[0][0] > LENGTH:
            yield group
            group = []
        group.append((start, end))
    yield group


def _runs(text: str, group: Sequence[tuple[int, int]], end: int) -> Iterator[Run]:
    for start, stop in group:
        yield from _shown(text, start, stop)
        if stop < end and text[stop] == "\n":
            # The last one is shown by the end of the piece.
            yield Run(LINE_END if stop < group[-1][1] else "", stop, stop + 1)


def _shown(text: str, start: int, end: int) -> Iterator[Run]:
    """A line, its tabs as the spaces they stand for."""
    column = 0
    for part in text[start:end].split("\t"):
        if part:
            yield Run(part.translate(_PICTURES), start, start + len(part))
        start, column = start + len(part), column + len(part)
        if start < end:
            width = _TAB - column % _TAB
            yield Run(" " * width, start, start + 1)
            start, column = start + 1, column + width
