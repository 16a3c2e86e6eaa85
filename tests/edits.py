"""Edits of stories by chance, as people make them, with every sentence known by its number through all of them."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import count
from typing import NamedTuple

from reader.story import Story

_SENTENCE = re.compile(r"\S.*?(?:[.!?。！？…]+[\"'”’»)]*(?=\s|$)|(?=\n\s*\n)|$)", re.DOTALL)
_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\s*$)", re.DOTALL)
_FRESH = count(10_000_000)
"""Numbers of sentences that no story had before."""


class Sentence(NamedTuple):
    """A sentence, known by its number through all edits."""

    number: int
    text: str


class Paragraph(NamedTuple):
    """The sentences of a paragraph, or the heading of a chapter."""

    sentences: tuple[Sentence, ...]
    is_heading: bool = False


Draft = list[Paragraph]
"""A story while it is written on."""
Edit = Callable[[Draft, Draft, random.Random], int]
"""Changes a draft, taking what is inserted from another one; returns how many sentences that cost."""


def draft_of(story: Story) -> Draft:
    """A story's paragraphs, their sentences numbered from 0."""
    numbers = count()
    headings = [chapter.heading.start for chapter in story.chapters if chapter.heading]
    return [
        Paragraph(
            tuple(Sentence(next(numbers), each) for each in _SENTENCE.findall(match[0])),
            bisect_right(headings, match.end()) > bisect_right(headings, match.start() - 1),
        )
        for match in _PARAGRAPH.finditer(story.text)
    ]


def length(draft: Draft) -> int:
    """How many sentences there are."""
    return sum(len(paragraph.sentences) for paragraph in draft)


def written(draft: Draft) -> tuple[str, dict[int, int]]:
    """The text of a draft, and where each sentence begins in it."""
    parts: list[str] = []
    starts: dict[int, int] = {}
    offset = 0
    for paragraph in draft:
        for place, sentence in enumerate(paragraph.sentences):
            gap = "" if not parts else "\n\n" if place == 0 else " "
            starts[sentence.number] = offset + len(gap)
            parts += (gap, sentence.text)
            offset += len(gap) + len(sentence.text)
    return "".join(parts), starts


def edited(draft: Draft, other: Draft, share: float, chance: random.Random) -> Draft:
    """The draft after edits to a share of its sentences; a share of 0 leaves one edit."""
    now = list(draft)
    budget = max(1, round(share * length(now)))
    while budget > 0 and now:
        edit = chance.choice(EDITS)
        budget -= edit(now, other, chance)
    return now


def _delete_sentence(draft: Draft, other: Draft, chance: random.Random) -> int:
    at = chance.randrange(len(draft))
    sentences = list(draft[at].sentences)
    del sentences[chance.randrange(len(sentences))]
    draft[at : at + 1] = [draft[at]._replace(sentences=tuple(sentences))] if sentences else []
    return 1


def _mend_sentence(draft: Draft, other: Draft, chance: random.Random) -> int:
    at = chance.randrange(len(draft))
    sentences = list(draft[at].sentences)
    place = chance.randrange(len(sentences))
    words = sentences[place].text.split()
    words[chance.randrange(len(words))] = "elsewhere"
    sentences[place] = Sentence(next(_FRESH), " ".join(words))
    draft[at] = draft[at]._replace(sentences=tuple(sentences))
    return 1


def _insert_paragraph(draft: Draft, other: Draft, chance: random.Random) -> int:
    borrowed = _borrowed([chance.choice(other)])
    at = chance.randrange(len(draft))
    draft[at:at] = borrowed
    return length(borrowed)


def _delete_paragraph(draft: Draft, other: Draft, chance: random.Random) -> int:
    return len(draft.pop(chance.randrange(len(draft))).sentences)


def _replace_paragraph(draft: Draft, other: Draft, chance: random.Random) -> int:
    at = chance.randrange(len(draft))
    cost = len(draft[at].sentences)
    draft[at : at + 1] = _borrowed([chance.choice(other)])
    return cost


def _move_paragraph(draft: Draft, other: Draft, chance: random.Random) -> int:
    at = chance.randrange(len(draft))
    return _move(draft, at, at + 1, chance.randrange(len(draft)))


def _move_stretch(draft: Draft, other: Draft, chance: random.Random) -> int:
    at = chance.randrange(len(draft))
    return _move(draft, at, at + chance.randint(2, max(2, len(draft) // 8)), chance.randrange(len(draft)))


def _move_chapter(draft: Draft, other: Draft, chance: random.Random) -> int:
    chapters = _chapters(draft)
    if len(chapters) < 2:
        return 0
    start, end = chance.choice(chapters)
    to = chance.choice([0, *(each for each, _ in _chapters([*draft[:start], *draft[end:]]))])
    return _move(draft, start, end, to)


def _delete_chapter(draft: Draft, other: Draft, chance: random.Random) -> int:
    return _exchange_chapter(draft, [], chance)


def _replace_chapter(draft: Draft, other: Draft, chance: random.Random) -> int:
    return _exchange_chapter(draft, _borrowed(_some_chapter(other, chance)), chance)


def _insert_chapter(draft: Draft, other: Draft, chance: random.Random) -> int:
    chapters, borrowed = _chapters(draft), _borrowed(_some_chapter(other, chance))
    if not chapters or not _is_small(borrowed, draft):
        return 0
    at, _ = chance.choice(chapters)
    draft[at:at] = borrowed
    return length(borrowed)


def _rename_chapter(draft: Draft, other: Draft, chance: random.Random) -> int:
    chapters = _chapters(draft)
    if not chapters:
        return 0
    at, _ = chance.choice(chapters)
    name = Sentence(next(_FRESH), f"Chapter {chance.randint(1, 99)}: The Other Shore")
    draft[at] = Paragraph((name,), is_heading=True)
    return 1


EDITS: tuple[Edit, ...] = (
    _delete_sentence,
    _mend_sentence,
    _insert_paragraph,
    _delete_paragraph,
    _replace_paragraph,
    _move_paragraph,
    _move_stretch,
    _move_chapter,
    _delete_chapter,
    _replace_chapter,
    _insert_chapter,
    _rename_chapter,
)


def _borrowed(paragraphs: Draft) -> Draft:
    return [
        paragraph._replace(sentences=tuple(Sentence(next(_FRESH), each.text) for each in paragraph.sentences))
        for paragraph in paragraphs
    ]


def _move(draft: Draft, start: int, end: int, to: int) -> int:
    """Moving costs as much as a sentence, whatever is moved."""
    taken = draft[start:end]
    del draft[start:end]
    draft[to:to] = taken
    return 1


def _chapters(draft: Draft) -> list[tuple[int, int]]:
    """From where to where each chapter goes, its heading included."""
    starts = [at for at, paragraph in enumerate(draft) if paragraph.is_heading]
    return list(zip(starts, [*starts[1:], len(draft)], strict=False))


def _some_chapter(draft: Draft, chance: random.Random) -> Draft:
    start, end = chance.choice(_chapters(draft) or [(0, len(draft))])
    return draft[start:end]


def _exchange_chapter(draft: Draft, new: Draft, chance: random.Random) -> int:
    chapters = _chapters(draft)
    if not chapters:
        return 0
    start, end = chance.choice(chapters)
    if not _is_small(draft[start:end], draft):
        return 0
    cost = length(draft[start:end])
    draft[start:end] = new
    return cost


def _is_small(some: Draft, of: Draft) -> bool:
    """Whether it is little enough of a story that not all of it is another one afterwards."""
    return length(some) <= 0.1 * length(of)
