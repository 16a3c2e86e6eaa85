"""Cutting a story into sections: what one document shows, at most 64,000 characters of it."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from math import ceil
from typing import NamedTuple

from reader.story import Block, BlockKind, Story

SECTION_LENGTH = 64_000
"""Characters; no section is longer."""
DISPLAY_LENGTH = 10_000
"""Characters; a longer block is cut for display."""
_SLACK = 1 / 5
"""How far a cut may be from where it would make equal parts, in parts."""
_SEARCHED = 1_000
"""Characters searched for the end of a sentence."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’)»]{0,3}\s{1,8}|[。！？][」』”]{0,3}")
_NOT_CUT_BEFORE = (BlockKind.BREAK, BlockKind.GAP, BlockKind.SIGN_OFF, BlockKind.END_MARK)


class Section(NamedTuple):
    """A chapter, or a piece of a long one: a span of the text and the blocks that start in it.

    ``last_block`` is the index after the last one.
    """

    chapter: int
    start: int
    end: int
    first_block: int
    last_block: int


def sections(story: Story) -> tuple[Section, ...]:
    """Return the sections of a story: they cover the whole text in order, and there is at least one."""
    starts = [block.start for block in story.blocks]
    found: list[Section] = []
    for index, chapter in enumerate(story.chapters):
        start = chapter.start
        for end in _cuts(story, starts, chapter.start, chapter.end):
            found.append(Section(index, start, end, bisect_left(starts, start), bisect_left(starts, end)))
            start = end
    # A break may stand at the very end of the text.
    found[-1] = found[-1]._replace(last_block=len(starts))
    return tuple(found)


def section_at(sections: Sequence[Section], offset: int) -> int:
    """Return the index of the section an offset lies in."""
    return max(0, bisect_right(sections, offset, key=lambda section: section.start) - 1)


def section_blocks(story: Story, section: Section) -> Iterator[Block]:
    """Yield what a section shows: its blocks, those too long for display in pieces.

    A block too long for one section continues in the next, so a first one may begin at the
    section's start and a last one end at its end.
    """
    before = story.blocks[max(0, section.first_block - 1) : section.first_block]
    for block in (*before, *story.blocks[section.first_block : section.last_block]):
        start, end = max(block.start, section.start), min(block.end, section.end)
        if start < end or block.start >= section.start:
            yield from display_blocks(story.text, block._replace(start=start, end=end))


def display_blocks(text: str, block: Block) -> tuple[Block, ...]:
    """Return a block, in pieces of at most 10,000 characters that cover it if it is longer.

    The cuts are at the end of a sentence (of a line, where lines are shown as written) or at a
    space if one is near.
    """
    pieces = []
    while block.end - block.start > DISPLAY_LENGTH:
        cut = _cut_inside(text, block.kind, _equal_part(block.start, block.end, DISPLAY_LENGTH))
        pieces.append(block._replace(end=cut))
        block = block._replace(start=cut)
    return (*pieces, block)


def _equal_part(start: int, end: int, longest: int) -> int:
    return start + (end - start) // ceil((end - start) / longest)


def _cuts(story: Story, starts: Sequence[int], start: int, end: int) -> Iterator[int]:
    """Yield where the sections of a chapter end."""
    while end - start > SECTION_LENGTH:
        ideal = _equal_part(start, end, SECTION_LENGTH)
        slack = int((ideal - start) * _SLACK)
        low, high = ideal - slack, min(ideal + slack, start + SECTION_LENGTH)
        near = range(bisect_left(starts, low), bisect_right(starts, high))
        start = _cut_between(story.blocks, near, ideal) or _cut_near(story, starts, ideal)
        yield start
    yield end


def _cut_between(blocks: Sequence[Block], near: range, ideal: int) -> int | None:
    """The block start nearest to the ideal: after a scene break if there is one, else anywhere good."""
    good = [i for i in near if i and blocks[i].kind not in _NOT_CUT_BEFORE]
    scenes = [i for i in good if blocks[i - 1].kind is BlockKind.BREAK]
    paragraphs = [i for i in good if blocks[i - 1].kind is not BlockKind.HEADING]
    offsets = [blocks[i].start for i in scenes or paragraphs]
    return min(offsets, key=lambda offset: abs(offset - ideal), default=None)


def _cut_near(story: Story, starts: Sequence[int], ideal: int) -> int:
    """A cut inside the block that stands at the ideal."""
    index = bisect_right(starts, ideal) - 1
    kind = story.blocks[index].kind if index >= 0 else BlockKind.PARAGRAPH
    return _cut_inside(story.text, kind, ideal)


def _cut_inside(text: str, kind: BlockKind, latest: int) -> int:
    """The last good place to cut at or before an offset, at most 1,000 characters before it."""
    earliest = latest - _SEARCHED
    if kind is BlockKind.LINES and (line := text.rfind("\n", earliest, latest)) >= 0:
        return line + 1
    ends = [match.end() for match in _SENTENCE_END.finditer(text, earliest, latest)]
    if ends:
        return ends[-1]
    spaces = [offset for offset in range(earliest + 1, latest + 1) if text[offset - 1].isspace()]
    return spaces[-1] if spaces else _whole_cluster(text, latest)


def _whole_cluster(text: str, latest: int) -> int:
    joined = (offset for offset in range(latest, latest - _SEARCHED, -1) if not _continues(text[offset]))
    return next(joined, latest)


def _continues(char: str) -> bool:
    return char in "\u200d\ufe0f" or unicodedata.category(char).startswith("M")
