"""What is reported of a story on the command line: one JSON object, its lines counted from 1."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, groupby
from typing import Any

from reader.digest import sha256_of_text
from reader.story import Block, BlockKind, Story
from reader.text.words import count_words

PROSE = (BlockKind.PARAGRAPH, BlockKind.LINES)
CHUNK = 4096
"""Characters between two offsets whose lines' numbers are remembered."""


class LineNumbers:
    """The numbers of the lines that offsets of a text lie in."""

    def __init__(self, text: str) -> None:
        self._text = text
        counts = (text.count("\n", start, start + CHUNK) for start in range(0, len(text), CHUNK))
        self._before = list(accumulate(counts, initial=1))

    def __getitem__(self, offset: int) -> int:
        """The number of the line, from 1."""
        chunk = offset // CHUNK
        return self._before[chunk] + self._text.count("\n", chunk * CHUNK, offset)

    def of(self, start: int, end: int) -> dict[str, int]:
        """The first and the last line of a span."""
        return {"line": self[start], "end_line": self[max(start, end - 1)]}


def report(path: str, story: Story) -> dict[str, Any]:
    """Everything found out about a story."""
    number = LineNumbers(story.text)
    body = [block for block in story.blocks if story.body_start <= block.start < story.body_end]
    prose = [block for block in body if block.kind in PROSE]
    return {
        "path": path,
        "encoding": story.encoding._asdict(),
        "text_sha256": sha256_of_text(story.text),
        "title": story.title,
        "title_from": story.title_from,
        "author": story.author,
        "fields": list(_fields(story, number)),
        "body": number.of(story.body_start, story.body_end),
        "headings": list(_headings(story, number)),
        "scene_breaks": [
            _scene_break(story, block, number) for block in body if block.kind is BlockKind.BREAK
        ],
        "layout": story.layout.value,
        "overruled": story.overruled,
        "paragraphs": len(prose),
        "words": sum(count_words(story.text[start:end]) for start, end in _passages(body)),
    }


def _passages(body: Iterable[Block]) -> Iterator[tuple[int, int]]:
    """The spans of prose that nothing else interrupts: to count them whole is quicker."""
    for is_prose, blocks in groupby(body, lambda block: block.kind in PROSE):
        passage = list(blocks)
        if is_prose:
            yield passage[0].start, passage[-1].end


def _fields(story: Story, number: LineNumbers) -> Iterator[dict[str, Any]]:
    for field in story.fields:
        yield {
            "name": field.name,
            "label": field.label,
            "value": field.value,
            **number.of(field.start, field.end),
        }


def _headings(story: Story, number: LineNumbers) -> Iterator[dict[str, Any]]:
    for heading in filter(None, (chapter.heading for chapter in story.chapters)):
        first_line = story.text[heading.start : heading.end].partition("\n")[0].strip()
        span = number.of(heading.start, heading.end)
        yield {**span, "text": first_line, "title": heading.title, "level": heading.level}


def _scene_break(story: Story, block: Block, number: LineNumbers) -> dict[str, Any]:
    return {"line": number[block.start], "mark": story.text[block.start : block.end] or None}
