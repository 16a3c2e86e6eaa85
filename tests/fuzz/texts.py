"""The files people read: decoded, understood, reported, set in pages, searched and written as copies."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

from reader.files import Unreadable
from reader.library.locator import Locator, locate, resolve
from reader.page.compose import compose
from reader.page.sections import sections
from reader.publish.formats import FORMATS
from reader.publish.publication import Publication, Volume
from reader.read import file_text, understand
from reader.search import Manner, find, pattern
from reader.story import Story
from reader.text.decode import decode
from reader.text.encodings import OFFERED
from reader.text.inspect import report
from tests.corpora import CORPORA
from tests.fuzz.target import Target

ROOT = Path(__file__).resolve().parents[2]
_OTHERS, _LONGEST = 120, 60_000
"""How many files of the corpora are samples, and their bytes at most."""


@cache
def stories() -> tuple[bytes, ...]:
    """Ours, and where the corpora are some of theirs."""
    ours = [*sorted((ROOT / "seeds").glob("*.txt")), *sorted((ROOT / "tests/cases").rglob("*.txt"))]
    theirs = sorted(path for path in CORPORA.rglob("*.txt") if 0 < path.stat().st_size <= _LONGEST)
    every = max(1, len(theirs) // _OTHERS)
    return tuple(path.read_bytes()[:_LONGEST] for path in (*ours, *theirs[::every]))


def _decode(content: bytes, _folder: Path) -> None:
    decode(content, _CODECS[len(content) % len(_CODECS)])
    try:
        text = decode(content).text
    except Unreadable:
        return
    assert "\r" not in text, "a line's end is a line feed"


def understood(content: bytes) -> Story | None:
    try:
        return understand(content, "a story (1).txt")
    except Unreadable:
        return None


def _split(content: bytes, _folder: Path) -> None:
    story = understood(content)
    if story is None:
        return
    assert 0 <= story.body_start <= story.body_end <= len(story.text)
    assert all(0 <= block.start <= block.end <= len(story.text) for block in story.blocks)
    assert all(one.end <= next_.start for one, next_ in pairwise(story.blocks)), "blocks overlap"
    assert all(one.start <= next_.start for one, next_ in pairwise(story.chapters)), (
        "chapters are out of order"
    )
    file_text(content, "a.txt").around(len(story.text) // 2)


def _inspect(content: bytes, _folder: Path) -> None:
    story = understood(content)
    if story is not None:
        json.dumps(report("a.txt", story))


def _page(content: bytes, _folder: Path) -> None:
    story = understood(content)
    if story is None:
        return
    for section in sections(story):
        for piece in compose(story, section):
            assert all(0 <= run.start <= run.end <= len(story.text) for run in piece.runs)
    place = locate(story, len(story.text) // 3)
    assert resolve(story, Locator.from_json(place.to_json()), same_text=True).offset == place.offset


def _copy(content: bytes, _folder: Path) -> None:
    story = understood(content)
    if story is None:
        return
    publication = Publication((Volume((story,), "a.txt"),), story.title or "a.txt")
    for form in FORMATS:
        out = BytesIO()
        form.write(publication, out, lambda _done: None)
        if form.suffix == "epub":
            _require_well_formed(out)


def _require_well_formed(book: BytesIO) -> None:
    with ZipFile(book) as archive:
        for name in archive.namelist():
            if name.endswith(("xml", "xhtml", "opf", "ncx", "svg")):
                ET.fromstring(archive.read(name))


def _search(content: bytes, _folder: Path) -> None:
    """What is looked for is spoilt, too: it is of the file itself, and what a rule is made of."""
    story = understood(content)
    if story is None:
        return
    middle = len(story.text) // 2
    for query in (story.text[-30:], f"{story.text[middle : middle + 150]}ferry", f"{story.text[-3:] * 40}x"):
        for manner in (Manner(), Manner(True, True, True)):
            wanted = pattern(query, manner)
            if wanted is not None:
                assert all(match.start < match.end for match in find(story, wanted, 0, len(story.text)))


_CODECS = tuple(OFFERED)


def _files(_folder: Path) -> tuple[bytes, ...]:
    return stories()


TARGETS = tuple(
    Target(take.__name__.strip("_"), _files, take, linear=linear)
    for take, linear in (
        *((_decode, 4_000), (_split, 8_000), (_inspect, 8_000), (_page, 12_000), (_copy, 16_000)),
        # Making six patterns takes as long whatever they are looked for in.
        (_search, 30_000),
    )
)
