"""The scenes of a story's chapters are found by its breaks and named by their first words."""

from __future__ import annotations

from reader.outline import first_words, scene_at, scenes
from reader.story import Encoding, Story
from reader.text.split import split

PROSE = "The harbour was full of boats that nobody had paid for. " * 6
TWO_CHAPTERS = f"""Chapter One

The ferry was late. {PROSE}

* * *

At noon the _bell_ rang. {PROSE}

Chapter Two

Nobody came. {PROSE}
"""


def story_of(text: str) -> Story:
    return split(text, Encoding("utf-8", "utf-8", 1.0), "x.txt")


def words(story: Story) -> list[list[str]]:
    return [[first_words(story, start)[:20].strip() for start in starts] for starts in scenes(story)]


def test_a_break_begins_a_scene_and_a_chapter_of_one_scene_has_none() -> None:
    assert words(story_of(TWO_CHAPTERS)) == [["The ferry was late.", "At noon the bell ran"], []]


def test_a_story_without_chapters_has_scenes_all_the_same() -> None:
    story = story_of(f"Rain fell. {PROSE}\n\n* * *\n\nSnow fell. {PROSE}\n")
    assert [[each[:10] for each in chapter] for chapter in words(story)] == [["Rain fell.", "Snow fell."]]


def test_breaks_one_after_the_other_and_at_the_end_begin_nothing() -> None:
    text = f"Rain fell. {PROSE}\n\n* * *\n\n* * *\n\nSnow fell. {PROSE}\n\n* * *\n"
    assert [len(chapter) for chapter in scenes(story_of(text))] == [2]


def test_what_stands_before_the_story_proper_is_no_scene() -> None:
    story = story_of(f"Title: The Kiln\nAuthor: A. B.\nSummary: Clay.\n\n* * *\n\nRain fell. {PROSE}\n")
    assert scenes(story) == ((),)


def test_a_place_lies_in_the_scene_that_began_last() -> None:
    story = story_of(TWO_CHAPTERS)
    (rain, bell), _ = scenes(story)
    offsets = (0, rain, bell - 12, bell, bell + 99)
    assert [scene_at(story, (rain, bell), offset) for offset in offsets] == [0, 0, 0, 1, 1]


def test_a_page_that_begins_with_a_break_is_in_the_scene_that_follows() -> None:
    story = story_of(TWO_CHAPTERS)
    assert scene_at(story, scenes(story)[0], story.text.index("* * *")) == 1


def test_first_words_are_in_one_line_though_the_file_wraps_them() -> None:
    wrapped = "The boat came in\nbefore the rain did, and nobody who lived on the\nquay was up to see it.\n\n"
    story = story_of(wrapped * 3)
    assert first_words(story, 0).startswith("The boat came in before the rain did")
