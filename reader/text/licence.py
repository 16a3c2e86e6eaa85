"""What a Project Gutenberg file has before and after its book: a header, a licence, its makers' names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.story import BlockKind, HeaderField
from reader.text.draft import Draft, Mark
from reader.text.lines import Line

LONGEST_HEADER = 600
"""Lines of the longest header, the small print of the 1990s."""
LONGEST_FOOTER = 400
"""Lines of the longest licence at the end."""
_START = re.compile(
    r"\W{0,12}(?:START OF (?:THE|THIS) PROJECT GUTENBERG|END[* ]{0,2}THE SMALL PRINT|END THE SMALL PRINT)",
    re.IGNORECASE,
)
_END = re.compile(r"\W{0,12}END OF (?:THE |THIS )?(?:\w{1,12} ){0,3}GUTENBERG", re.IGNORECASE)
_CREDIT = re.compile(r"(?:produced|prepared|transcribed|scanned|proofread)\b.{0,40}\bby\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\W{0,8}(?:The )?Project Gutenberg(?:'s| E-?text of| EBook of|,)?\s{0,4}(?:E-?text of |EBook of )?"
    r"(?P<title>[^,*]{2,80}),? by (?P<author>[^*#\[]{2,60})",
    re.IGNORECASE,
)
_FIELDS = {
    "title": "title",
    "author": "author",
    "language": "language",
    "character set encoding": "language",
    "release date": "published",
    "posting date": "published",
    "last updated": "updated",
    "translator": "notes",
    "illustrator": "notes",
    "editor": "notes",
}
_FIELD = re.compile(rf"(?P<label>{'|'.join(_FIELDS)}):\s+(?P<value>\S.*)", re.IGNORECASE)


def find_licence(draft: Draft) -> Draft:
    """Leave out what stands before and after the book, and keep the title and the author given there."""
    lines = draft.lines
    if not any("gutenberg" in line.text.lower() for line in (*lines[:12], *lines[-LONGEST_FOOTER:])):
        return draft
    start = (
        max((i for i, line in enumerate(lines[:LONGEST_HEADER]) if _START.match(line.text)), default=-1) + 1
    )
    ends = (i for i in range(start, len(lines)) if lines[i].text[:1] in "*Ee" and _END.match(lines[i].text))
    end = next(ends, len(lines))
    start = _after_credits(lines, start, end) if start else 0
    fields = tuple(_fields(lines[:start]))
    named = next((found for line in lines[:40] if (found := _NAMED.match(line.text))), None)
    if named and start:
        draft = replace(draft, subject=named["title"].strip(), sender=named["author"].strip(" *."))
    marks = _marks(lines, start, end, {field.start for field in fields})
    return replace(draft.marked(*marks), first=start, last=max(start, end), fields=fields)


def _marks(lines: tuple[Line, ...], start: int, end: int, fields: set[int]) -> Iterator[Mark]:
    for index, line in enumerate(lines[:start]):
        yield Mark(BlockKind.FIELD if line.start in fields else BlockKind.BOILERPLATE, index, index)
    if end < len(lines):
        yield Mark(BlockKind.BOILERPLATE, end, len(lines) - 1)


def _fields(lines: tuple[Line, ...]) -> Iterator[HeaderField]:
    """The fields of the header, such as ``Title:`` and ``Author:``."""
    for line in lines:
        found = _FIELD.fullmatch(line.text)
        if found:
            name = _FIELDS[found["label"].lower()]
            yield HeaderField(name, found["label"], found["value"], line.start, line.end)


def _after_credits(lines: tuple[Line, ...], start: int, end: int) -> int:
    """The first line after the names of those who made the file."""
    if start < end and _CREDIT.search(" ".join(line.text for line in lines[start : start + 2])):
        start += 1
        while start < end and not lines[start].gap:
            start += 1
    return start
