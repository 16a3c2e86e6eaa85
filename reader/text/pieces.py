"""The beginning of a file cut into pieces: fields, rules, headings, by-lines, asides and other text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from reader.story import BlockKind, HeaderField, Layout
from reader.text.asides import is_aside
from reader.text.byline import byline, is_lone_by, is_name, person, story_by
from reader.text.draft import Draft, Mark
from reader.text.labels import canonical, is_weak, match_field
from reader.text.title import is_decorated, may_be_title

REACH = 160
"""How many lines of the file's beginning are looked at."""
LONG_LINE = 80
"""Characters of a line that is a paragraph of its own where lines are not wrapped."""


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
    """Lines ``first`` to ``last`` (both inside), and the field or the name they hold."""

    role: Role
    first: int
    last: int
    field: HeaderField | None = None
    name: str | None = None


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
    if index in draft.dividers and not _is_unique_title(draft, index):
        return Piece(Role.RULE, index, index)
    last = _extent(draft, index, edges)
    field, by = _field(draft, index, last), _byline(draft, index, last)
    if field and (field.role is Role.FIELD or not by):
        return field
    return by or _words(draft, index, last)


def _is_unique_title(draft: Draft, index: int) -> bool:
    """Whether a line with marks on both sides is a title and not one of several dividers."""
    line = draft.lines[index]
    if not (is_decorated(line) and may_be_title(line)):
        return False
    return sum(1 for other in draft.dividers if draft.lines[other].text == line.text) == 1


def _extent(draft: Draft, index: int, edges: set[int]) -> int:
    """The last line of the paragraph a line begins; every field begins one of its own."""
    last = index
    if draft.setting.layout is Layout.LINE and not draft.setting.gap:
        return last
    while last + 1 < draft.last and not draft.lines[last + 1].gap and last + 1 not in edges:
        if _label(draft.lines[last + 1].text) or _is_cut_below(draft, index, last):
            break
        last += 1
    return last


def _is_cut_below(draft: Draft, first: int, index: int) -> bool:
    """Whether the next line begins a paragraph although no blank line stands above it."""
    line, below = draft.lines[index], draft.lines[index + 1]
    if draft.setting.indent and below.indent > line.indent + 1 and len(line.text) > LONG_LINE / 2:
        return True
    whole = draft.setting.layout is Layout.LINE and len(line.text) > LONG_LINE
    return whole and not match_field(draft.lines[first].text)


def _label(text: str) -> str | None:
    """The canonical name of the label a line begins with, unless it may be an ordinary word."""
    found = match_field(text)
    return canonical(found["label"]) if found and not is_weak(found["label"]) else None


def _field(draft: Draft, index: int, last: int) -> Piece | None:
    line = draft.lines[index]
    found = match_field(line.text)
    if not found or line.text.startswith(("http:", "https:")):
        return None
    label = found["label"].strip()
    name = canonical(label)
    if found["mark"].strip("*_ ")[:1] in "-–—" and (name is None or is_weak(label)):
        return None
    start = min(line.start + found.start("value"), draft.lines[last].end)
    value = " ".join(draft.text[start : draft.lines[last].end].split()).strip("*_ ")
    if name is None and (len(label.split()) > 3 or not label[0].isupper() or len(value) > 600):
        return None
    field = HeaderField(name or "notes", label, value, line.start, draft.lines[last].end)
    sure = name is not None and not is_weak(label)
    return Piece(Role.FIELD if sure else Role.MAYBE_FIELD, index, last, field)


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
    text = draft.lines[at].text
    if is_lone_by(text) and at + 1 < draft.last and draft.lines[at + 1].gap < 3:
        return Piece(Role.BYLINE, at, at + 1, None, person(draft.lines[at + 1].text))
    name = byline(text) or (story_by(text) if short else None)
    return Piece(Role.BYLINE, at, at, None, name) if name else None


def _is_signed_title(draft: Draft, index: int) -> bool:
    """Whether two lines at the very top are a title and a name."""
    title, name = draft.lines[index : index + 2]
    return index == draft.first and may_be_title(title) and is_name(name.text)


def _above(draft: Draft, index: int, at: int) -> Piece | None:
    """The lines above a by-line, as a piece before it; the by-line itself comes next."""
    if at - index > 3:
        return None
    return Piece(Role.SHORT if may_be_title(draft.lines[index]) else Role.PLAIN, index, index)


def _words(draft: Draft, index: int, last: int) -> Piece:
    line = draft.lines[index]
    if last == index and may_be_title(line):
        return Piece(Role.SHORT, index, index)
    aside = is_aside(" ".join(draft.text[line.start : draft.lines[last].end].split()))
    return Piece(Role.ASIDE if aside else Role.PLAIN, index, last)
