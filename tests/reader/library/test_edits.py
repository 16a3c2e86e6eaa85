"""Stories are edited by chance, a thousand times over, and their places and passages go with their sentences."""

from __future__ import annotations

import random

import pytest

from reader.library.locator import Certainty
from reader.story import Story
from tests.corpora import CORPORA, needs_corpora, stories
from tests.edits import draft_of
from tests.reader.library.stories import make_story, prose
from tests.survival import Fate, Known, fates, known_as_read, right

PROMISED = 0.99
SMALLEST, LARGEST = 4_000, 400_000


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


def hold(fates: list[Fate]) -> None:
    assert right(fates) >= PROMISED
    assert right(fate for fate in fates if fate.certainty is Certainty.MOVED) >= PROMISED
    assert not [fate for fate in fates if fate.certainty is Certainty.EXACT and not fate.is_right]


def test_edits_of_stories_of_our_own_keep_places_and_passages() -> None:
    known: Known = [(draft_of(made_up(seed)), make_story) for seed in range(25)]
    for each in fates(known, scripts=200):
        hold(each)


@needs_corpora
def test_a_hundred_edits_of_real_stories_keep_places_and_passages() -> None:
    for each in fates(known_as_read(stories(CORPORA, SMALLEST, LARGEST, every=8)), scripts=100):
        hold(each)


@needs_corpora
@pytest.mark.slow
def test_a_thousand_edits_of_real_stories_keep_places_and_passages() -> None:
    for each in fates(known_as_read(stories(CORPORA, SMALLEST, LARGEST)), scripts=1_000):
        hold(each)
