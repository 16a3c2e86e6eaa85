"""The title and the author, once it is known which lines are the front matter."""

from __future__ import annotations

from dataclasses import replace

from reader.story import BlockKind, HeaderField
from reader.text.asides import is_aside
from reader.text.byline import is_name
from reader.text.decoration import bare
from reader.text.draft import Draft, Mark
from reader.text.headings import title_before
from reader.text.lines import gap_after, letters
from reader.text.pieces import Piece, Role
from reader.text.title import may_be_title

NEAR = 4
"""Blank lines at most between a title and its by-line."""


def read_title_page(draft: Draft, front: list[Piece], titles: list[int]) -> Draft:
    """The draft with the title and the author its front matter gives.

    ``titles`` are the lines that are titles by their place.
    """
    author = _field(draft.fields, "author") or next(
        (p.name for p in front if p.role is Role.BYLINE and p.name), None
    )
    draft = replace(draft, author=author or None)
    named = _field(draft.fields, "title")
    if named:
        return _repeated(replace(draft, title=named, title_from="header"), front)
    line = _above_byline(draft, front)
    line = line if line is not None else next(iter(titles), None)
    if line is not None:
        return _titled(draft, line)
    before = (title_before(draft.lines[p.first].text) for p in front if p.role is Role.HEADING)
    title = next(filter(None, before), None)
    return replace(draft, title=title, title_from="line") if title else draft


def _repeated(draft: Draft, front: list[Piece]) -> Draft:
    """The draft with the lines marked that say the title of the header again."""
    words = letters(draft.title or "")
    again = [p.first for p in front if p.role is Role.SHORT and letters(draft.lines[p.first].text) == words]
    return draft.marked(*(Mark(BlockKind.TITLE, line, line) for line in again))


def _field(fields: tuple[HeaderField, ...], name: str) -> str | None:
    return next((bare(field.value) for field in fields if field.name == name and field.value), None)


def _titled(draft: Draft, line: int) -> Draft:
    """The draft with its title on this line, and the author's name if it stands right below."""
    title = bare(draft.lines[line].text)
    if not title:
        return draft
    draft = replace(draft.marked(Mark(BlockKind.TITLE, line, line)), title=title, title_from="line")
    below = line + 1
    if draft.author or not _is_author(draft, below):
        return draft
    draft = draft.marked(Mark(BlockKind.BYLINE, below, below))
    return replace(draft, author=draft.lines[below].text, body=(max(draft.body[0], below + 1), draft.last))


def _above_byline(draft: Draft, front: list[Piece]) -> int | None:
    """The title among the short lines right above a by-line: the one in quotes, else the first."""
    by = next((at for at, piece in enumerate(front) if piece.role is Role.BYLINE), 0)
    run: list[int] = []
    for piece in reversed(front[max(0, by - 4) : by]):
        short = piece.role in (Role.SHORT, Role.PLAIN) and piece.last == piece.first
        if not short or draft.lines[piece.last + 1].gap > NEAR or len(draft.lines[piece.first].text) > 70:
            break
        run.insert(0, piece.first)
    while run and not may_be_title(draft.lines[run[0]]):
        run.pop(0)
    quoted = (i for i in run if draft.lines[i].text[0] in '"“' and draft.lines[i].text[-1] in '"”')
    return next(quoted, run[0] if run else None)


def _is_author(draft: Draft, index: int) -> bool:
    """Whether the line under a title is a name and nothing else."""
    if not draft.body[0] >= index < draft.last or index in draft.taken():
        return False
    line = draft.lines[index]
    if line.gap > 1 or not is_name(line.text) or not gap_after(draft.lines, index) or is_aside(line.text):
        return False
    return not line.gap or line.indent > 8
