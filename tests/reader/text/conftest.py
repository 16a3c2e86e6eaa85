"""Stories made from text in the tests themselves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import Block, BlockKind, Encoding, Story
from reader.text.split import split

UTF8 = Encoding("utf-8", "utf-8", 1.0)


@pytest.fixture
def story_of() -> Callable[..., Story]:
    """A story from text, as if read from a file whose name says nothing."""

    def make(text: str, name: str = "000.txt") -> Story:
        return split(text, UTF8, name)

    return make


@pytest.fixture
def blocks_of() -> Callable[[Story, BlockKind], list[str]]:
    """The text of every block of a kind."""

    def find(story: Story, kind: BlockKind) -> list[str]:
        return [story.text[block.start : block.end] for block in story.blocks if block.kind is kind]

    return find


@pytest.fixture
def whole() -> Callable[..., Block]:
    """A block over a whole text."""

    def make(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
        return Block(kind, 0, len(text))

    return make
