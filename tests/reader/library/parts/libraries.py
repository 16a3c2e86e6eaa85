"""Small libraries as text files: a title, files with their headers, and the works they are.

A file is ``path | title | author | 3000 words, 2 chapters``; a title that is left out is the one its
name gives. A work is its title and author, its parts with their numbers and names, and after ``=``
what else holds the part. Files of a work are named; all others are a story of their own each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.library.catalogue import CatalogueEntry
from reader.library.parts.work import Part, Work
from reader.text.filename import title_from_name

CASES = Path(__file__).parents[3] / "cases" / "parts"
LENGTH = re.compile(r"(\d+) words(?:, (\d+) chapters?)?")


@dataclass(frozen=True)
class Library:
    """A case."""

    title: str
    entries: tuple[CatalogueEntry, ...]
    expected: str


def entry(
    path: str, title: str | None = None, author: str | None = None, words: int = 3000, chapters: int = 1
) -> CatalogueEntry:
    title = title or title_from_name(path.rpartition("/")[2])
    return CatalogueEntry(path.encode(), 1, 1, path, title, "It was", author, words, chapters, (), None)


def libraries() -> Iterator[Library]:
    for file in sorted(CASES.glob("*.txt")):
        parts = re.split(r"^\.\n", file.read_text("utf-8"), flags=re.MULTILINE)
        for title, files, expected in _cases(parts):
            yield Library(f"{file.stem}: {title}", tuple(map(read_entry, files.splitlines())), expected)


def _cases(parts: list[str]) -> Iterator[tuple[str, str, str]]:
    """A case has as many works as there are pieces that begin with a title and an indented line."""
    at = 0
    while at + 2 < len(parts):
        title, files, works = parts[at].strip(), parts[at + 1], [parts[at + 2]]
        at += 3
        while at < len(parts) and "\n  " in parts[at]:
            works.append(parts[at])
            at += 1
        yield title, files, "".join(works)


def read_entry(line: str) -> CatalogueEntry:
    path, title, author, length, *_ = (*(piece.strip() for piece in line.split("|")), "", "", "")
    found = LENGTH.fullmatch(length)
    words, chapters = (int(found[1]), int(found[2] or 1)) if found else (3000, 1)
    return entry(path, title or None, author or None, words, chapters)


def written(works: list[Work]) -> str:
    """The works of several files, as the cases have them."""
    return "".join(_work(work) for work in works if len(work.paths) > 1)


def _work(work: Work) -> str:
    lines = [work.title + (f" ({work.author})" if work.author else "")]
    lines += [line for part in work.parts for line in _part(part)]
    if work.missing:
        lines.append("  missing " + " ".join(map(_number, work.missing)))
    return "\n".join(lines) + "\n"


def _part(part: Part) -> Iterator[str]:
    numbers = dict.fromkeys((_number(part.number), _number(part.last)))
    yield f"  {'-'.join(numbers)} {part.path.decode()}" + (f" -- {part.name}" if part.name else "")
    yield from (f"    = {path.decode()}" for path in part.alternatives)


def _number(number: tuple[int, ...]) -> str:
    return ".".join(map(str, number)) or "-"
