"""Rows of a library as hypothesis makes them up, and libraries that hold them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from reader.clean import one_line
from reader.library.annotation import STYLES, Annotation, Said
from reader.library.exchange import rows
from reader.library.exchange.collect import collect
from reader.library.exchange.document import Document, document_of, written
from reader.library.exchange.note import several_lines
from reader.library.exchange.section import SECTIONS
from reader.library.exchange.turns import write_all
from reader.library.locator import LARGEST, Locator
from reader.library.schema import checksum
from reader.library.standing import Marked
from reader.library.store import Store
from reader.overrides import Overrides, Spot
from reader.profile import Profile, open_profile
from reader.story import Layout

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=12)
HASHES = st.sampled_from([letter * 64 for letter in "abcdef"])
STORIES = st.sampled_from(["a" * 64, "b" * 64])
FIRST_TEXTS = [("a" * 64, "a" * 64), ("b" * 64, "b" * 64)]
"""A story is called by its first text, which therefore belongs to it."""
PATHS = st.binary(min_size=1, max_size=9).filter(lambda path: b"\0" not in path)
NAMES = ANY_TEXT.map(one_line)
NUMBERS = st.integers(0, LARGEST - 1)
TIMES = st.floats(0, 2e10)
DAYS = st.dates(date(1970, 1, 1)).map(date.isoformat)
PLACES = st.builds(
    Locator,
    offset=NUMBERS,
    quote=ANY_TEXT,
    before=ANY_TEXT,
    after=ANY_TEXT,
    paragraph=NUMBERS,
    chapter=ANY_TEXT,
    chapter_index=NUMBERS,
    progression=st.floats(0, 1),
    chapters=NUMBERS,
    letters=NUMBERS,
)
ENDS = st.tuples(PLACES, PLACES).map(lambda ends: sorted(ends, key=lambda place: place.offset))
IDS = st.uuids().map(lambda each: each.hex)
SAID: dict[str, Any] = {
    "name": NAMES,
    "note": ANY_TEXT.map(several_lines),
    "title": NAMES,
    "author": NAMES,
    "style": st.sampled_from(("", *STYLES)),
}
BOOKMARKS = st.builds(
    Annotation, IDS, STORIES, PLACES, st.none(), st.builds(Said, words=st.just(""), **SAID), TIMES, TIMES
)
HIGHLIGHTS = st.builds(
    lambda key, text, ends, said, made, changed: Annotation(key, text, *ends, said, made, changed),
    IDS,
    STORIES,
    ENDS,
    st.builds(Said, words=ANY_TEXT, **SAID),
    TIMES,
    TIMES,
)
SPOTS = st.lists(st.builds(Spot, st.integers(0, 9_999), ANY_TEXT), max_size=2).map(tuple)
SAID_OF_FILES = st.builds(
    Overrides,
    st.sampled_from((None, "cp1252", "utf-8")),
    st.booleans(),
    st.sampled_from((None, *Layout)),
    SPOTS,
    SPOTS,
    st.lists(st.tuples(ANY_TEXT, ANY_TEXT), max_size=2).map(tuple),
)
TAGS = st.lists(NAMES.filter(bool), max_size=2).map(tuple)
MARKED = st.builds(Marked, st.booleans(), st.sampled_from((None, True, False)), TAGS, st.booleans())
POSITIONS = st.builds(
    lambda text, at, place: (text, at, float(place.progression), place.to_json()), HASHES, TIMES, PLACES
)
CHOICES = st.dictionaries(NAMES, st.booleans() | NUMBERS | NAMES, max_size=2).map(json.dumps)
ROWS: Mapping[str, st.SearchStrategy[Any]] = {
    "annotations": (BOOKMARKS | HIGHLIGHTS).map(rows.row_of),
    "texts": st.tuples(st.sampled_from(["c" * 64, "d" * 64, "e" * 64]), STORIES),
    "paths": st.tuples(PATHS, HASHES),
    "positions": POSITIONS,
    "overrides": st.builds(
        lambda text, path, said: (text, path, said.to_json()), HASHES, PATHS, SAID_OF_FILES
    ),
    "settings": st.tuples(HASHES, CHOICES),
    "marks": st.builds(lambda text, marked: (text, marked.to_json()), HASHES, MARKED),
    "readings": st.tuples(DAYS, STORIES, st.floats(0, 86_400), st.integers(0, 10**9)),
    "finished": st.tuples(STORIES, DAYS, NAMES, NAMES, PATHS),
}
"""Sound rows, by the names of sections."""
LIBRARIES = st.fixed_dictionaries({name: st.lists(each, max_size=3) for name, each in ROWS.items()}).map(
    lambda content: {**content, "texts": [*FIRST_TEXTS, *content["texts"]]}
)


def profile_with(folder: Path, content: Mapping[str, list[Any]]) -> Profile:
    """A profile whose library holds these rows."""
    profile = open_profile(folder)
    store = Store(profile.library)
    with store.writing() as library:
        for section in SECTIONS:
            sealed = [(*row, checksum(row)) for row in content.get(section.name, ())]
            write_all(library, section.table, sealed)
    store.close()
    return profile


def exported(profile: Profile) -> dict[str, Any]:
    """What is exported, but for the moment."""
    found: dict[str, Any] = json.loads("".join(written(collect(profile))))
    del found["exported"]
    return found


def document_from(profile: Profile) -> Document:
    """The document that is exported, read again."""
    return document_of("".join(written(collect(profile))).encode("ascii"), "export.json")


def document(**sections: Any) -> Document:
    """A document with some sections, as it is read from JSON."""
    found = {"format": "inglenook", "version": 1, **sections}
    return document_of(json.dumps(found).encode(), "export.json")
