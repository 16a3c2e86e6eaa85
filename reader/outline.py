"""The scenes within a story's chapters: where they begin, and with which words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from reader.story import BlockKind, Story
from reader.text.runs import runs

_PROSE = (BlockKind.PARAGRAPH, BlockKind.LINES)
_WORDS_WITHIN = 120
"""Characters of a scene of which its first words are taken."""


def scenes(story: Story) -> tuple[tuple[int, ...], ...]:
    """Return, for every chapter, the offsets at which its scenes begin; none where it is all one scene."""
    chapters = story.chapters
    found: list[list[int]] = [[] for _ in chapters]
    chapter, begins = 0, True
    for kind, start, _end, _continued in story.blocks:
        while start >= chapters[chapter].end and chapter + 1 < len(chapters):
            chapter, begins = chapter + 1, True
        if kind is BlockKind.BREAK:
            begins = True
        elif begins and kind in _PROSE and story.body_start <= start < story.body_end:
            found[chapter].append(start)
            begins = False
    return tuple(tuple(starts) if len(starts) > 1 else () for starts in found)


def scene_at(story: Story, starts: Sequence[int], offset: int) -> int:
    """Return which of a chapter's scenes an offset lies in.

    What stands before the first belongs to it, and a break to the scene it begins.
    """
    index = story.block_at(offset)
    if index >= 0 and story.blocks[index].kind is BlockKind.BREAK:
        offset = next((start for start in starts if start > offset), offset)
    return max(0, bisect_right(starts, offset) - 1)


def first_words(story: Story, start: int) -> str:
    """Return the words as shown with which the scene that begins at an offset begins, in one line."""
    block = story.blocks[story.block_at(start)]
    beginning = block._replace(end=min(block.end, block.start + _WORDS_WITHIN))
    return " ".join("".join(run.text for run in runs(story.text, beginning)).split())
