"""Paragraphs that the end of a page has cut in two."""

from __future__ import annotations

from collections.abc import Iterator

from reader.story import Block, BlockKind
from reader.text.draft import Draft
from reader.text.layout import RAGGED

_BETWEEN = (BlockKind.BOILERPLATE, BlockKind.GAP)


def rejoined(draft: Draft, blocks: list[Block]) -> Iterator[Block]:
    """The blocks, those marked that go on where the paragraph above was cut off."""
    above: Block | None = None
    paged = False
    for block in blocks:
        if block.kind is BlockKind.PARAGRAPH:
            if above and draft.text[block.start].islower() and _is_cut(draft, above, paged):
                block = block._replace(continued=True)
            above, paged = block, False
        elif block.kind in _BETWEEN:
            paged = paged or block.kind is BlockKind.BOILERPLATE
        else:
            above = None
        yield block


def _is_cut(draft: Draft, above: Block, paged: bool) -> bool:
    """Whether a paragraph ends in the middle of a sentence, at a page's end or on a line that is full."""
    last = draft.text[above.end - 1]
    if not (last.isalnum() or last in ",;-"):
        return False
    line = draft.lines[draft.lines.at(above.end - 1)]
    return paged or 0 < draft.setting.width <= line.indent + len(line.text) + RAGGED
