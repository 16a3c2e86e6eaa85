"""Cutting a text into passages: what the index knows, and words are looked for together in."""

from __future__ import annotations

import re
from collections.abc import Iterator

LENGTH = 3_000
"""Characters of a passage, about; one that has no end of a paragraph is cut at a space."""

_PARAGRAPH_END = re.compile(r"\n[ \t]{0,80}\n")
_IDEOGRAPH = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")


def passages(text: str) -> Iterator[tuple[int, int]]:
    """Return the spans of a text's passages: they cover all of it, in order."""
    start = 0
    while start < len(text):
        end = _end(text, start + LENGTH)
        yield start, end
        start = end


def _end(text: str, least: int) -> int:
    if least >= len(text):
        return len(text)
    found = _PARAGRAPH_END.search(text, least, least + LENGTH)
    if found is not None:
        return found.end()
    space = text.rfind(" ", least, least + LENGTH)
    return space + 1 if space >= 0 else min(len(text), least + LENGTH)


def spaced(text: str) -> str:
    """Return a text with its ideographs and kana apart: SQLite would take a sentence of them for one word."""
    return _IDEOGRAPH.sub(r" \1 ", text) if _IDEOGRAPH.search(text) else text
