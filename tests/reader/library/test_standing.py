"""What the reader makes of a story is kept with the story, as its places are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.place import Places, StoryKey
from reader.library.standing import Marked, Standing, tags_of

STORY, OTHER = StoryKey("a" * 64, b"/stories/weir.txt"), StoryKey("b" * 64, b"/stories/kiln.txt")
LIKED = Marked(favourite=True, tags=("to reread", "ferry"))


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Places]:
    opened = Places(tmp_path / "library.db")
    yield opened
    opened.close()


def test_marks_are_there_after_a_restart(places: Places, tmp_path: Path) -> None:
    places.mark([(STORY, LIKED), (OTHER, Marked(read=True))])
    places.close()
    again = Places(tmp_path / "library.db")
    known = again.standings()
    again.close()
    assert known[STORY.text_sha256].marked == known[STORY.path].marked == LIKED
    assert known[OTHER.text_sha256].marked == Marked(read=True)


def test_the_last_word_counts(places: Places) -> None:
    places.mark([(STORY, LIKED)])
    places.mark([(STORY, Marked())])
    assert places.standings()[STORY.text_sha256].marked == Marked()


def test_a_story_that_was_marked_was_not_read(places: Places) -> None:
    places.mark([(STORY, LIKED)])
    assert places.recent_stories(1) == ()
    assert places.standings()[STORY.text_sha256].progression is None


def test_a_file_edited_before_it_was_opened_keeps_its_marks(places: Places) -> None:
    places.mark([(STORY, LIKED)])
    assert places.standings()[STORY.path].marked == LIKED


def test_an_edited_story_stands_where_it_stood(places: Places, locator) -> None:
    places.mark([(STORY, LIKED)])
    places.keep_position(STORY._replace(text_sha256="c" * 64), locator)
    known = places.standings()
    assert known["c" * 64].marked == LIKED
    assert known["c" * 64].progression is not None


def test_the_readers_word_goes_before_what_was_on_the_page() -> None:
    assert Standing(0.3).read == 0.3
    assert Standing(0.3, marked=Marked(read=True)).read == 1.0
    assert Standing(0.3, marked=Marked(read=False)).read is None


@given(
    st.builds(Marked, st.booleans(), st.none() | st.booleans(), st.lists(st.text()).map(tuple), st.booleans())
)
def test_marks_survive_json(marked: Marked) -> None:
    assert Marked.from_json(marked.to_json()) == marked


@pytest.mark.parametrize("source", ["", "{}", "[]", "[true, 1, [], false]", '[true, null, "a", false]'])
def test_what_is_no_marks_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Marked.from_json(source)


@given(st.text())
def test_tags_are_what_was_typed_between_commas(typed: str) -> None:
    tags = tags_of(typed)
    assert len(set(tags)) == len(tags)
    assert all(tag.strip() == tag and "," not in tag for tag in tags)
    assert tags_of(", ".join(tags)) == tags


def test_tags_are_cleaned() -> None:
    assert tags_of(" to  reread, ferry;ferry ,, ") == ("to reread", "ferry")
