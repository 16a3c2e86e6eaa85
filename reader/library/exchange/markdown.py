"""Bookmarks, highlights and notes as a page to be read, in Markdown."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import groupby

from reader.clean import one_line
from reader.files import display_name
from reader.library.annotation import Listed
from reader.library.exchange.escape import escaped, escaped_lines
from reader.library.locator import QUOTE


def markdown(annotations: Iterable[Listed]) -> Iterator[str]:
    """Pieces of the page: stories by their titles, and what is in each in order of its text."""
    yield "# Bookmarks and notes\n"
    for _, of_story in groupby(sorted(annotations, key=_place), key=lambda each: each.text_sha256):
        yield from _story(list(of_story))


def _place(listed: Listed) -> tuple[str, str, int, float]:
    return _title(listed).casefold(), listed.text_sha256, listed.offset, listed.made_at


def _title(listed: Listed) -> str:
    return one_line(listed.said.title) or display_name(listed.path) or "Without a title"


def _story(annotations: list[Listed]) -> Iterator[str]:
    yield f"\n## {escaped(_title(annotations[0]))}\n"
    author = escaped(annotations[0].said.author)
    if author:
        yield f"\nby {author}\n"
    for chapter, of_chapter in groupby(annotations, key=lambda each: escaped(each.chapter)):
        if chapter:
            yield f"\n### {chapter}\n"
        for each in of_chapter:
            yield from _annotation(each)


def _annotation(listed: Listed) -> Iterator[str]:
    words = listed.said.words or _excerpt(listed.quote)
    name, note = escaped(listed.said.name), escaped_lines(listed.said.note)
    yield "\n" + "".join(f"> {line}".rstrip() + "\n" for line in escaped_lines(words))
    if name:
        yield f"\n**{name}**\n"
    if any(note):
        yield "\n" + "\n".join(_broken(note)) + "\n"
    kind = "Bookmark" if listed.is_bookmark else "Highlight"
    yield f"\n*{kind}, {listed.progression:.0%}, {_day(listed.made_at)}*\n"


def _excerpt(quote: str) -> str:
    """The words at a bookmark; a quote that is cut may end within one."""
    whole = quote.rstrip().rpartition(" ")[0] if len(quote) == QUOTE else quote.rstrip()
    return f"{whole or quote}…"


def _broken(lines: list[str]) -> Iterator[str]:
    """The lines of a note, each of which ends where it does, blank ones apart."""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        yield f"{line}\\" if line and after else line


def _day(made_at: float) -> str:
    return time.strftime("%Y-%m-%d", time.localtime(made_at))
