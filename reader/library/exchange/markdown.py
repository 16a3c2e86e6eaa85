"""Bookmarks, highlights and notes as a page to be read, in Markdown."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.files import display_name
from reader.library.annotation import Listed
from reader.library.exchange.escape import escaped, escaped_lines


def markdown(annotations: Iterable[Listed]) -> Iterator[str]:
    """Pieces of the page: stories by their titles, and what is in each in order of its text."""
    yield "# Bookmarks and notes\n"
    for _, of_story in groupby(sorted(annotations, key=_place), key=lambda each: each.story):
        yield from _story(list(of_story))


def _place(listed: Listed) -> tuple[str, str, int, float]:
    return _title(listed).casefold(), listed.story, listed.offset, listed.made_at


def _title(listed: Listed) -> str:
    return listed.said.title or display_name(listed.path) or "Without a title"


def _story(annotations: list[Listed]) -> Iterator[str]:
    first = annotations[0]
    yield f"\n## {escaped(_title(first))}\n"
    if first.said.author:
        yield f"\nby {escaped(first.said.author)}\n"
    for chapter, of_chapter in groupby(annotations, key=lambda each: each.chapter):
        if chapter.strip():
            yield f"\n### {escaped(chapter)}\n"
        for each in of_chapter:
            yield from _annotation(each)


def _annotation(listed: Listed) -> Iterator[str]:
    said = listed.said
    words = said.words or (f"{listed.quote.rstrip()}…" if listed.quote.strip() else "")
    if words:
        yield "\n" + "".join(f"> {line}".rstrip() + "\n" for line in escaped_lines(words))
    if said.name:
        yield f"\n**{escaped(said.name)}**\n"
    if said.note:
        yield "\n" + "\n".join(_broken(escaped_lines(said.note))) + "\n"
    kind = "Bookmark" if listed.is_bookmark else "Highlight"
    yield f"\n*{kind}, {listed.progression:.0%}, {_day(listed.made_at)}*\n"


def _broken(lines: list[str]) -> Iterator[str]:
    """The lines of a note, each of which ends where it does, blank ones apart."""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        yield f"{line}\\" if line and after else line


def _day(made_at: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(made_at))
