"""What the foot says of the place."""

from __future__ import annotations

import pytest

from reader.pace import UNKNOWN, Pace
from reader.page.sections import sections
from reader.story import Encoding, Story
from reader.text.split import split
from ui.page.shown import Shown
from ui.where import Where, where, widest_left

WORDS = "The harbour was full of boats that nobody had paid for. " * 10
FAST = Pace((500,) * 12)


def story_of(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")


def at(story: Story, end: int, pace: Pace = UNKNOWN, section: int = 0) -> Where:
    """What is said of a page that ends at an offset."""
    return where(story, Shown(sections(story)[section], 0, end, 2, 12), pace)


@pytest.mark.parametrize(
    ("paragraphs", "said"),
    [(1, "1 minute left"), (50, "22 minutes left"), (200, "1 h 28 min left"), (5000, "37 hours left")],
)
def test_the_time_left_is_told_in_minutes_or_hours(paragraphs: int, said: str) -> None:
    assert at(story_of(f"{WORDS}\n\n" * paragraphs), 0).left == said


def test_a_reader_twice_as_fast_has_half_the_time_left() -> None:
    assert at(story_of(f"{WORDS}\n\n" * 50), 0, FAST).left == "11 minutes left"


TWO_CHAPTERS = story_of(f"Chapter One\n\n{WORDS * 10}\n\nChapter Two\n\n{WORDS * 20}\n")


def test_the_time_left_in_the_chapter_is_told_beside_that_in_the_story() -> None:
    here = at(TWO_CHAPTERS, 0)
    assert (here.left_in_chapter, here.left) == ("4 minutes left in chapter", "13 minutes left")


def test_on_a_chapters_last_page_the_chapter_ends() -> None:
    assert at(TWO_CHAPTERS, TWO_CHAPTERS.chapters[0].end).left_in_chapter == "the chapter ends here"


def test_on_the_last_page_only_the_end_is_told() -> None:
    here = at(TWO_CHAPTERS, TWO_CHAPTERS.body_end, section=1)
    assert (here.left_in_chapter, here.left, here.progression) == ("", "the end", 1.0)


def test_room_is_kept_for_all_that_is_ever_said_of_the_time_left() -> None:
    letters = [max(map(len, texts)) for texts in widest_left()]
    story = story_of(f"Chapter One\n\n{'Kilns. ' * 170_000}\n\nChapter Two\n\nAll was well.\n")
    for end in range(story.body_start, len(story.text), 250 * len("Kilns. ")):
        here = at(story, end)
        said = len(here.left_in_chapter), len(here.left)
        assert (said[0] <= letters[0], said[1] <= letters[1]) == (True, True), said


def test_a_story_of_one_chapter_says_its_time_once() -> None:
    assert at(story_of(f"{WORDS}\n\n" * 50), 0).left_in_chapter == ""
