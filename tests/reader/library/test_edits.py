"""Stories are edited by chance, a thousand times over, and their places and passages go with their sentences."""

from __future__ import annotations

import random
from functools import partial

import pytest

from reader.library.locator import Certainty
from reader.story import Story
from reader.text.split import split
from tests.corpora import CORPORA, needs_corpora, stories
from tests.edits import Draft, draft_of
from tests.reader.library.stories import make_story, prose
from tests.survival import (
    SHARES,
    Fate,
    Read,
    are_apart,
    edit,
    fates_of_passages,
    fates_of_places,
    right,
)

Known = list[tuple[Draft, Read]]
PROMISED = 0.99
FEWEST = 20
"""Paragraphs of a story that is worth editing."""


def made_up(seed: int) -> Story:
    """A story of some chapters, in which people also say short things."""
    chance = random.Random(seed)
    said = ("“No, Ada.”", "“Yes.”", "They ran.", "“Where is the ferry?” she asked.", "Nobody answered her.")
    chapters = []
    for number in range(chance.randint(3, 7)):
        paragraphs = prose(seed * 100 + number, chance.randint(8, 30))
        for _ in range(4):
            paragraphs.insert(chance.randrange(len(paragraphs)), chance.choice(said))
        chapters += [f"Chapter {number + 1}: {chance.choice(paragraphs).split('.')[0]}", *paragraphs]
    return make_story("\n\n".join(chapters))


def ours() -> Known:
    return [(draft_of(made_up(seed)), make_story) for seed in range(25)]


def real(every: int) -> Known:
    known = []
    for story in stories(CORPORA, smallest=4_000, largest=400_000, every=every):
        draft = draft_of(story)
        if len(draft) > FEWEST:
            known.append((draft, partial(split, encoding=story.encoding, name="story.txt")))
    return known


def edited(known: Known, scripts: int) -> tuple[list[Fate], list[Fate]]:
    """How places and passages fare in so many edits of stories."""
    chance = random.Random(11)
    places, passages = [], []
    for number in range(scripts):
        draft, read = known[number % len(known)]
        other = chance.choice([each for each, _ in chance.sample(known, 5) if are_apart(draft, each)])
        script = edit(draft, other, read, SHARES[number % len(SHARES)], chance)
        places += fates_of_places(script, chance)
        passages += fates_of_passages(script, chance)
    return places, passages


def hold(fates: list[Fate]) -> None:
    assert right(fates) >= PROMISED
    assert right(fate for fate in fates if fate.certainty is Certainty.MOVED) >= PROMISED
    assert not [fate for fate in fates if fate.certainty is Certainty.EXACT and not fate.is_right]


def test_edits_of_stories_of_our_own_keep_places_and_passages() -> None:
    for fates in edited(ours(), 200):
        hold(fates)


@needs_corpora
def test_a_hundred_edits_of_real_stories_keep_places_and_passages() -> None:
    for fates in edited(real(every=8), 100):
        hold(fates)


@needs_corpora
@pytest.mark.slow
def test_a_thousand_edits_of_real_stories_keep_places_and_passages() -> None:
    for fates in edited(real(every=1), 1_000):
        hold(fates)
