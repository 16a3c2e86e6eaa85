"""What the user says of a file holds, whatever the file looks like."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.overrides import NOTHING, Overrides, Spot
from reader.story import BlockKind, Layout, Story
from reader.text.split import split
from tests.reader.text.case_files import filled
from tests.reader.text.conftest import UTF8

SPOTS = st.lists(st.builds(Spot, st.integers(0, 10**6), st.text(max_size=9)), max_size=3).map(tuple)
ANY = st.builds(
    Overrides,
    encoding=st.none() | st.sampled_from(["cp1252", "utf-16-le"]),
    mended=st.booleans(),
    layout=st.none() | st.sampled_from(Layout),
    headings=SPOTS,
    not_headings=SPOTS,
    fields=st.lists(st.tuples(st.sampled_from(["title", "author", "rating"]), st.text()), max_size=3).map(
        tuple
    ),
)
TEXT = filled(
    "Title: The Lamp\n\nChapter 1\n\n{2 paragraphs}\n\nThe Long Way Down\n\n{2 paragraphs}\n\nChapter 2\n\n{2 paragraphs}\n"
)


def understood(said: Overrides, text: str = TEXT) -> Story:
    return split(text, UTF8, "000.txt", said)


def names(story: Story) -> list[str]:
    return [chapter.heading.name for chapter in story.chapters if chapter.heading]


def spot(words: str, text: str = TEXT) -> Spot:
    return Spot(text.index(words), words)


@given(ANY)
def test_overrides_are_read_back_as_they_were(said: Overrides) -> None:
    assert Overrides.from_json(said.to_json()) == said


@pytest.mark.parametrize("source", ["", "[]", "{}", "null", "[" * 5000, '{"encoding": 1}', " " * 300_000])
def test_what_are_no_overrides_is_a_value_error(source: str) -> None:
    with pytest.raises(ValueError, match="overrides"):
        Overrides.from_json(source)


def test_a_line_is_a_heading_if_the_user_says_so() -> None:
    said = NOTHING.with_heading(spot("The Long Way Down"), wanted=True)
    assert names(understood(said)) == ["Chapter 1", "The Long Way Down", "Chapter 2"]
    assert understood(said).overruled == ("headings",)


def test_a_line_in_the_middle_of_a_paragraph_can_be_a_heading() -> None:
    words = TEXT.split("\n")[6]
    story = understood(NOTHING.with_heading(spot(words), wanted=True))
    assert words in names(story)


def test_a_heading_is_none_if_the_user_says_so() -> None:
    assert names(understood(NOTHING.with_heading(spot("Chapter 2"), wanted=False))) == ["Chapter 1"]


def test_the_last_word_on_a_line_counts() -> None:
    said = NOTHING.with_heading(spot("Chapter 2"), wanted=False).with_heading(spot("Chapter 2"), wanted=True)
    assert names(understood(said)) == names(understood(NOTHING))


def test_a_line_is_known_by_its_words_when_the_file_has_been_edited() -> None:
    said = NOTHING.with_heading(spot("The Long Way Down"), wanted=True)
    edited = TEXT.replace("Chapter 1\n", "Chapter 1\n\nA paragraph that was not there before.\n")
    assert "The Long Way Down" in names(understood(said, edited))


def test_a_line_that_is_gone_is_passed_over() -> None:
    said = NOTHING.with_heading(Spot(40, "Nothing of the kind"), wanted=True)
    assert names(understood(said)) == names(understood(NOTHING))


@pytest.mark.parametrize("layout", Layout)
def test_the_layout_is_the_users(layout: Layout) -> None:
    assert understood(Overrides(layout=layout)).layout is layout


def test_lines_are_paragraphs_where_the_user_says_so() -> None:
    story = understood(Overrides(layout=Layout.LINE))
    prose = [block for block in story.blocks if block.kind is BlockKind.PARAGRAPH]
    assert all("\n" not in story.text[block.start : block.end] for block in prose)


def test_a_corrected_field_has_the_users_value() -> None:
    story = understood(NOTHING.with_field("title", "A Lamp").with_field("author", "T. Lund"))
    assert (story.title, story.title_from, story.author) == ("A Lamp", "chosen", "T. Lund")
    assert {field.name: field.value for field in story.fields} == {"title": "A Lamp", "author": "T. Lund"}
    assert story.overruled == ("title", "author")


def test_a_field_without_a_value_is_none() -> None:
    story = understood(NOTHING.with_field("title", ""))
    assert story.title is None
    assert story.fields == ()


@given(ANY)
def test_no_overrides_keep_a_story_from_being_understood(said: Overrides) -> None:
    assert understood(said).text == TEXT


SIGNED = TEXT + "\n-- \nT. Lund, Rook Street\nwrites when it rains\n"


@pytest.mark.parametrize("words", ["T. Lund, Rook Street", "Title: The Lamp", "Chapter 2"])
def test_any_line_can_be_a_heading_and_takes_only_its_own_place(words: str) -> None:
    story = understood(NOTHING.with_heading(spot(words, SIGNED), wanted=True), SIGNED)
    headings = [chapter.heading for chapter in story.chapters if chapter.heading]
    assert SIGNED.index(words) in [heading.start for heading in headings]
    assert all(heading.start < heading.end for heading in headings)
    assert all(above.end <= below.start for above, below in pairwise(story.blocks))
