"""Prints how fast a library's files are grouped and its texts are told apart, and how often rightly.

Run it from the project's root: ``python -m tests.benchmarks.parts``. The libraries are made up here:
words of a vocabulary as uneven as a language's, 20,000 names of files, and stories of which some are
copies with single words changed, or with chapters added.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Callable, Iterator
from itertools import accumulate
from time import perf_counter
from typing import TypeVar

from reader.library.catalogue import CatalogueEntry
from reader.library.parts.fingerprint import fingerprint
from reader.library.parts.folded import folded
from reader.library.parts.relations import Kinship, relations
from reader.library.parts.sketch import Sketch, sketch
from reader.library.parts.work import Part, Work
from reader.library.parts.works import works
from reader.story import Encoding, Layout, Story

FILES = 20_000
STORIES = 2_000
WORDS = 4_000
KINDS = ("copies", "2 %", "10 %", "30 %", "a tenth more", "half more")
EACH = 60
CHANCE = random.Random(5)
SYLLABLES = ["ka", "lo", "mi", "ner", "tu", "sa", "vel", "dor", "in", "ash", "bel", "our", "ing", "er", "est"]
VOCABULARY = ["".join(CHANCE.choices(SYLLABLES, k=CHANCE.randint(1, 4))) for _ in range(12_000)]
WEIGHTS = list(accumulate(1 / rank for rank in range(1, len(VOCABULARY) + 1)))
Found = TypeVar("Found")


def measured(act: Callable[[], Found]) -> tuple[float, Found]:
    """Seconds of the fastest of three, and what came of it."""
    runs = []
    for _ in range(3):
        start = perf_counter()
        found = act()
        runs.append(perf_counter() - start)
    return min(runs), found


def entries() -> Iterator[CatalogueEntry]:
    """Half of the files are stories of their own, half chapters of stories in twenty files."""
    for number in range(FILES // 2):
        name = " ".join(CHANCE.choices(VOCABULARY, k=3)) + f" {chr(97 + number % 26)}.txt"
        yield entry(f"/library/{number % 100}/{name}", " ".join(CHANCE.choices(VOCABULARY, k=3)), number)
    for number in range(FILES // 2):
        story, chapter = divmod(number, 20)
        name = f"Story {VOCABULARY[story]} {chr(97 + story % 26)} - Chapter {chapter + 1}.txt"
        yield entry(f"/library/serials {story // 10}/{name}", f"Story {VOCABULARY[story]}", story)


def entry(path: str, title: str, author: int) -> CatalogueEntry:
    return CatalogueEntry(path.encode(), 1, 1, path, title, "It was", f"Ann {author}", 3000, 1, (), None)


def prose(count: int) -> list[str]:
    return CHANCE.choices(VOCABULARY, cum_weights=WEIGHTS, k=count)


def story(words: list[str]) -> Story:
    text = "\n\n".join(" ".join(words[at : at + 60]) + "." for at in range(0, len(words), 60))
    encoding = Encoding("utf-8", "utf-8", 1.0)
    return Story(text, encoding, Layout.BLOCK, None, None, None, (), (), (), 0, len(text))


def changed(words: list[str], kind: str) -> list[str]:
    if kind == "copies":
        return list(words)
    if kind.endswith("more"):
        return words + prose(len(words) // (2 if kind == "half more" else 10))
    share = int(kind.split()[0]) / 100
    return [CHANCE.choice(VOCABULARY) if CHANCE.random() < share else word for word in words]


def library() -> tuple[list[Story], dict[tuple[int, int], str]]:
    """Stories, and what pairs of them are to each other."""
    texts = [prose(CHANCE.randint(WORDS // 2, WORDS * 2)) for _ in range(STORIES)]
    pairs: dict[tuple[int, int], str] = {}
    for index, kind in enumerate(kind for kind in KINDS for _ in range(EACH)):
        pairs[(index, len(texts))] = kind
        texts.append(changed(texts[index], kind))
    return [story(words) for words in texts], pairs


def grouping() -> None:
    files = list(entries())
    flat = [each._replace(path=b"/library/" + each.path.rpartition(b"/")[2]) for each in files]
    for name, some in (("in folders", files), ("a tenth of them", files[::10]), ("in one folder", flat)):
        seconds, found = measured(functools.partial(works, some))
        print(f"grouping {len(some):6} files {name}: {seconds:.2f} s, {len(found)} works")


def speed(name: str, act: Callable[[Story], object], stories: list[Story]) -> None:
    size = sum(len(each.text.encode()) for each in stories) / 1e6
    seconds, _ = measured(lambda: [act(each) for each in stories])
    print(f"{name:24} {size / seconds:6.0f} MB/s ({size:.1f} MB)")


def quality(sketches: list[Sketch], pairs: dict[tuple[int, int], str]) -> None:
    paths = [str(index).encode() for index in range(len(sketches))]
    all_works = [Work("", None, (Part(path),)) for path in paths]
    seconds, found = measured(lambda: relations(all_works, dict(zip(paths, sketches, strict=True))))
    told = {tuple(sorted(int(w.parts[0].path) for w in each[:2])): each.kinship for each in found}
    print(f"relations of {len(paths)} works: {seconds:.2f} s, wrong pairs: {len(told.keys() - pairs.keys())}")
    for kind in KINDS:
        of_kind = [told.get(pair) for pair, what in pairs.items() if what == kind]
        wanted = Kinship.GROWN if kind.endswith("more") else Kinship.EDITED
        print(
            f"  {kind:12} found {len(of_kind) - of_kind.count(None)} of {len(of_kind)}, {of_kind.count(wanted)} as {wanted.value}"
        )


def large() -> None:
    """Bands over a library of full size; sketches of texts nobody else has."""
    sketches = []
    for _ in range(FILES):
        values = sorted(CHANCE.randrange(1 << 29) for _ in range(128))
        sketches.append(b"".join(value.to_bytes(4, "little") for value in values))
    paths = [str(index).encode() for index in range(FILES)]
    all_works = [Work("", None, (Part(path),)) for path in paths]
    seconds, found = measured(lambda: relations(all_works, dict(zip(paths, sketches, strict=True))))
    print(f"relations of {FILES} works: {seconds:.2f} s, wrong pairs: {len(found)}")


def main() -> None:
    grouping()
    stories, pairs = library()
    curly = [
        story([f"“{word}’s”" if CHANCE.random() < 0.1 else word for word in prose(WORDS)]) for _ in range(200)
    ]
    speed("fingerprint, ASCII", lambda each: fingerprint(folded(each)), stories)
    speed("fingerprint, quotes", lambda each: fingerprint(folded(each)), curly)
    speed("sketch, ASCII", lambda each: sketch(folded(each)), stories)
    speed("sketch, quotes", lambda each: sketch(folded(each)), curly)
    quality([sketch(folded(each)) for each in stories], pairs)
    large()


if __name__ == "__main__":
    main()
