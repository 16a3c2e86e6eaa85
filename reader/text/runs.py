"""A block as it is shown: line ends joined or kept, markers hidden, emphasis set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.story import Block, BlockKind, Run
from reader.text.decoration import bare
from reader.text.emphasis import find_emphasis
from reader.text.joins import hyphen, joint

LINE_END = "\u2028"
NO_BREAK_SPACE = "\u00a0"
_BY_LINES = (BlockKind.LINES, BlockKind.HEADING)
_PLAIN = (BlockKind.TITLE, BlockKind.BREAK, BlockKind.BOILERPLATE, BlockKind.CONTENTS)
_HIDDEN = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_SPACE = " \t\n\x0b\x0c\x85\u2028\u2029"
_AS_IT_IS = rf"(?! (?:[^{_SPACE}{_HIDDEN}]|\Z))"
"""Not at a single blank between words: nearly all there is, and nothing to change."""
_TOKEN = re.compile(
    # Looked for as one set of characters first, which three quarters of a text pass quickly.
    rf"(?=[-{_SPACE}{_HIDDEN}\ud800-\udfff])(?:"
    r"(?P<hyphen>(?<=[^\W\d_])-[ \t\r]*\n[ \t]*(?=[^\W\d_]))|"
    rf"(?P<space>{_AS_IT_IS}[{_HIDDEN}]*[{_SPACE}][{_SPACE}{_HIDDEN}]*)|"
    rf"(?P<hidden>[{_HIDDEN}]+)|(?P<surrogate>[\ud800-\udfff]))"
)


def runs(text: str, block: Block) -> tuple[Run, ...]:
    """The pieces of a block in order; together they cover its span exactly."""
    margin = _margin(text, block)
    if block.kind is BlockKind.TITLE:
        return tuple(_title(text, block))
    if block.kind in _PLAIN:
        return tuple(_shown(text, block.start, block.end, margin))
    return tuple(_emphasised(text, block, margin))


def _margin(text: str, block: Block) -> int | None:
    """The columns to hide at the beginning of every line, or None where lines are joined.

    Verse loses what all its lines are indented by, a heading all its indentation.
    """
    if block.kind not in _BY_LINES:
        return None
    start = text.rfind("\n", 0, block.start) + 1
    lines = [line for line in text[start : block.end].split("\n") if line.strip()]
    indents = [_columns(line[: len(line) - len(line.lstrip())]) for line in lines] or [0]
    return min(indents) if block.kind is BlockKind.LINES else max(indents)


def _columns(blanks: str) -> int:
    """The columns that the blanks after the last line end take."""
    return len(blanks.rpartition("\n")[2].expandtabs())


def _title(text: str, block: Block) -> Iterator[Run]:
    """A title without the decoration around it."""
    written = text[block.start : block.end]
    title = bare(written).split()
    inner = re.search(r"\s+".join(map(re.escape, title)), written) if title else None
    start = block.start + (inner.start() if inner else 0)
    end = block.start + inner.end() if inner else block.end
    if block.start < start:
        yield Run("", block.start, start)
    yield from _shown(text, start, end, None)
    if end < block.end:
        yield Run("", end, block.end)


def _emphasised(text: str, block: Block, margin: int | None) -> Iterator[Run]:
    position = block.start
    for found in find_emphasis(text, block.start, block.end):
        yield from _shown(text, position, found.start - found.width, margin)
        yield Run("", found.start - found.width, found.start)
        yield from _shown(text, found.start, found.end, margin, emphasis=True)
        yield Run("", found.end, found.end + found.width)
        position = found.end + found.width
    yield from _shown(text, position, block.end, margin)


def _shown(text: str, start: int, end: int, margin: int | None, *, emphasis: bool = False) -> Iterator[Run]:
    """The span as runs: blanks made one space, control characters hidden, lone surrogates replaced."""
    position = start
    for found in _TOKEN.finditer(text, start, end):
        shown = _instead(text, found, margin)
        if shown == found[0]:
            continue
        if position < found.start():
            yield Run(text[position : found.start()], position, found.start(), emphasis)
        yield Run(shown, found.start(), found.end(), emphasis and len(shown) == len(found[0]))
        position = found.end()
    if position < end:
        yield Run(text[position:end], position, end, emphasis)


def _instead(text: str, found: re.Match[str], margin: int | None) -> str:
    """What is shown for blanks, hyphens at a line's end, control characters and surrogates."""
    if found["surrogate"]:
        return "\ufffd"
    if found["hidden"]:
        return ""
    if "\n" not in found[0]:
        return " "
    if margin is not None:
        mark = "-" if found["hyphen"] else ""
        return mark + LINE_END + NO_BREAK_SPACE * (_columns(found[0]) - margin)
    if found["hyphen"]:
        return hyphen(text, found.start(), found.end())
    return joint(text, found.start(), found.end())
