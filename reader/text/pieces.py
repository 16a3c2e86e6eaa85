"""The beginning of a file cut into pieces: fields, rules, headings, by-lines, asides and other text."""

from __future__ import annotations

from collections.abc import Iterator

from reader.story import BlockKind
from reader.text.breaks import frame
from reader.text.byline import byline, claimed_by, is_lone_by, is_name, may_name, person, story_by, titled_by
from reader.text.draft import Draft, Mark
from reader.text.extent import extent
from reader.text.lines import letters
from reader.text.piece import Piece, Role, said
from reader.text.remarks import words
from reader.text.stated import disclaimer, lone_field, stated_field
from reader.text.title import LONGEST, is_decorated, is_dotted, may_be_title

REACH = 160
"""How many lines of the file's beginning are looked at."""


def pieces(draft: Draft, most: int) -> Iterator[Piece]:
    """The pieces of the first lines, in order, until ``most`` characters of them are plain text."""
    end = min(draft.last, draft.first + REACH)
    marked = {index: mark for mark in draft.marks for index in range(mark.first, min(mark.last + 1, end))}
    edges = marked.keys() | draft.dividers
    index = draft.first
    while index < end and most >= 0:
        piece = _marked(marked[index], index) if index in marked else _piece(draft, index, edges)
        yield piece
        if piece.role is Role.PLAIN:
            most -= draft.lines[piece.last].end - draft.lines[piece.first].start
        index = piece.last + 1


def _marked(mark: Mark, index: int) -> Piece:
    """The piece that another pass has spoken for."""
    role = Role.HEADING if mark.kind is BlockKind.HEADING else Role.BOILERPLATE
    return Piece(role, index, mark.last)


def _piece(draft: Draft, index: int, edges: set[int]) -> Piece:
    """The piece that begins on a line: a sure field, else a by-line, else a doubtful field, else words."""
    if (index in draft.dividers or is_dotted(draft.lines[index].text)) and not _is_unique_title(draft, index):
        return Piece(Role.RULE, index, index)
    last = extent(draft, index, edges)
    field = lone_field(draft, index, last, edges) or stated_field(draft, index, last)
    if field and field.role is Role.FIELD:
        return field
    by = _byline(draft, index, last)
    if by:
        return by if by.first != index or not field else Piece(by.role, index, last, field.field, by.name)
    return field or disclaimer(draft, index, last) or words(draft, index, last)


def _is_unique_title(draft: Draft, index: int) -> bool:
    """Whether a line with marks on both sides is a title and not one of several dividers."""
    line = draft.lines[index]
    if not (is_decorated(line) and may_be_title(line)):
        return False
    alike = frame(line.text) or line.text
    others = (draft.lines[other].text for other in draft.dividers if other != index)
    return not any(text == line.text or frame(text) == alike for text in others)


def _byline(draft: Draft, index: int, last: int) -> Piece | None:
    """The by-line a paragraph of a few short lines begins with, or what stands above the by-line in it."""
    if last - index > 7:
        return None
    if last == index + 1 and _is_signed_title(draft, index):
        return Piece(Role.SHORT, index, index)
    for at in range(index, last + 1):
        by = _byline_at(draft, at, short=last - index < 3)
        if by:
            return by if at == index else _above(draft, index, at)
    return None


def _byline_at(draft: Draft, at: int, *, short: bool) -> Piece | None:
    """The by-line on a line, or on a line that says ``by`` and the next."""
    text = said(draft, at)
    if not may_name(text):
        sender = _sender(draft, text)
        return Piece(Role.BYLINE, at, at, None, sender) if sender else None
    if is_lone_by(text) and at + 1 < draft.last and draft.lines[at + 1].gap < 3:
        return Piece(Role.BYLINE, at, at + 1, None, person(draft.lines[at + 1].text))
    titled = titled_by(text)
    if titled:
        return Piece(Role.BYLINE, at, at, None, titled[1], titled[0])
    name = byline(text) or claimed_by(text) or (story_by(text) if short else None) or _sender(draft, text)
    return Piece(Role.BYLINE, at, at, None, name) if name else None


def _sender(draft: Draft, text: str) -> str | None:
    """The name of whoever posted the story, if that is what a line says."""
    same = draft.sender and len(text) <= LONGEST and letters(text) == letters(draft.sender)
    return text if same else None


def _is_signed_title(draft: Draft, index: int) -> bool:
    """Whether two lines at the very top are a title and a name."""
    title, name = draft.lines[index : index + 2]
    return index == draft.first and may_be_title(title) and is_name(name.text)


def _above(draft: Draft, index: int, at: int) -> Piece | None:
    """The lines above a by-line, as a piece before it; the by-line itself comes next."""
    if at - index > 3:
        return None
    return Piece(Role.SHORT if may_be_title(draft.lines[index]) else Role.PLAIN, index, index)
