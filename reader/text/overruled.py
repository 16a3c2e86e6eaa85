"""The user's word on a file, put in the place of what would have been understood."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.overrides import Spot
from reader.story import BlockKind, HeaderField
from reader.text.candidate import Candidate
from reader.text.draft import Draft, Mark
from reader.text.headings import parse
from reader.text.keywords import CHAPTER

CHOSEN = "chosen"
"""Where a title comes from that the user gave."""

_WHOLE = f"title {CHOSEN}"


def make_room(draft: Draft) -> Draft:
    """The draft, what other passes have marked parted around the headings the user has made."""
    said = _lines(draft, draft.overrides.headings)
    if not said:
        return draft
    headings = [mark for mark in draft.marks if mark.kind is BlockKind.HEADING]
    kept = sorted(
        {line for mark in headings if mark.first in said for line in range(mark.first, mark.last + 1)}
    )
    others = [mark for mark in draft.marks if mark.kind is not BlockKind.HEADING]
    return replace(draft, marks=(*headings, *(part for mark in others for part in _around(mark, kept))))


def _around(mark: Mark, lines: list[int]) -> Iterator[Mark]:
    first = mark.first
    for line in (line for line in lines if mark.first <= line <= mark.last):
        if first < line:
            yield replace(mark, first=first, last=line - 1)
        first = line + 1
    if first <= mark.last:
        yield replace(mark, first=first)


def overrule_headings(draft: Draft, chosen: list[Candidate]) -> list[Candidate]:
    """The headings, those the user takes away left out and those the user adds among them."""
    said = draft.overrides
    if not said.headings and not said.not_headings:
        return chosen
    added, removed = _lines(draft, said.headings), _lines(draft, said.not_headings)
    ranks = [c.rank for c in chosen if c.number is not None]
    rank = max(ranks, key=ranks.count, default=CHAPTER)
    kept = [c for c in chosen if c.line not in added | removed]
    return sorted([*kept, *(_heading(draft, index, rank) for index in added)], key=lambda c: c.line)


def overrule_fields(draft: Draft) -> Draft:
    """The draft with the fields, the title and the author as the user has corrected them."""
    for name, value in draft.overrides.fields:
        draft = replace(draft, fields=_corrected(draft.fields, name, value))
        if name == "title":
            draft = replace(draft, title=value or None, title_from=CHOSEN)
        elif name == "author":
            draft = replace(draft, author=value or None)
    return draft


def _corrected(fields: tuple[HeaderField, ...], name: str, value: str) -> tuple[HeaderField, ...]:
    """The fields, the first of that name with the value and the others gone; without one, a new one."""
    first = next((field for field in fields if field.name == name), None)
    if first is None:
        return (*fields, HeaderField(name, name, value, 0, 0)) if value else fields
    kept = (field for field in fields if field.name != name or (value and field is first))
    return tuple(field._replace(value=value) if field is first else field for field in kept)


def _lines(draft: Draft, spots: Iterable[Spot]) -> set[int]:
    return {index for index in (_line(draft, spot) for spot in spots) if index is not None}


def _line(draft: Draft, spot: Spot) -> int | None:
    """The line at a spot or, where its words are elsewhere now, the nearest with those words."""
    lines = draft.lines
    index = lines.at(spot.offset)
    here = index >= 0 and spot.offset < lines[index].end
    if here and spot.words in ("", lines[index].text):
        return index
    alike = (i for i in range(len(lines)) if spot.words and lines.shown(i) == spot.words)
    return min(alike, key=lambda i: abs(lines.starts[i] - spot.offset), default=None)


def _heading(draft: Draft, index: int, rank: int) -> Candidate:
    """A line as a heading: by its number if it has one, else all of it is the title.

    Nothing but a number has its title on the lines below: those of a paragraph stay prose.
    """
    line = draft.lines[index]
    found = parse(line, index)
    if found is None:
        return Candidate(index, index, CHOSEN, rank, None, _WHOLE, (0, 0), (0, len(line.text)))
    return found._replace(shape=_WHOLE) if found.titled else found
