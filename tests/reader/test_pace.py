"""A reader's pace: learnt from turns that were read, held between bounds, the same for all stories."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.pace import FASTEST, SLOWEST, Pace, minutes_between, pace_of, seconds_read, turned
from reader.story import Encoding, Story
from reader.text.split import split
from reader.text.words import SPEED

COUNTED = st.floats(14, 300)
"""Seconds in which a page of 300 words is surely read."""
turns = st.lists(st.tuples(st.integers(0, 2_000), st.floats(0, 10_000)), max_size=80)


def story_of(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")


STORY = story_of("The boat came in before the rain did.\n\n" * 2_000)


def after(turns: list[tuple[int, float]]) -> Pace:
    pace = Pace()
    for words, seconds in turns:
        pace = turned(pace, words, seconds)
    return pace


def minutes(pace: Pace) -> int:
    return minutes_between(STORY, 0, len(STORY.text), pace)


def test_until_a_dozen_turns_are_known_the_usual_figure_holds() -> None:
    assert after([(300, 30)] * 11).words_a_minute == SPEED
    assert after([(300, 30)] * 12).words_a_minute == 600


def test_the_median_forgives_a_few_odd_turns() -> None:
    assert after([(300, 60)] * 10 + [(300, 250)] * 4 + [(300, 14)] * 3).words_a_minute == 300


def test_what_was_read_long_ago_is_forgotten() -> None:
    assert after([(300, 30)] * 60 + [(300, 90)] * 50).words_a_minute == 200


@pytest.mark.parametrize(
    ("words", "seconds"),
    [(300, 2.9), (300, 601), (39, 10), (300, 11), (300, 460)],
    ids=["leafed past", "left lying", "hardly a word", "faster than anybody", "slower than anybody"],
)
def test_a_turn_that_was_no_reading_does_not_count(words: int, seconds: float) -> None:
    assert turned(Pace(), words, seconds) == Pace()


@given(turns)
def test_the_pace_is_always_between_its_bounds(turns: list[tuple[int, float]]) -> None:
    assert SLOWEST <= after(turns).words_a_minute <= FASTEST


@given(st.lists(COUNTED, min_size=12, max_size=60), st.lists(st.floats(0, 150), min_size=60, max_size=60))
def test_slower_turns_never_give_fewer_minutes(seconds: list[float], more: list[float]) -> None:
    slower = [min(300, time + wait) for time, wait in zip(seconds, more, strict=False)]
    assert minutes(after([(300, each) for each in slower])) >= minutes(
        after([(300, each) for each in seconds])
    )


@given(st.integers(0, 80_000), st.integers(0, 80_000), turns)
def test_more_to_read_never_takes_less_time(one: int, other: int, turns: list[tuple[int, float]]) -> None:
    low, high = sorted((one, other))
    assert minutes_between(STORY, 0, low, after(turns)) <= minutes_between(STORY, 0, high, after(turns))


def test_a_page_takes_a_minute_at_least_and_nothing_takes_none() -> None:
    assert minutes_between(STORY, 0, 10, Pace()) == 1
    assert minutes_between(STORY, len(STORY.text), len(STORY.text), Pace()) == 0


def test_every_chinese_character_is_a_word() -> None:
    story = story_of("雨停了船也走了没有人回头" * 100)
    assert minutes_between(story, 0, len(story.text), Pace()) == round(1_200 / SPEED)


@given(turns)
def test_what_was_kept_is_found_again(turns: list[tuple[int, float]]) -> None:
    pace = after(turns)
    assert pace_of({"speeds": list(pace.speeds)}) == pace


@pytest.mark.parametrize("found", [None, [], {"speeds": 5}, {"speeds": ["x", None, True, -3, 10**9, 1.5]}])
def test_what_makes_no_sense_is_left_out(found: object) -> None:
    assert pace_of(found) == Pace()


@given(st.integers(0, 2_000), st.floats(0, 10_000), turns)
def test_never_more_time_counts_than_went_by(
    words: int, seconds: float, before: list[tuple[int, float]]
) -> None:
    assert 0 <= seconds_read(after(before), words, seconds) <= seconds


def test_a_page_that_was_read_counts_with_all_its_time() -> None:
    assert seconds_read(Pace(), 300, 100) == 100


@pytest.mark.parametrize(("words", "seconds"), [(300, 2.9), (300, 11), (0, 60)])
def test_leafing_counts_as_no_time(words: int, seconds: float) -> None:
    assert seconds_read(Pace(), words, seconds) == 0


def test_of_a_page_left_lying_no_more_counts_than_it_can_take() -> None:
    assert seconds_read(Pace(), 250, 600) == seconds_read(Pace(), 250, 36_000) == 180
