"""What the user says of a file is kept with their places, and found again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.digest import sha256_of
from reader.library.locator import Locator
from reader.library.overruled import said_of
from reader.library.place import Places, StoryKey
from reader.overrides import NOTHING, Overrides, Spot

CONTENT = b"The lamp was lit.\n"
PATH = b"/stories/lamp.txt"
SAID = Overrides(encoding="cp1251", headings=(Spot(4, "lamp"),), fields=(("title", "L\u00e4mp"),))


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Places]:
    opened = Places(tmp_path / "library.db")
    yield opened
    opened.close()


def overrule(places: Places, locator: Locator, story: StoryKey, said: Overrides = SAID) -> None:
    places.overrule(sha256_of(CONTENT), said, story._replace(path=PATH), locator, ())


def test_what_is_said_of_a_file_is_found_by_its_bytes_and_by_its_path(
    places: Places, locator: Locator, story: StoryKey
) -> None:
    overrule(places, locator, story)
    assert said_of(CONTENT, b"/elsewhere.txt", places.overruled()) == SAID
    assert said_of(b"\xff edited", PATH, places.overruled()) == SAID
    assert said_of(b"other", b"/other.txt", places.overruled()) == NOTHING


def test_the_last_word_is_kept(places: Places, locator: Locator, story: StoryKey) -> None:
    overrule(places, locator, story)
    overrule(places, locator, story, NOTHING)
    assert said_of(CONTENT, PATH, places.overruled()) == NOTHING


def test_a_file_saved_again_in_utf8_loses_its_chosen_encoding_and_nothing_else(
    places: Places, locator: Locator, story: StoryKey
) -> None:
    overrule(places, locator, story)
    said = said_of("The l\u00e4mp was lit.\n".encode(), PATH, places.overruled())
    assert said == SAID._replace(encoding=None)


def test_an_encoding_this_python_does_not_know_is_found_out_instead() -> None:
    assert said_of(CONTENT, PATH, {PATH: SAID._replace(encoding="klingon")}).encoding is None


def test_places_are_moved_with_the_users_word(places: Places, locator: Locator, story: StoryKey) -> None:
    bookmark = places.annotations.add(story, locator)
    other = story._replace(text_sha256="d" * 64)
    moved = bookmark._replace(start=locator._replace(offset=7), text_sha256=other.text_sha256)
    places.overrule(sha256_of(CONTENT), SAID, other, locator._replace(offset=5), (moved,))
    assert places.annotations.of(other) == (moved,)
    saved = places.position(other)
    assert saved is not None
    assert (saved.locator.offset, saved.text_sha256) == (5, other.text_sha256)


def test_a_library_without_any_word_says_nothing(places: Places) -> None:
    assert places.overruled() == {}
