"""The beginning of a file cut into pieces: fields, rules, headings, by-lines, asides and other text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from reader.story import BlockKind, HeaderField, Layout
from reader.text.asides import is_aside, is_legend
from reader.text.breaks import frame
from reader.text.byline import byline, claimed_by, is_lone_by, is_name, person, story_by, titled_by
from reader.text.draft import Draft, Mark
from reader.text.fields import (
    DEDICATION,
    LABEL,
    disclaims,
    is_colon,
    label_of,
    lone_label,
    match_field,
    value_of,
)
from reader.text.labels import canonical, is_weak
from reader.text.lines import Line, gap_after, is_sentence, letters
from reader.text.title import boxed, is_date, is_decorated, is_dotted, is_title_case, may_be_title
from reader.text.titleblock import is_claim, is_title_block

REACH = 160
"""How many lines of the file's beginning are looked at."""
TORN = 40
"""Characters of a line that a sentence may go on from below a blank line."""
SLACK = 12
"""Columns that a line must leave free to be taken for one that was ended on purpose."""
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
    """Lines ``first`` to ``last`` (both inside), and the field, the name and the title they hold."""

    role: Role
    first: int
    last: int
    field: HeaderField | None = None
    name: str | None = None
    title: str | None = None
    more: tuple[HeaderField, ...] = ()
    """The other fields on the same line."""


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


def words(draft: Draft, index: int, last: int) -> Piece:
    """A piece without a label: a line that could be a title, the author's voice, or ordinary text."""
    line = draft.lines[index]
    if last == index and (is_claim(line.text) or is_legend(line.text)):
        return Piece(Role.ASIDE, index, index)
    titled = last == index and may_be_title(line)
    if titled and is_title_case(line.text):
        return Piece(Role.SHORT, index, index)
    if _is_dated(draft, index, last) or _is_dedicated(draft, index, last) or _is_remark(draft, index, last):
        return Piece(Role.ASIDE, index, last)
    return Piece(Role.SHORT if titled else Role.PLAIN, index, last)


def _is_remark(draft: Draft, index: int, last: int) -> bool:
    """Whether a paragraph is about the story; the least hint is enough between brackets."""
    text = _text(draft, index, last)
    bracketed = text[0] in "[(" and text[-1] in ")]"
    return is_aside(text, 1 if bracketed else 2)


def _is_dated(draft: Draft, index: int, last: int) -> bool:
    """Whether a line right below another is a date, as in a title block."""
    line = draft.lines[index]
    return draft.first < index == last and not line.gap and is_date(line.text)


def _is_dedicated(draft: Draft, index: int, last: int) -> bool:
    """Whether a paragraph is a motto with its source below, or says whom the story is for."""
    line, source = draft.lines[index], draft.lines[last].text
    if last > index:
        return source.startswith(("--", "—", "–")) and last - index < 8
    apart = index > draft.first and line.gap and gap_after(draft.lines, index)
    return bool(apart) and bool(DEDICATION.fullmatch(line.text))


def _marked(mark: Mark, index: int) -> Piece:
    """The piece that another pass has spoken for."""
    role = Role.HEADING if mark.kind is BlockKind.HEADING else Role.BOILERPLATE
    return Piece(role, index, mark.last)


def _piece(draft: Draft, index: int, edges: set[int]) -> Piece:
    """The piece that begins on a line: a sure field, else a by-line, else a doubtful field, else words."""
    if (index in draft.dividers or is_dotted(draft.lines[index].text)) and not _is_unique_title(draft, index):
        return Piece(Role.RULE, index, index)
    last = _extent(draft, index, edges)
    field = _lone_field(draft, index, last, edges) or _field(draft, index, last)
    if field and field.role is Role.FIELD:
        return field
    by = _byline(draft, index, last)
    if by:
        return by if by.first != index or not field else Piece(by.role, index, last, field.field, by.name)
    return field or _disclaimer(draft, index, last) or words(draft, index, last)


def _is_unique_title(draft: Draft, index: int) -> bool:
    """Whether a line with marks on both sides is a title and not one of several dividers."""
    line = draft.lines[index]
    if not (is_decorated(line) and may_be_title(line)):
        return False
    alike = frame(line.text) or line.text
    others = (draft.lines[other].text for other in draft.dividers if other != index)
    return not any(text == line.text or frame(text) == alike for text in others)


def _extent(draft: Draft, index: int, edges: set[int]) -> int:
    """The last line of the paragraph a line begins; every field begins one of its own."""
    last = index
    dense = draft.setting.layout is Layout.LINE and not draft.setting.gap
    if dense or boxed(draft.lines, index) or is_title_block(draft.lines, index):
        return last
    found = match_field(draft.lines[index].text)
    fielded = found is not None and is_colon(found)
    while last + 1 < draft.last and last + 1 not in edges:
        if draft.lines[last + 1].gap and not (fielded and _is_torn(draft, last)):
            break
        below = draft.lines[last + 1].text
        if label_of(below) or _is_cut_below(draft, index, last) or boxed(draft.lines, last + 1):
            break
        if fielded and _is_own_line(draft, last) and _may_be_label(below):
            break
        last += 1
    return last


def _is_torn(draft: Draft, index: int) -> bool:
    """Whether a sentence goes on below the blank line under this one, as elsewhere in the file."""
    line, below = draft.lines[index], draft.lines[index + 1]
    if not below.text[0].islower() or is_sentence(line.text) or len(line.text) < TORN or byline(below.text):
        return False
    head = draft.lines[draft.first : draft.first + REACH]
    cut = (below for above, below in pairwise(head) if len(above.text) > TORN and not is_sentence(above.text))
    torn = sum(1 for below in cut if below.gap and below.text[0].isalpha())
    return torn > 1


def _is_own_line(draft: Draft, index: int) -> bool:
    """Whether the line below was begun although its first word would have fitted on this one."""
    line, width = draft.lines[index], draft.setting.width
    word, _, _ = draft.lines[index + 1].text.partition(" ")
    return not width or line.indent + len(line.text) + 1 + len(word) < width - SLACK


def _may_be_label(text: str) -> bool:
    """Whether a line begins with a word or two and a colon."""
    found = match_field(text)
    return found is not None and is_colon(found) and _is_label(found["label"])


def _is_label(label: str) -> bool:
    return canonical(label) is not None or (len(label.split()) <= 3 and label[0].isupper())


def _is_cut_below(draft: Draft, first: int, index: int) -> bool:
    """Whether the next line begins a paragraph although no blank line stands above it."""
    line, below = draft.lines[index], draft.lines[index + 1]
    if draft.setting.indent and below.indent > line.indent + 1 and len(line.text) > LONG_LINE / 2:
        return True
    whole = draft.setting.layout is Layout.LINE and len(line.text) > LONG_LINE
    return whole and not match_field(draft.lines[first].text)


def _field(draft: Draft, index: int, last: int) -> Piece | None:
    line, said = draft.lines[index], _said(draft, index)
    found = match_field(said)
    if not found or said.startswith(("http:", "https:")):
        return None
    label = found["label"].strip()
    name = canonical(label)
    start = min(line.start + line.text.index(said) + found.start("value"), draft.lines[last].end)
    value = value_of(draft.text[start : draft.lines[last].end], found["open"])
    if name is None and (not _is_label(label) or len(value) > 600):
        return None
    field = HeaderField(name or "notes", label, value, line.start, draft.lines[last].end)
    sure = name is not None and not is_weak(label)
    inner = (
        _inner_fields(line, line.start + line.text.index(said) + found.start("value"))
        if last == index
        else ()
    )
    if inner and name is None:
        return Piece(Role.FIELD, index, last, inner[0], more=inner[1:])
    return Piece(Role.FIELD if sure else Role.MAYBE_FIELD, index, last, field)


def _inner_fields(line: Line, start: int) -> tuple[HeaderField, ...]:
    """The fields that are all that stands behind a label: ``Stats: Words: 1,402 Chapters: 1/1``."""
    found = list(LABEL.finditer(line.text, start - line.start))
    if (
        not found
        or found[0].start() != start - line.start
        or not all(canonical(each["label"]) for each in found)
    ):
        return ()
    ends = [*(each.start() for each in found[1:]), len(line.text)]
    return tuple(
        HeaderField(
            canonical(each["label"]) or "notes", each["label"], line.text[each.end() : end].strip(),
            line.start + each.start(), line.start + end,
        )
        for each, end in zip(found, ends, strict=True)
    )  # fmt: skip


def _lone_field(draft: Draft, index: int, last: int, edges: set[int]) -> Piece | None:
    """A label on a line of its own, and the paragraph below it."""
    line, below = draft.lines[index], index + 1
    name = lone_label(line.text) if index < 2 or draft.lines[index].gap else None
    if not name or below >= draft.last or below in edges or gap_after(draft.lines, index) > 3:
        return None
    if last == index:
        last = _extent(draft, below, edges)
    value = value_of(draft.text[draft.lines[below].start : draft.lines[last].end], "")
    return Piece(
        Role.FIELD, index, last, HeaderField(name, line.text, value, line.start, draft.lines[last].end)
    )


def _disclaimer(draft: Draft, index: int, last: int) -> Piece | None:
    """A disclaimer without a label; it is doubtful unless it speaks of characters, rights or the like."""
    line = draft.lines[index]
    if not disclaims(line.text):
        return None
    value = _text(draft, index, last)
    sure = is_aside(value, 3)
    field = HeaderField("disclaimer", "", value, line.start, draft.lines[last].end)
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
    text = _said(draft, at)
    if is_lone_by(text) and at + 1 < draft.last and draft.lines[at + 1].gap < 3:
        return Piece(Role.BYLINE, at, at + 1, None, person(draft.lines[at + 1].text))
    titled = titled_by(text)
    if titled:
        return Piece(Role.BYLINE, at, at, None, titled[1], titled[0])
    name = byline(text) or claimed_by(text) or (story_by(text) if short else None) or _sender(draft, text)
    return Piece(Role.BYLINE, at, at, None, name) if name else None


def _sender(draft: Draft, text: str) -> str | None:
    """The name of whoever posted the story, if that is what a line says."""
    same = draft.sender and len(text) <= LONG_LINE and letters(text) == letters(draft.sender)
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


def _said(draft: Draft, index: int) -> str:
    """What a line says, without the sides of a box around it."""
    return boxed(draft.lines, index) or draft.lines[index].text


def _text(draft: Draft, index: int, last: int) -> str:
    """The words of some lines, on one line."""
    return " ".join(draft.text[draft.lines[index].start : draft.lines[last].end].split())
