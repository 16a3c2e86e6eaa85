"""How long a text is to read, and how it begins."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from reader.story import Block, BlockKind, Story
from reader.text.runs import runs

SPEED = 250
"""Words read in a minute."""
FIRST_WORDS = 6
_BEGINNING = 500
"""Characters of a paragraph that surely hold its first words, marks and all."""
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_CHINESE_OR_KANA = r"\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"


def count_words(text: str) -> int:
    """How many words a text has; every Chinese character and every kana counts as one."""
    word = _WORD if text.isascii() or max(text) < "\u3041" else _character_or_word()
    return sum(1 for _ in word.finditer(text))


@cache
def _character_or_word() -> re.Pattern[str]:
    # Costly to compile, and most texts have no need of it.
    letter = rf"[^\W{_CHINESE_OR_KANA}]"
    return re.compile(rf"[{_CHINESE_OR_KANA}]|{letter}+(?:['’\-]{letter}+)*")


def minutes(words: int) -> int:
    """Minutes it takes to read so many words, at least one."""
    return max(1, round(words / SPEED))


def opening(story: Story) -> str:
    """The first words of the story proper as they are shown, for a story without a title; ends in ``…``."""
    shown = (
        "".join(run.text for run in runs(story.text, _beginning(block)))
        for block in story.blocks
        if block.start >= story.body_start and block.kind in (BlockKind.PARAGRAPH, BlockKind.LINES)
    )
    words = next((text.split() for text in shown if text.strip()), [])
    return (" ".join(words[:FIRST_WORDS])[:60].rstrip(" ,.;:!?…—–-") + "…") if words else ""


def _beginning(block: Block) -> Block:
    return replace(block, end=min(block.end, block.start + _BEGINNING))
