"""Stories made by hand for the tests of places."""

from __future__ import annotations

import random
from itertools import pairwise

from reader.story import Block, BlockKind, Chapter, Encoding, Heading, Layout, Story

NAMES = ("Maren", "Tobias", "Old Hester", "the ferryman", "Ines", "Corporal Vane", "the clockmaker", "Wren")
DEEDS = ("counted", "carried", "mislaid", "remembered", "mended", "traded", "buried", "painted", "weighed")
THINGS = ("lanterns", "letters", "oars", "keys", "maps", "bells", "kettles", "feathers", "ledgers", "ropes")
WHERE = ("by the weir", "under the stairs", "in the salt house", "at low water", "behind the mill", "in May")


def prose(seed: int, paragraphs: int) -> list[str]:
    """Paragraphs of sentences, each of which stands in them once."""
    chance = random.Random(seed)
    return [" ".join(_sentence(chance) for _ in range(chance.randint(2, 5))) for _ in range(paragraphs)]


def _sentence(chance: random.Random) -> str:
    who, deed, thing, where = map(chance.choice, (NAMES, DEEDS, THINGS, WHERE))
    return f"{who} {deed} {chance.randint(2, 9_999)} {thing} {where}.".capitalize()


def make_story(text: str) -> Story:
    """A story whose blocks are divided by blank lines; blocks that begin with Chapter are headings."""
    blocks = tuple(_blocks(text))
    headings = [block for block in blocks if block.kind is BlockKind.HEADING]
    return Story(
        text=text,
        encoding=Encoding("utf-8", "utf-8", 1.0),
        layout=Layout.BLOCK,
        title=None,
        title_from=None,
        author=None,
        fields=(),
        blocks=blocks,
        chapters=tuple(_chapters(text, headings)),
        body_start=0,
        body_end=len(text),
    )


def _blocks(text: str) -> list[Block]:
    blocks, offset = [], 0
    for piece in text.split("\n\n"):
        kind = BlockKind.HEADING if piece.startswith("Chapter ") else BlockKind.PARAGRAPH
        if piece.strip():
            blocks.append(Block(kind, offset, offset + len(piece)))
        offset += len(piece) + 2
    return blocks


def _chapters(text: str, headings: list[Block]) -> list[Chapter]:
    if not headings:
        return [Chapter(None, 0, len(text))]
    starts = [0, *(heading.start for heading in headings[1:]), len(text)]
    spans = zip(headings, pairwise(starts), strict=True)
    return [Chapter(_heading(text, heading), start, end) for heading, (start, end) in spans]


def _heading(text: str, block: Block) -> Heading:
    label, _, title = text[block.start : block.end].partition(": ")
    return Heading(block.start, block.end, label, title, block.start + len(label), block.end - len(title))
