"""Prints how long a large library takes to be exported, and to be imported.

Run it from the project's root: ``python -m tests.benchmarks.exchange [ANNOTATIONS [POSITIONS]]``.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TypeVar

from reader.library.annotation import Annotation, Said
from reader.library.annotations import write_annotation
from reader.library.exchange.document import read_document
from reader.library.exchange.export import export_json, export_markdown
from reader.library.exchange.merge import merge
from reader.library.locator import Locator
from reader.library.schema import write
from reader.library.store import Store
from reader.library.whole_file import write_whole
from reader.profile import Profile, open_profile

PLACE = Locator(1_000, "q" * 60, "b" * 30, "a" * 30, 12, "The Weighing House", 3, 0.25, 9)
MADE = 1.7e9
Result = TypeVar("Result")


def hash_of(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def fill(profile: Profile, annotations: int, positions: int) -> None:
    """Put so many into a library, over as many stories as there are positions."""
    store = Store(profile.library)
    with store.writing() as library:
        for number in range(positions):
            text, path = hash_of(number), f"/home/ada/stories/fandom/story number {number}.txt".encode()
            place = PLACE._replace(offset=number)
            write(library, "text", text, text)
            write(library, "path", path, text)
            write(library, "position", text, MADE + number, place.progression, place.to_json())
        for number in range(annotations):
            write_annotation(library, annotation(number, positions))
    store.close()


def annotation(number: int, stories: int) -> Annotation:
    """A bookmark or, every second time, a highlight."""
    start, story = PLACE._replace(offset=number), number % stories
    stop = PLACE._replace(offset=number + 50) if number % 2 else None
    said = Said(
        "yellow", note="A note.", words="w" * 50 if stop else "", title=f"Story {story}", author="Ada"
    )
    return Annotation(f"{number:032x}", hash_of(story), start, stop, said, MADE + number, MADE + number)


def timed(what: str, act: Callable[[], Result]) -> Result:
    begun = perf_counter()
    result = act()
    print(f"{what}: {perf_counter() - begun:.1f} s")
    return result


def main(annotations: int = 10_000, positions: int = 100_000) -> None:
    with TemporaryDirectory() as folder:
        here, there = (open_profile(Path(folder) / name) for name in ("here", "there"))
        fill(here, annotations, positions)
        written = Path(folder) / "export.json"
        timed("exported", lambda: write_whole(written, export_json(here).pieces))
        print(f"{written.stat().st_size / 1e6:.0f} MB")
        timed("bookmarks and notes to be read", lambda: "".join(export_markdown(here).pieces))
        document = timed("read and looked at", lambda: read_document(written))
        timed("imported", lambda: merge(there.library, document))
        timed("imported again", lambda: merge(there.library, document))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
