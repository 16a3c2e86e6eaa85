"""The fields that lines state: on one line, under a label of their own, several together, or unlabelled."""

from __future__ import annotations

import re

from reader.story import HeaderField
from reader.text.asides import is_aside
from reader.text.draft import Draft
from reader.text.extent import extent
from reader.text.fields import LABEL, disclaims, is_label, lone_label, match_field, sure_name, value_of
from reader.text.labels import canonical, is_weak
from reader.text.lines import Line, gap_after
from reader.text.piece import Piece, Role, joined, said

LONGEST = 600
"""Characters of the longest value under a label that is unknown."""
Fields = tuple[HeaderField, tuple[HeaderField, ...]]
"""A field and the others on its line."""


def stated_field(draft: Draft, index: int, last: int) -> Piece | None:
    """The field, or the several, that a paragraph states behind its label."""
    line, text = draft.lines[index], said(draft, index)
    found = match_field(text)
    if not found or text.startswith(("http:", "https:")):
        return None
    label, end = found["label"].strip(), draft.lines[last].end
    start = min(line.start + line.text.index(text) + found.start("value"), end)
    name, value = canonical(label), value_of(draft.text[start:end], found["open"])
    if name is None and (not is_label(label) or len(value) > LONGEST):
        return None
    field = HeaderField(name or "notes", label, value, line.start, end)
    more: tuple[HeaderField, ...] = ()
    if index == last and name is None:
        field, more = _within(line, start) or (field, more)
    elif index == last and name in ("title", "author"):
        field, more = _parted(line, field)
    sure = bool(more) or (name is not None and not is_weak(label))
    return Piece(Role.FIELD if sure else Role.MAYBE_FIELD, index, last, field, more=more)


def _parted(line: Line, field: HeaderField) -> Fields:
    """A title or a name, cut where other fields follow on its line: ``Title: A Lamp Rating: PG``."""
    labels = LABEL.finditer(line.text, len(field.label) + 1)
    start = next((each.start() for each in labels if sure_name(each["label"])), None)
    if start is None:
        return field, ()
    value = value_of(line.text[line.text.index(":") + 1 : start], "")
    return field._replace(value=value, end=line.start + start), _listed(line, start)


def _within(line: Line, start: int) -> Fields | None:
    """The fields that are all that stands behind a label: ``Stats: Words: 1,402 Chapters: 1/1``."""
    listed = _listed(line, start - line.start)
    return (listed[0], listed[1:]) if len(listed) > 1 and listed[0].start == start else None


def _listed(line: Line, start: int) -> tuple[HeaderField, ...]:
    """The fields that stand one behind the other on a line, from a column on."""
    found = [each for each in LABEL.finditer(line.text, start) if canonical(each["label"])]
    ends = [*(each.start() for each in found[1:]), len(line.text)]
    return tuple(_cut(line, each, end) for each, end in zip(found, ends, strict=False))


def _cut(line: Line, found: re.Match[str], end: int) -> HeaderField:
    """The field that goes from a label to a column."""
    label, value = found["label"], line.text[found.end() : end].strip()
    return HeaderField(
        canonical(label) or "notes", label, value, line.start + found.start(), line.start + end
    )


def lone_field(draft: Draft, index: int, last: int, edges: set[int]) -> Piece | None:
    """A label on a line of its own, and the paragraph below it."""
    line, below = draft.lines[index], index + 1
    name = lone_label(line.text) if index < 2 or draft.lines[index].gap else None
    if not name or below >= draft.last or below in edges or gap_after(draft.lines, index) > 3:
        return None
    if last == index:
        last = extent(draft, below, edges)
    value = value_of(draft.text[draft.lines[below].start : draft.lines[last].end], "")
    field = HeaderField(name, line.text, value, line.start, draft.lines[last].end)
    return Piece(Role.FIELD, index, last, field)


def disclaimer(draft: Draft, index: int, last: int) -> Piece | None:
    """A disclaimer without a label; it is doubtful unless it speaks of characters, rights or the like."""
    line = draft.lines[index]
    if not disclaims(line.text):
        return None
    value = joined(draft, index, last)
    sure = is_aside(value, 3)
    field = HeaderField("disclaimer", "", value, line.start, draft.lines[last].end)
    return Piece(Role.FIELD if sure else Role.MAYBE_FIELD, index, last, field)
