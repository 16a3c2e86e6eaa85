"""The databases of a profile, and the documents that are imported into it."""

from __future__ import annotations

import json
import os
import re
import shutil
from contextlib import closing, suppress
from datetime import date
from functools import cache
from pathlib import Path

from reader.digest import sha256_of_text
from reader.library.annotation import Said
from reader.library.catalogue import Catalogue
from reader.library.describe import entry_of
from reader.library.exchange.document import UnusableDocument, document_of
from reader.library.exchange.export import export_json, export_markdown
from reader.library.exchange.merge import merge
from reader.library.exchange.preferences import merge_preferences
from reader.library.fulltext.expression import expression
from reader.library.fulltext.index import FullText
from reader.library.locator import locate
from reader.library.place import Places, PlacesError, StoryKey
from reader.library.reading_log import Stretch
from reader.library.standing import Marked
from reader.overrides import NOTHING
from reader.profile import Profile, open_profile
from reader.read import read
from reader.statistics.amount import Amount
from reader.story import Story
from tests.fuzz.json_mutations import mutated_json
from tests.fuzz.target import Target
from tests.fuzz.texts import ROOT

STORY = ROOT / "seeds" / "the_salt_road.txt"


@cache
def _story() -> tuple[Story, StoryKey]:
    story = read(STORY)
    return story, StoryKey.of(story.text, STORY)


def _profile(folder: Path) -> Profile:
    """One in which something of every kind is kept."""
    profile, (story, key) = open_profile(folder), _story()
    with closing(Places(profile.library)) as places:
        for offset in range(200, len(story.text) - 200, len(story.text) // 12):
            here = locate(story, offset)
            places.annotations.add(key, here, None, Said(name="a name", note="a note\nof two lines"))
            places.annotations.add(
                key, here, locate(story, offset + 90), Said(words=story.text[offset : offset + 90])
            )
            places.keep_position(key, here)
        places.mark([(key, Marked(favourite=True, tags=("salt", "sea")))])
        places.keep_choices(key, '{"size": 19}')
        places.overrule("ab" * 32, NOTHING.with_field("title", "The Kiln"), key, here, ())
        places.log.add([Stretch(key, date(2026, 1, 2), Amount(60.0, 900))])
        places.log.finish(key, date(2026, 1, 3), story.title or "", story.author or "")
    profile.settings.write_text(json.dumps({"theme": "night", "searches": ["is:unread"]}), "ascii")
    return profile


def _documents(folder: Path) -> tuple[bytes, ...]:
    return ("".join(export_json(_profile(folder)).pieces).encode("ascii"),)


def _import(content: bytes, folder: Path) -> None:
    """Imports into a library of its own; what is exported from that is sound and brings nothing new."""
    profile = open_profile(folder)
    try:
        document = document_of(content, "a.json")
    except UnusableDocument:
        return
    # The library goes on where it is: every document meets what was imported before it.
    merge(profile.library, document)
    merge_preferences(profile.settings, document.preferences)
    exported = "".join(export_json(profile).pieces)
    again = document_of(exported.encode("ascii"), "again.json")
    assert not any(again.unsound.values()), f"exported, and yet unsound: {again.unsound}"
    assert not any(each.added for each in merge(profile.library, again).values()), "exported, and yet new"
    _use(profile)
    if profile.library.stat().st_size > 3_000_000:
        shutil.rmtree(folder)
        folder.mkdir()


def _use(profile: Profile) -> None:
    """Reads all there is in a library, and writes to it."""
    story, key = _story()
    with closing(Places(profile.library)) as places:
        (
            places.position(key),
            places.standings(),
            places.choices(key),
            places.overruled(),
            places.recent_stories(9),
        )
        places.annotations.of(key), places.annotations.every(), places.log.record()
        places.keep_position(key, locate(story, 5))
    for export in (export_json(profile), export_markdown(profile)):
        "".join(export.pieces).encode()


def _told_of(profile: Profile) -> str:
    try:
        _use(profile)
    except PlacesError as told:
        return str(told)
    return ""


def _libraries(folder: Path) -> tuple[bytes, ...]:
    return (_profile(folder).library.read_bytes(),)


def _library(content: bytes, folder: Path) -> None:
    """A damaged library is put right; one that cannot be used is told of."""
    profile = open_profile(folder / "profile")
    profile.library.write_bytes(content)
    told = _told_of(profile)
    assert re.fullmatch(r"[^\n]*\.|", told), f"no sentence: {told}"
    shutil.rmtree(folder / "profile")


def _indices(folder: Path) -> tuple[bytes, ...]:
    story, key = _story()
    with closing(Catalogue(folder / "index.db")) as catalogue:
        for number in range(60):
            catalogue.keep([entry_of(os.fsencode(folder / f"{number}.txt"), (10, 1), story)])
    with closing(FullText(folder / "fulltext.db")) as words:
        words.add(key.path, 10, 1, sha256_of_text(story.text), story.text)
        words.commit()
    return (folder / "index.db").read_bytes(), (folder / "fulltext.db").read_bytes()


def _index(content: bytes, folder: Path) -> None:
    """Caches are made anew where they are no good."""
    here = os.fsencode(folder)
    (folder / "index.db").write_bytes(content)
    with closing(Catalogue(folder / "index.db")) as catalogue:
        entries = list(catalogue.entries(here))
        catalogue.known(here), catalogue.sketches(), catalogue.relations(), catalogue.is_related
        catalogue.keep(entries[:3])
        catalogue.forget([entry.path for entry in entries[:1]])
    (folder / "fulltext.db").write_bytes(content)
    with closing(FullText(folder / "fulltext.db")) as words:
        words.known(), words.find(expression("salt road")), words.renew_if_stale()
        words.add(b"/x.txt", 1, 1, sha256_of_text("salt"), "salt")
        words.commit()
        words.forget([b"/x.txt"])
    for each in folder.iterdir():
        with suppress(OSError):
            each.unlink()


# What the disk takes to keep what was written does not go with the size.
TARGETS = (
    Target("import", _documents, _import, mutated_json, linear=10**7),
    Target("library", _libraries, _library, linear=10**7),
    Target("index", _indices, _index, linear=10**7),
)
