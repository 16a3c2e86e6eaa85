"""A title, a name and what goes with them on a few short lines together."""

from __future__ import annotations

from collections.abc import Sequence

from reader.text.byline import byline, is_lone_by, is_name
from reader.text.lines import Line
from reader.text.title import is_date, is_decorated, may_be_title

LONGEST = 60
"""Characters of the longest line in a title block."""
_CLAIMS = ("(c)", "copyright", "©", "all rights reserved")
MOST = 6
"""Lines of the tallest one."""


def is_title_block(lines: Sequence[Line], index: int) -> bool:
    """Whether a line begins a title and, on the lines right below, its by-line, a date, an address.

    What stands below the first line may begin the block as well, so that every line is judged alone.
    """
    block = _block(lines, index)
    if not 2 <= len(block) <= MOST or any(len(line.text) > LONGEST for line in block):
        return False
    first, rest = block[0], block[1:]
    if not may_be_title(first) and byline(first.text) is None:
        return False
    sure = any(byline(line.text) or is_lone_by(line.text) or is_claim(line.text) for line in rest)
    return sure or (is_decorated(first) and any(is_name(line.text) or is_date(line.text) for line in rest))


def is_claim(text: str) -> bool:
    """Whether a line gives an address or claims a copyright: ``(ann@example.org)``, ``(c) 1994 Ann Bell``."""
    address = "@" in text and len(text.split()) <= 6 and len(text) <= LONGEST
    return address or text.lower().startswith(_CLAIMS)


def _block(lines: Sequence[Line], index: int) -> list[Line]:
    """The lines down to the next blank one, or more of them than any title block has."""
    block = [lines[index]]
    for line in lines[index + 1 : index + MOST + 1]:
        if line.gap:
            break
        block.append(line)
    return block
