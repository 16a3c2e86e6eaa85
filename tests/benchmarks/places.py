"""Prints how many places are found again in stories that have been edited, and how sure that was said to be.

Run it from the project's root: ``python -m tests.benchmarks.places FOLDER [SCRIPTS]``, with a folder of real
stories. Each script edits a story anew: sentences and paragraphs are inserted, deleted and replaced, paragraphs
and whole stretches of them moved, up to three tenths of the text. Twenty places are set in the story before, each
somewhere in a sentence; the place is right if it is before the same letter of that sentence afterwards.
"""

from __future__ import annotations

import random
import re
import sys
from collections import Counter
from itertools import count
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from reader.files import Unreadable, read_bytes
from reader.library.locator import Certainty, locate, resolve_all
from reader.overrides import NOTHING
from reader.read import decode_as_said
from reader.story import Story
from reader.text.split import split

PLACES = 20
SHARES = (0.02, 0.1, 0.3)
SMALLEST, LARGEST = 4_000, 400_000
_SENTENCE = re.compile(r"\S.*?(?:[.!?。！？…]+[\"'”’»)]*(?=\s|$)|(?=\n\s*\n)|$)", re.DOTALL)
_PARAGRAPHS = re.compile(r"\n\s*\n")


class Sentence(NamedTuple):
    """A sentence, known by its number through all edits."""

    number: int
    text: str


Paragraphs = list[list[Sentence]]


class Result(NamedTuple):
    """How one place fared."""

    share: float
    certainty: Certainty
    is_right: bool


def paragraphs_of(text: str, numbers: count[int]) -> Paragraphs:
    """The sentences of each paragraph."""
    found = ([match[0] for match in _SENTENCE.finditer(part)] for part in _PARAGRAPHS.split(text))
    return [[Sentence(next(numbers), each) for each in sentences] for sentences in found if sentences]


def written(paragraphs: Paragraphs) -> tuple[str, dict[int, int]]:
    """The text of paragraphs, and where each sentence begins in it."""
    parts: list[str] = []
    starts: dict[int, int] = {}
    offset = 0
    for sentences in paragraphs:
        for place, sentence in enumerate(sentences):
            gap = "" if not parts else "\n\n" if place == 0 else " "
            starts[sentence.number] = offset + len(gap)
            parts += (gap, sentence.text)
            offset += len(gap) + len(sentence.text)
    return "".join(parts), starts


def edited(paragraphs: Paragraphs, share: float, other: Paragraphs, chance: random.Random) -> Paragraphs:
    """The paragraphs after edits to a share of their sentences; what is inserted comes from another story."""
    now = [list(sentences) for sentences in paragraphs]
    fresh = count(10_000_000)

    def borrowed() -> list[Sentence]:
        return [Sentence(next(fresh), each.text) for each in chance.choice(other)]

    budget = max(1, round(share * sum(map(len, now))))
    while budget > 0 and now:
        at = chance.randrange(len(now))
        kind = chance.choice(("sentence", "mend", "insert", "delete", "replace", "move", "stretch"))
        if kind == "sentence":
            del now[at][chance.randrange(len(now[at]))]
            budget -= 1
        elif kind == "mend":
            place = chance.randrange(len(now[at]))
            words = now[at][place].text.split()
            words[chance.randrange(len(words))] = "elsewhere"
            now[at][place] = Sentence(next(fresh), " ".join(words))
            budget -= 1
        elif kind == "insert":
            now.insert(at, borrowed())
            budget -= len(now[at])
        elif kind == "delete":
            budget -= len(now.pop(at))
        elif kind == "replace":
            budget -= len(now[at])
            now[at] = borrowed()
        else:
            length = 1 if kind == "move" else chance.randint(2, max(2, len(now) // 8))
            taken, now = now[at : at + length], now[:at] + now[at + length :]
            to = chance.randint(0, len(now))
            now[to:to] = taken
            budget -= 1
        now = [sentences for sentences in now if sentences]
    return now


def as_story(text: str, like: Story) -> Story:
    return split(text, like.encoding, "story.txt")


def run(
    paragraphs: Paragraphs, other: Paragraphs, like: Story, share: float, chance: random.Random
) -> list[Result]:
    """Edit a story once, and look for the places whose sentences are still there."""
    text, starts = written(paragraphs)
    story = as_story(text, like)
    sentences = [sentence for each in paragraphs for sentence in each]
    chosen = [chance.choice(sentences) for _ in range(PLACES)]
    places = [(each.number, chance.randrange(len(each.text))) for each in chosen]
    changed, now = written(edited(paragraphs, share, other, chance))
    there = [(starts[number] + into, now[number] + into) for number, into in places if number in now]
    found = resolve_all(as_story(changed, like), [(locate(story, before), False) for before, _ in there])
    pairs = zip(found, there, strict=True)
    return [Result(share, each.certainty, _same(changed, each.offset, after)) for each, (_, after) in pairs]


def _same(text: str, one: int, other: int) -> bool:
    """Whether only blank space lies between two offsets."""
    return not text[min(one, other) : max(one, other)].strip()


def stories(folder: Path) -> list[Story]:
    found = []
    for path in sorted(folder.rglob("*.txt")):
        if SMALLEST <= path.stat().st_size <= LARGEST:
            try:
                decoded = decode_as_said(read_bytes(path), NOTHING)
            except (Unreadable, LookupError):
                continue
            found.append(split(decoded.text, decoded.encoding, path.name))
    return found


def main() -> None:
    folder, scripts = Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    known = [(paragraphs_of(each.text, count()), each) for each in stories(folder)]
    known = [(paragraphs, each) for paragraphs, each in known if len(paragraphs) > 20]
    chance = random.Random(11)
    results: list[Result] = []
    began = perf_counter()
    for number in range(scripts):
        paragraphs, like = known[number % len(known)]
        other, _ = chance.choice(known)
        results += run(paragraphs, other, like, SHARES[number % len(SHARES)], chance)
    print(f"{scripts} edits of {len(known)} stories, {len(results)} places, {perf_counter() - began:.0f} s")
    for share in SHARES:
        some = [each for each in results if each.share == share]
        right = sum(each.is_right for each in some)
        print(f"  {share:4.0%} edited: {right / len(some):.4f} right of {len(some)}")
    for certainty in Certainty:
        some = [each for each in results if each.certainty is certainty]
        wrong = Counter(each.is_right for each in some)[False]
        print(f"  said to be {certainty.value:12} {len(some):6}, wrong {wrong}")


if __name__ == "__main__":
    main()
