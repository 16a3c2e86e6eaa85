"""Places on the line through a story: back and forth between offsets and parts of the whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.progress import chapter_from, offset_at, snapped
from reader.story import Chapter, Encoding, Layout, Story

STARTS = (0, 1_000, 3_000, 9_000)
STORY = Story(
    "x" * 10_100, Encoding("utf-8", "utf-8", 1.0), Layout.BLOCK, None, None, None, (), (),
    tuple(Chapter(None, start, end) for start, end in zip(STARTS, (*STARTS[1:], 10_100), strict=True)),
    100, 10_000,
)  # fmt: skip


@given(st.floats(0, 1, exclude_max=True))
def test_an_offset_lies_as_far_through_the_story_as_was_asked(progression: float) -> None:
    assert abs(STORY.progression(offset_at(STORY, progression)) - progression) < 1e-3


@given(st.floats(-5, 5), st.floats(-5, 5))
def test_further_on_the_line_is_further_in_the_text(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= offset_at(STORY, low) <= offset_at(STORY, high) <= len(STORY.text)


def test_the_very_end_is_the_end_of_the_text() -> None:
    assert offset_at(STORY, 1.0) == 10_100


def test_a_place_near_the_start_of_a_chapter_snaps_to_it_from_both_sides() -> None:
    assert [snapped(STORY, offset, 0.01) for offset in (2_950, 3_050)] == [3_000, 3_000]
    assert [snapped(STORY, offset, 0.01) for offset in (2_850, 3_150)] == [2_850, 3_150]


def test_the_storys_beginning_snaps_to_what_stands_before_it() -> None:
    assert snapped(STORY, 120, 0.01) == 0


@given(st.integers(0, 10_100), st.floats(0, 0.2))
def test_a_place_snaps_to_a_chapter_or_stays(offset: int, slack: float) -> None:
    assert snapped(STORY, offset, slack) in (offset, *STARTS)


def test_one_chapter_on_and_back() -> None:
    assert [chapter_from(STORY, offset, 1) for offset in (0, 1_500, 9_500)] == [1_000, 3_000, 10_100]
    assert [chapter_from(STORY, offset, -1) for offset in (0, 1_000, 1_500)] == [0, 0, 1_000]


def test_without_chapters_one_chapter_is_the_whole_story() -> None:
    story = STORY._replace(chapters=(Chapter(None, 0, 10_100),))
    assert (chapter_from(story, 500, -1), chapter_from(story, 500, 1)) == (0, 10_100)
