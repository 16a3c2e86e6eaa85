"""What the foot says of the place."""

from __future__ import annotations

import pytest

from reader.story import Encoding
from reader.text.split import split
from ui.where import _minutes_left, _ticks

WORDS = "The harbour was full of boats that nobody had paid for. " * 10


@pytest.mark.parametrize(
    ("paragraphs", "said"), [(1, "1 minute left"), (50, "22 minutes left"), (5000, "37 hours left")]
)
def test_the_time_left_is_told_in_minutes_or_hours(paragraphs: int, said: str) -> None:
    story = split(f"{WORDS}\n\n" * paragraphs, Encoding("utf-8", "utf-8", 1.0), "x.txt")
    assert _minutes_left(story, 0) == said


def test_more_chapters_than_anybody_could_tell_apart_have_no_ticks() -> None:
    chapters = "".join(f"Chapter {number}\n\n{WORDS}\n\n" for number in range(1, 201))
    story = split(chapters, Encoding("utf-8", "utf-8", 1.0), "x.txt")
    assert len(story.chapters) == 200
    assert _ticks(story) == ()
