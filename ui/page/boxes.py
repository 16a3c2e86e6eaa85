"""The lines of a section as boxes on the page's grid, and where each stands on its page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.page.paginate import LineBox
from reader.page.piece import Piece, Role
from ui.page.styles import QUARTERS, Style
from ui.page.typeset import LineSpan


class Box(NamedTuple):
    """A line: which one of which block, and its place among others, in quarters of a row."""

    block: int
    number: int
    on_grid: bool
    line: LineBox


def boxes(
    pieces: Sequence[Piece],
    plans: Sequence[Sequence[LineSpan]],
    styles: Mapping[Role, Style],
    first: int = 0,
) -> list[Box]:
    """Return the box of every line of every paragraph, in order; text comes to stand on the grid.

    ``plans`` are those of the pieces from ``first`` on, which stands on the grid.
    """
    found: list[Box] = []
    previous = styles[pieces[first - 1].role] if first else None
    off_grid = 0
    for block, (piece, plan) in enumerate(zip(pieces[first:], plans, strict=True), first):
        style = styles[piece.role]
        for number in range(len(plan)):
            before = _space_between(previous, style) if number == 0 else 0
            if style.on_grid:
                before += -(off_grid + before) % QUARTERS
            height = style.line + (0 if found or first else style.sink)
            off_grid = (off_grid + before + height) % QUARTERS
            line = LineBox(
                rows_before=before,
                rows=height,
                keep_with_next=style.with_next,
                paragraph_first=number == 0,
                paragraph_last=number == len(plan) - 1,
                hyphenated=plan[number].hyphenated,
            )
            found.append(Box(block, number, style.on_grid, line))
        previous = style
    return found


def bottoms(page: Sequence[Box]) -> Iterator[int]:
    """Return where each line of a page ends below the page's top; text stands on the grid."""
    below = 0
    for index, box in enumerate(page):
        below += box.line.rows_before if index else 0
        if box.on_grid:
            below += -below % QUARTERS
        below += box.line.rows
        yield below


def _space_between(previous: Style | None, style: Style) -> int:
    if previous is None or previous.tight:
        return 0
    return max(previous.after, style.before)
