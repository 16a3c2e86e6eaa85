"""How long a text is to read, and how it begins."""

from __future__ import annotations

import re
from functools import cache

from reader.story import Block, BlockKind, Story
from reader.text.runs import runs

SPEED = 250
"""Words read in a minute."""
FIRST_WORDS = 6
_BEGINNING = 500
"""Characters of a paragraph that surely hold its first words, marks and all."""
_CHINESE_OR_KANA = r"\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_EASTERN = re.compile(r"[^\x00-\u3040]")
_MARK = re.compile(r"[^\x00-\x7f\w]")
_LETTER, _JOINT, _SPACE = b"w", b"-", b" "
_KINDS = b"".join(
    _JOINT if char in "'-’" else _LETTER if char.isalnum() or char == "_" else _SPACE
    for char in (bytes([byte]).decode("cp1252", "replace") for byte in range(0x100))
)
"""What each byte of Windows-1252 is in a word."""
_UNJOINED = bytes.maketrans(_JOINT, _SPACE)


def count_words(text: str) -> int:
    """How many words a text has; every Chinese character and every kana counts as one.

    A word is a row of letters and digits, and may hold single apostrophes and hyphens.
    """
    try:
        kinds = text.encode("ascii" if text.isascii() else "cp1252")
    except UnicodeEncodeError:
        if _EASTERN.search(text):
            return sum(1 for _ in _character_or_word().finditer(text))
        kinds = _without_marks(text)
    kinds = kinds.translate(_KINDS).replace(b"w-w", b"www")
    if b"w-w" in kinds:
        # Two joints around a single letter share it.
        kinds = kinds.replace(b"w-w", b"www")
    return kinds.startswith(_LETTER) + kinds.translate(_UNJOINED).count(b" w")


def _without_marks(text: str) -> bytes:
    """The text in ASCII: spaces for other marks, and one and the same letter for all other letters."""
    for mark in set(_MARK.findall(text)):
        text = text.replace(mark, "'" if mark == "’" else " ")
    return text.replace("?", " ").encode("ascii", "replace").replace(b"?", _LETTER)


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
    return block._replace(end=min(block.end, block.start + _BEGINNING))
