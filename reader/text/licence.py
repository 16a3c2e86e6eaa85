"""What a Project Gutenberg file has before and after its book: a header, a licence, its makers' names.

Project Gutenberg's header and licence have changed their wording since 1990; the small print moved
from the head of the file to its tail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.story import BlockKind, HeaderField
from reader.text.byline import byline
from reader.text.draft import Draft, Mark
from reader.text.lines import Line, Lines

LONGEST_HEADER = 600
"""Lines of the longest header, the small print of the 1990s."""
LONGEST_FOOTER = 800
"""Lines of the longest licence at the end, with the announcements below it."""
_START = re.compile(r"\W{0,12}START OF (?:THE|THIS) PROJECT GUTENBERG", re.IGNORECASE)
_SMALL_PRINT = re.compile(r"\W{0,12}END[* ]{0,2}THE SMALL PRINT", re.IGNORECASE)
_END = re.compile(
    r"\W{0,12}(?:(?:THIS IS )?THE )?(?:END|ENDE|FIN|FINE|FIM|EINDE|SLUT|LOPPU|KONEC)\b.{0,60}?\bGUTENBERG",
    re.IGNORECASE,
)
_NAMES = ("Gutenberg", "GUTENBERG", "gutenberg")
_CREDIT = re.compile(
    r"(?:produced|prepared|transcribed|scanned|proofread|typed|created)\b.{0,80}\bby\b", re.IGNORECASE
)
_NUMBER = re.compile(r"\[E-?(?:text|book) ?#", re.IGNORECASE)
_NAMED = re.compile(
    r"\W{0,8}(?:The )?Project Gutenberg(?:'s| E-?text of| EBook of|,)?\s{0,4}(?:E-?text of |EBook of )?"
    r"(?P<title>(?!E-?texts?\b|Information|EBooks?\b)[^,*]{2,80}?)(?:,? by (?P<author>[^*#\[]{2,60}))?"
    r"\*{0,9}",
    re.IGNORECASE,
)
_FIELDS = {
    "title": "title",
    "author": "author",
    "authors": "author",
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
    if not _is_gutenberg(draft.text, lines):
        return draft
    start = _start(lines)
    tail = range(max(start, len(lines) - LONGEST_FOOTER), len(lines))
    end = next((i for i in tail if _END.match(lines.shown(i))), len(lines))
    start = _after_credits(lines, start, end) if start else 0
    fields = tuple(_fields(lines[:start]))
    if start and not any(field.name == "title" for field in fields):
        fields = (*(tuple(_announced(lines[:start])) or _named(lines[:start])), *fields)
    marks = _marks(lines, start, end, {field.start for field in fields})
    return replace(draft.marked(*marks), first=start, last=max(start, end), fields=fields)


def _is_gutenberg(text: str, lines: Lines) -> bool:
    """Whether the first lines or the last ones say where the file comes from."""
    if not lines:
        return False
    head, tail = lines.ends[min(11, len(lines) - 1)], lines.starts[max(0, len(lines) - LONGEST_FOOTER)]
    return any(name in part for name in _NAMES for part in (text[lines.start : head], text[tail : lines.end]))


def _start(lines: Sequence[Line]) -> int:
    """The first line after the header; where a line says so, what is small print stands at the end.

    That line may go on below: ``*** START OF …``, ``… ***``.
    """
    head = list(enumerate(lines[:LONGEST_HEADER], 1))
    said = [after for after, line in head if _START.match(line.text)]
    start = max(said or [after for after, line in head if _SMALL_PRINT.match(line.text)], default=0)
    if not said or start == len(lines) or lines[start - 1].text.endswith("*"):
        return start
    return start + 1 if not lines[start].gap and lines[start].text.endswith("***") else start


def _announced(lines: Sequence[Line]) -> Iterator[HeaderField]:
    """Title and author as the headers of the 1990s give them, above ``July, 1992 [Etext #36]``."""
    number = next((i for i, line in enumerate(lines) if _NUMBER.search(line.text)), 0)
    name = byline(lines[number - 1].text) if number > 1 else None
    if name:
        title, author = lines[number - 2], lines[number - 1]
        yield HeaderField("title", "", title.text, title.start, title.end)
        yield HeaderField("author", author.text[:2], name, author.start, author.end)


def _marks(lines: Sequence[Line], start: int, end: int, fields: set[int]) -> Iterator[Mark]:
    for index, line in enumerate(lines[:start]):
        yield Mark(BlockKind.FIELD if line.start in fields else BlockKind.BOILERPLATE, index, index)
    if end < len(lines):
        yield Mark(BlockKind.BOILERPLATE, end, len(lines) - 1)


def _fields(lines: Sequence[Line]) -> Iterator[HeaderField]:
    """The fields of the header, such as ``Title:`` and ``Author:``."""
    for line in lines:
        found = _FIELD.fullmatch(line.text)
        if found:
            name = _FIELDS[found["label"].lower()]
            yield HeaderField(name, found["label"], found["value"], line.start, line.end)


def _named(lines: Sequence[Line]) -> Iterator[HeaderField]:
    """Title and author as the first line names them: ``The Project Gutenberg Etext of Emma, by …``."""
    for line in lines[:40]:
        found = _NAMED.fullmatch(line.text)
        if found:
            for name in filter(found.groupdict().get, ("title", "author")):
                start, end = (line.start + at for at in found.span(name))
                yield HeaderField(name, "", found[name].strip(" *.,"), start, end)
            return


def _after_credits(lines: Sequence[Line], start: int, end: int) -> int:
    """The first line after the names of those who made the file."""
    while start < end and _CREDIT.search(" ".join(line.text for line in lines[start : start + 2])):
        start += 1
        while start < end and not lines[start].gap:
            start += 1
    return start
