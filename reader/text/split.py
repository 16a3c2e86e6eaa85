"""From the text of a file to a story: an ordered tuple of passes, each knowing one family of conventions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter
from typing import TypeAlias

from reader.overrides import NOTHING, Overrides
from reader.story import Block, BlockKind, Chapter, Encoding, Heading, Story
from reader.text.advertisement import find_advertisement
from reader.text.breaks import find_breaks, find_dividers, gaps
from reader.text.draft import Draft
from reader.text.endings import find_ending
from reader.text.filename import title_from_name
from reader.text.header import find_front
from reader.text.layout import measure
from reader.text.licence import find_licence
from reader.text.lines import Lines
from reader.text.outline import find_headings
from reader.text.overruled import make_room, overrule_fields
from reader.text.pages import find_pages
from reader.text.paragraphs import prose
from reader.text.postings import find_postings
from reader.text.rejoin import rejoined

AROUND = 1 << 16
"""Characters before and after an offset that are understood at once."""


def name_story(draft: Draft) -> Draft:
    """Fall back on a posting's subject and sender, or on the file's name, where the story names neither."""
    author = draft.author or draft.sender
    if draft.title:
        return replace(draft, author=author)
    if draft.subject:
        return replace(draft, author=author, title=draft.subject, title_from="usenet")
    title = title_from_name(draft.name)
    return replace(draft, author=author, title=title, title_from="filename" if title else None)


def find_setting(draft: Draft) -> Draft:
    """Find how the story sets its paragraphs."""
    return replace(draft, setting=measure(draft.lines, draft.first, draft.last, draft.overrides.layout))


PASSES = (
    find_licence,
    find_postings,
    find_advertisement,
    find_setting,
    find_dividers,
    find_pages,
    find_headings,
    find_front,
    find_ending,
    find_breaks,
    name_story,
    overrule_fields,
    make_room,
)
BEGINNING = tuple(find for find in PASSES if find not in (find_ending, find_advertisement))
"""What can be told of a file's beginning alone."""
MIDDLE = (
    find_setting,
    find_dividers,
    find_pages,
    find_headings,
    find_breaks,
    name_story,
    overrule_fields,
    make_room,
)
"""What can be told of a passage from the middle."""

Passes: TypeAlias = tuple[Callable[[Draft], Draft], ...]


def split(text: str, encoding: Encoding, name: str, overrides: Overrides = NOTHING) -> Story:
    """Understand the text of a story file. ``name`` is the file's, without its folder.

    What ``overrides`` say holds whatever the text looks like.
    Any text at all gives a story; the time it takes is proportional to the text's length.
    """
    return _understood(Lines(text), text, encoding, name, overrides, PASSES)


def split_around(
    text: str, encoding: Encoding, name: str, offset: int, overrides: Overrides = NOTHING
) -> Story:
    """Understand as much of a text around an offset as takes no time, for the page that is shown first.

    The story has the whole text, but blocks and chapters only of some ten thousand characters, which lie
    where a blank line begins and ends them if one is near.
    """
    start = 0 if offset < AROUND else _blank_line(text, offset - AROUND // 2)
    end = len(text) if len(text) - offset < AROUND else _blank_line(text, offset + AROUND)
    lines = Lines(text, start, end)
    story = _understood(lines, text, encoding, name, overrides, MIDDLE if start else BEGINNING)
    return story._replace(body_start=0 if start else story.body_start, body_end=len(text))


def _blank_line(text: str, near: int) -> int:
    """Where the next blank line begins, or else the next line."""
    for mark in ("\n\n", "\n"):
        found = text.find(mark, near, near + AROUND)
        if found >= 0:
            return found
    return near


def _understood(
    lines: Lines, text: str, encoding: Encoding, name: str, overrides: Overrides, passes: Passes
) -> Story:
    draft = Draft(text, name, lines, 0, len(lines), overrides, body=(0, len(lines)))
    for find in passes:
        draft = find(draft)
    blocks = _blocks(draft)
    start, end = _body(draft)
    return Story(
        text, encoding, draft.setting.layout, draft.title, draft.title_from, draft.author, draft.fields,
        blocks, _chapters(draft, start), start, end, overrides.decisions,
    )  # fmt: skip


def _blocks(draft: Draft) -> tuple[Block, ...]:
    """Every block of the text, in order."""
    lines = draft.lines
    marked = [Block(mark.kind, lines[mark.first].start, lines[mark.last].end) for mark in draft.marks]
    blank = [_blank(draft, index, kind) for index, kind in gaps(draft).items()]
    blocks = sorted([*marked, *blank, *prose(draft, draft.taken())], key=attrgetter("start"))
    return tuple(rejoined(draft, blocks))


def _blank(draft: Draft, index: int, kind: BlockKind) -> Block:
    """The empty span on the first of the blank lines above a line."""
    offset = draft.text.index("\n", draft.lines[index - 1].end) + 1
    return Block(kind, offset, offset)


def _body(draft: Draft) -> tuple[int, int]:
    """The span of the story proper."""
    first, last = draft.body
    if first >= last:
        start = draft.lines[first - 1].end if first else 0
        return start, start
    return draft.lines[first].start, draft.lines[last - 1].end


def _chapters(draft: Draft, body_start: int) -> tuple[Chapter, ...]:
    """The text cut at its headings; what the story says before the first one is a chapter without."""
    headings: list[Heading | None] = list(draft.headings)
    starts = [heading.start for heading in draft.headings]
    if not starts or body_start < starts[0]:
        headings.insert(0, None)
        starts.insert(0, draft.lines.start)
    starts[0] = draft.lines.start
    ends = [*starts[1:], draft.lines.end]
    return tuple(map(Chapter, headings, starts, ends))
