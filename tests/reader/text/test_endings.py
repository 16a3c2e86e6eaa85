"""Where the story proper ends, and what stands after it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import BlockKind, Story
from reader.text.closing import is_end_mark

BODY = "The lamp had been lit since four, and nobody could say who had lit it or what they had wanted to see."
STORY = "\n\n".join([BODY] * 12)


def last_words(story: Story) -> str:
    return story.text[story.body_end - 8 : story.body_end]


@pytest.mark.parametrize(
    "mark",
    [
        "THE END",
        "~Fin~",
        "-30-",
        "T H E   E N D",
        "Ende",
        "*END*",
        "End of Part 3",
        "To be continued...",
        "完",
    ],
)
def test_an_end_mark_is_known(mark: str) -> None:
    assert is_end_mark(mark)


@pytest.mark.parametrize(
    "text", ["The end of the road.", '"The End"', "30", "Finally", "In the end he slept."]
)
def test_an_end_inside_the_story_is_no_mark(text: str) -> None:
    assert not is_end_mark(text)


@pytest.mark.parametrize(
    "closing",
    [
        "THE END", "Author's note: sorry it took so long!", "***\n\nThanks for reading! Please review.", "* * *",
        "Mira Holt\n\nMarch, 1999", "by Mira Holt", "A/N: next chapter soon.\n\nIt will be longer than this one.",
        "THE END\n\nMira\nmira@post.example", "~\n\nTo be continued",
    ],
)  # fmt: skip
def test_what_stands_after_the_story_is_kept_out_of_it(closing: str, story_of: Callable[..., Story]) -> None:
    assert last_words(story_of(f"{STORY}\n\n{closing}\n")) == BODY[-8:]


@pytest.mark.parametrize("last", ["“I think so too.”", "Nobody answered.", "No", "“Good night, Anna.”"])
def test_a_short_last_paragraph_belongs_to_the_story(last: str, story_of: Callable[..., Story]) -> None:
    story = story_of(f"{STORY}\n\n{last}")
    assert story.text[: story.body_end].endswith(last)


def test_the_author_is_who_signs_with_a_date(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of(f"{STORY}\n\nMira Holt\n\nMarch, 1999\n")
    assert story.author == "Mira Holt"
    assert blocks_of(story, BlockKind.SIGN_OFF) == ["Mira Holt", "March, 1999"]


def test_a_name_without_a_date_signs_nothing(story_of: Callable[..., Story]) -> None:
    assert story_of(f"{STORY}\n\nAnna Berg\n").author is None


def test_an_end_mark_before_another_chapter_ends_nothing(story_of: Callable[..., Story]) -> None:
    story = story_of(f"Chapter 1\n\n{STORY}\n\nTHE END\n\nChapter 2\n\n{BODY}\n")
    assert last_words(story) == BODY[-8:]
    assert story.body_end > len(story.text) - 5


def test_a_note_at_the_head_of_the_last_chapter_ends_nothing(story_of: Callable[..., Story]) -> None:
    story = story_of(
        f"Chapter 1\n\n{STORY}\n\nChapter 2\n\nAuthor's note: sorry it took so long.\n\n{STORY}\n"
    )
    assert story.body_end > len(story.text) - 5
