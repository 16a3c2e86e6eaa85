"""How places and passages set in a story fare when it is edited."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from reader.library.locator import Certainty, locate, resolve_all
from reader.library.place import StoryKey
from reader.library.span import resolve_spans
from reader.story import Story
from reader.text.split import split
from tests.edits import Draft, Sentence, draft_of, edited, written

PLACES = 20
SHARES = (0.02, 0.1, 0.3)
"""How much of a story is edited: a little, a good deal, and as much as is promised to do no harm."""
SHORTEST, LONGEST = 5, 300
"""Characters of a passage."""
KNOWN_AGAIN = 40
"""Characters a sentence has at least that stands in one story only."""

FEWEST = 20
"""Paragraphs of a story that is worth editing."""

Read = Callable[[str], Story]
Known = list[tuple[Draft, Read]]
"""Stories to be edited, and how what becomes of each is read."""


class Fate(NamedTuple):
    """How one place or passage fared."""

    share: float
    certainty: Certainty
    is_right: bool


@dataclass(frozen=True, slots=True)
class Script:
    """A story before and after an edit, and where each of its sentences begins."""

    share: float
    before: Story
    after: Story
    sentences: tuple[Sentence, ...]
    starts: dict[int, int]
    now: dict[int, int]

    @property
    def same_text(self) -> bool:
        """Whether the edits have cancelled each other out."""
        one, other = (StoryKey.of(story.text, "story.txt") for story in (self.before, self.after))
        return one == other

    def surviving(self, chance: random.Random) -> list[Sentence]:
        """Sentences by chance, of those the ones that are still there."""
        chosen = [chance.choice(self.sentences) for _ in range(PLACES)]
        return [each for each in chosen if each.number in self.now]


def known_as_read(stories: Iterable[Story]) -> Known:
    """Those of some stories that are worth editing, to be understood as files are."""
    drafts = ((draft_of(story), story.encoding) for story in stories)
    return [
        (draft, partial(split, encoding=encoding, name="story.txt"))
        for draft, encoding in drafts
        if len(draft) >= FEWEST
    ]


def fates(known: Known, scripts: int) -> tuple[list[Fate], list[Fate]]:
    """How places, and how passages, fare in so many edits of stories, the same ones whenever it is asked."""
    chance = random.Random(11)
    places, passages = [], []
    for number in range(scripts):
        draft, read = known[number % len(known)]
        others = (other for other, _ in chance.sample(known, len(known)) if _are_apart(draft, other))
        script = _edit(draft, next(others), read, SHARES[number % len(SHARES)], chance)
        places += _fates_of_places(script, chance)
        passages += _fates_of_passages(script, chance)
    return places, passages


def right(fates: Iterable[Fate]) -> float:
    """The share that is right."""
    fates = tuple(fates)
    return sum(each.is_right for each in fates) / len(fates)


def _edit(draft: Draft, other: Draft, read: Read, share: float, chance: random.Random) -> Script:
    """Edit a story once."""
    text, starts = written(draft)
    sentences = [each for paragraph in draft for each in paragraph.sentences]
    changed, now = written(edited(draft, other, share, chance))
    worded = tuple(each for each in sentences if any(map(str.isalnum, each.text)))
    return Script(share, read(text), read(changed), worded, starts, now)


def _are_apart(one: Draft, other: Draft) -> bool:
    """Whether two stories are not editions of the same text."""
    return not _known_again(one) & _known_again(other)


def _known_again(draft: Draft) -> set[str]:
    texts = (each.text for paragraph in draft for each in paragraph.sentences)
    return {text for text in texts if len(text) >= KNOWN_AGAIN}


def _fates_of_places(script: Script, chance: random.Random) -> list[Fate]:
    """Of places anywhere in sentences that are still there: each is right before the same letter as before."""
    chosen = [(each.number, chance.randrange(len(each.text))) for each in script.surviving(chance)]
    places = [
        (locate(script.before, script.starts[number] + into), script.same_text) for number, into in chosen
    ]
    pairs = zip(resolve_all(script.after, places), chosen, strict=True)
    text = script.after.text
    return [
        Fate(script.share, found.certainty, _same(text, found.offset, script.now[number] + into))
        for found, (number, into) in pairs
    ]


def _fates_of_passages(script: Script, chance: random.Random) -> list[Fate]:
    """Of passages inside sentences that are still there: each is right from its first letter to its last."""
    chosen = [_passage_in(each, chance) for each in script.surviving(chance)]
    spans = [
        (*(locate(script.before, script.starts[number] + at) for at in ends), script.same_text)
        for number, *ends in chosen
    ]
    pairs = zip(resolve_spans(script.after, spans), chosen, strict=True)
    text = script.after.text
    return [
        Fate(
            script.share,
            found.certainty,
            _same(text, found.start, script.now[number] + start) and found.end == script.now[number] + end,
        )
        for found, (number, start, end) in pairs
    ]


def _passage_in(sentence: Sentence, chance: random.Random) -> tuple[int, int, int]:
    """Some words of a sentence, blank space around them left out."""
    length = min(chance.randint(SHORTEST, LONGEST), len(sentence.text))
    start = chance.randint(0, len(sentence.text) - length)
    words = sentence.text[start : start + length]
    start += len(words) - len(words.lstrip())
    return sentence.number, start, start + len(words.strip())


def _same(text: str, one: int, other: int) -> bool:
    """Whether only blank space lies between two offsets."""
    return not text[min(one, other) : max(one, other)].strip()
