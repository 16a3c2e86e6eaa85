"""Prints how many places and passages are found again in stories that have been edited, and how fast.

Run it from the project's root: ``python -m tests.benchmarks.places FOLDER [SCRIPTS]``, with a folder of real
stories. Each script edits a story anew: sentences, paragraphs, stretches of them and chapters are inserted, deleted,
replaced and moved, up to three tenths of the text (`tests/edits.py`). Twenty places and twenty passages are set in
the story before, each somewhere in a sentence; what was set in a sentence that is still there is right if it is at
the same letters of it afterwards. Then a thousand are looked for at once in a text of ten megabytes.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import process_time

from reader.library.locator import Certainty, locate, resolve_all
from reader.library.span import resolve_spans
from tests.corpora import stories
from tests.reader.library.stories import make_story, prose
from tests.survival import SHARES, Fate, fates, known_as_read, right

SMALLEST, LARGEST = 4_000, 400_000
MANY = 1_000
LARGE = 64_000
"""Paragraphs of a story of ten megabytes."""


def tell(name: str, fates: list[Fate]) -> None:
    print(f"{len(fates)} {name}")
    for share in SHARES:
        some = [each for each in fates if each.share == share]
        print(f"  {share:4.0%} edited: {right(some):.4f} right of {len(some)}")
    for certainty in Certainty:
        some = [each for each in fates if each.certainty is certainty]
        wrong = Counter(each.is_right for each in some)[False]
        print(f"  said to be {certainty.value:12} {len(some):6}, wrong {wrong}")


def edits(folder: Path, scripts: int) -> None:
    known = known_as_read(stories(folder, SMALLEST, LARGEST))
    began = process_time()
    places, passages = fates(known, scripts)
    print(f"{scripts} edits of {len(known)} stories, {process_time() - began:.0f} s")
    tell("places", places)
    tell("passages", passages)


def changed(paragraphs: list[str]) -> Iterator[tuple[str, str]]:
    """What may have become of a large text."""
    middle, tenth = len(paragraphs) // 2, len(paragraphs) // 10
    start, end = paragraphs[:middle], paragraphs[middle:]
    yield "a paragraph put in", "\n\n".join((*start, *prose(2, 1), *end))
    yield "a tenth put in", "\n\n".join((*start, *prose(2, tenth), *end))
    yield "a tenth taken out", "\n\n".join((*start, *end[tenth:]))
    yield "both halves exchanged", "\n\n".join((*end, *start))
    yield "other lines", "\n\n".join(paragraphs).replace(" ", "\n").replace("\n\n", "\n    ")
    yield "another text", "\n\n".join(prose(3, len(paragraphs)))
    yield "one paragraph repeated", "\n\n".join(paragraphs[:1] * len(paragraphs))
    yield "one letter repeated", "a" * len("\n\n".join(paragraphs))


def speed() -> None:
    paragraphs, chance = prose(1, LARGE), random.Random(11)
    story = make_story("\n\n".join(paragraphs))
    ends = [
        (start, start + chance.randint(5, 300))
        for start in range(0, len(story.text), len(story.text) // MANY)
    ]
    spans = [(locate(story, start), locate(story, end), False) for start, end in ends]
    print(f"{len(spans)} places, then passages, in {len(story.text) / 1e6:.0f} million characters")
    for name, text in changed(paragraphs):
        after = make_story(text)
        began = process_time()
        resolve_all(after, [(start, False) for start, _, _ in spans])
        between = process_time()
        resolve_spans(after, spans)
        print(f"  {name:24} {between - began:5.2f} s {process_time() - between:5.2f} s")


if __name__ == "__main__":
    edits(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000)
    speed()
