"""How a story is set is kept with the story, as its places are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library.locator import Locator
from reader.library.place import Places, StoryKey


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Places]:
    opened = Places(tmp_path / "library.db")
    yield opened
    opened.close()


STORY, OTHER = StoryKey("a" * 64, b"/stories/weir.txt"), StoryKey("b" * 64, b"/stories/kiln.txt")


def test_a_story_nothing_was_chosen_for_has_no_choices(places: Places) -> None:
    assert places.choices(STORY) == ""


def test_what_was_chosen_last_is_in_force_also_after_a_restart(places: Places, tmp_path: Path) -> None:
    places.keep_choices(STORY, '{"size": 20}')
    places.keep_choices(STORY, '{"size": 22}')
    places.close()
    again = Places(tmp_path / "library.db")
    assert again.choices(STORY) == '{"size": 22}'
    again.close()


def test_another_story_is_not_touched(places: Places) -> None:
    places.keep_choices(STORY, '{"size": 20}')
    assert places.choices(OTHER) == ""


def test_an_edited_file_keeps_them(places: Places) -> None:
    places.keep_choices(STORY, '{"size": 20}')
    edited = STORY._replace(text_sha256="c" * 64)
    assert places.choices(edited) == '{"size": 20}'
    places.keep_choices(edited, "{}")
    assert places.choices(STORY) == "{}"


def test_a_moved_file_keeps_them(places: Places) -> None:
    places.keep_choices(STORY, '{"size": 20}')
    assert places.choices(STORY._replace(path=b"/elsewhere/weir.txt")) == '{"size": 20}'


def test_they_are_found_by_the_path_alone(places: Places) -> None:
    places.keep_choices(STORY, '{"size": 20}')
    assert places.choices(StoryKey("", STORY.path)) == '{"size": 20}'


def test_places_stay_as_they_are(places: Places, locator: Locator) -> None:
    places.keep_position(STORY, locator)
    places.keep_choices(STORY, '{"size": 20}')
    saved = places.position(STORY)
    assert saved is not None
    assert saved.locator == locator
