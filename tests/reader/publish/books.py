"""Stories to write copies of, and what comes of them."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import seeds
from reader.page.piece import Role
from reader.publish.epub import write_epub
from reader.publish.publication import Progress, Publication, Volume, pages
from reader.read import understand
from reader.story import Story

SAMPLES = sorted(Path(seeds.__file__).parent.glob("*.txt"))
STORY = """The Weir

by Ada Quill

Rated: PG

Chapter One

It was _very_ dark & cold.

* * *

"Go on," she said <softly>.
"""


def nobody_waits(_done: float) -> None:
    """Hear how far it is."""


def story(text: str) -> Story:
    return understand(text.encode("utf-8", "surrogatepass"), "weir.txt")


def published(*stories: Story) -> Publication:
    volumes = tuple(Volume((each,), f"story {number}") for number, each in enumerate(stories))
    return Publication(volumes, volumes[0].title)


def book(*texts: str) -> Publication:
    return published(*map(story, texts))


def written(write: Callable[[Publication, BytesIO, Progress], None], publication: Publication) -> bytes:
    out = BytesIO()
    write(publication, out, nobody_waits)
    return out.getvalue()


def packed(publication: Publication) -> dict[str, str]:
    """The files of an EPUB, by their names."""
    with ZipFile(BytesIO(written(write_epub, publication))) as archive:
        return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}


def prose(told: Story) -> list[str]:
    """The paragraphs of a story as they are shown."""
    shown = (Role.OPENING, Role.FIRST, Role.PARAGRAPH)
    of_all = (piece for page in pages(published(told), nobody_waits) for piece in page.pieces())
    return ["".join(run.text for run in piece.runs) for piece in of_all if piece.role in shown]
