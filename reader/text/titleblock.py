"""A title, a name and what goes with them on a few short lines together.

Typescripts and bulletin boards set title, author and date as a centred or boxed block.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.text.byline import byline, is_lone_by, is_name
from reader.text.lines import Line
from reader.text.title import is_date, is_decorated, may_be_title

LONGEST = 60
"""Characters of the longest line in a title block."""
_KIND = re.compile(
    r"\W{0,3}(?:an?|the) .{0,30}\b(?:story|tale|fan ?fic(?:tion)?|vignette|novella|fic|crossover)\W{0,3}",
    re.IGNORECASE,
)
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
    sure = any(
        byline(line.text) or is_lone_by(line.text) or is_claim(line.text) or is_kind(line.text)
        for line in rest
    )
    return sure or (is_decorated(first) and any(is_name(line.text) or is_date(line.text) for line in rest))


def is_claim(text: str) -> bool:
    """Whether a line gives an address or claims a copyright: ``(ann@example.org)``, ``(c) 1994 Ann Bell``."""
    address = "@" in text and len(text.split()) <= 6 and len(text) <= LONGEST
    return address or text.lower().startswith(_CLAIMS)


def is_kind(text: str) -> bool:
    """Whether a line says what sort of text it is: ``a short story``, ``A Harbour Watch vignette``."""
    return bool(_KIND.fullmatch(text))


def _block(lines: Sequence[Line], index: int) -> list[Line]:
    """The lines down to the next blank one, or more of them than any title block has."""
    block = [lines[index]]
    for line in lines[index + 1 : index + MOST + 1]:
        if line.gap:
            break
        block.append(line)
    return block
