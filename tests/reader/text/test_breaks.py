"""Scene breaks: marks, what recurs, and blank space."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import BlockKind, Story
from reader.text.legend import named_marks

LINE = "The boats came in one after another and nobody on the quay said a word about the one that had not."
WRAPPED = "The boats came in one after another and nobody on the quay said\na word about the one that had not come in with them at all.\n"


@pytest.mark.parametrize(
    "mark", ["* * *", "***", "---", "~*~", "oOo", "xXx", "-*-*-*-", "#", "-=- Later -=-", "[page break]"]
)
def test_one_mark_is_enough(
    mark: str, story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of(f"{LINE}\n\n{LINE}\n\n{mark}\n\n{LINE}\n\n{LINE}\n")
    assert blocks_of(story, BlockKind.BREAK) == [mark]


@pytest.mark.parametrize(
    "mark", ["-AB x CD-", "1234321", "1111111", ". . .", ".", "0o0o0", "ABABAB", ".oOo."]
)
def test_what_recurs_alone_between_paragraphs_is_a_mark(
    mark: str, story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of(f"\n\n{mark}\n\n".join([f"{LINE}\n\n{LINE}"] * 4))
    assert blocks_of(story, BlockKind.BREAK) == [mark] * 3


@pytest.mark.parametrize("said", ["“No.”", '"..."', "No", "Yes, sir.", "Anna", "Otto", "...", "?"])
def test_what_people_say_is_no_mark(
    said: str, story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of(f"{LINE}\n\n{LINE}\n\n{said}\n\n{LINE}\n\n{said}\n\n{LINE}\n")
    assert blocks_of(story, BlockKind.BREAK) == []


def test_a_rule_under_a_heading_is_no_break(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of(f"Chapter 1\n=========\n\n{LINE}\n\nChapter 2\n=========\n\n{LINE}\n")
    assert [b for b in story.blocks if b.kind is BlockKind.BREAK and b.start > story.body_start] == []


def test_rare_blank_lines_are_a_gap(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of("\n\n".join([LINE] * 9) + "\n\n\n" + "\n\n".join([LINE] * 9))
    assert blocks_of(story, BlockKind.GAP) == [""]
    assert blocks_of(story, BlockKind.BREAK) == []


def test_blank_lines_at_uneven_distances_are_breaks(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of("\n\n".join("\n".join([WRAPPED] * count) for count in (2, 7, 3, 9, 4)))
    assert blocks_of(story, BlockKind.BREAK) == [""] * 4


def test_blank_lines_at_the_end_of_every_page_are_gaps(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of("\n\n".join("\n".join([WRAPPED] * 18) for _ in range(6)))
    assert blocks_of(story, BlockKind.BREAK) == []
    assert blocks_of(story, BlockKind.GAP) == [""] * 5


def test_a_break_of_blank_lines_lies_on_the_first_of_them(story_of: Callable[..., Story]) -> None:
    text = "\n\n".join("\n".join([WRAPPED] * count) for count in (2, 7, 3, 9, 4))
    first = next(block for block in story_of(text).blocks if block.kind is BlockKind.BREAK)
    assert text[first.start - 1] == text[first.start] == "\n"
    assert text[first.start - 2] == "."


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("~~~ = scene change", "~~~"), ("* * * means a new scene", "* * *"), ("'XX' - time skip", "XX"),
        ("The symbol 1111 means a transition in the story.", "1111"), ("/// marks a change of scenery", "///"),
        ("*** - scene change, (...) - thoughts", "***"), ("She is the change", None), ('"..." thoughts', None),
    ],
)  # fmt: skip
def test_a_legend_names_a_mark(line: str, mark: str | None) -> None:
    assert list(named_marks([line])) == ([mark] if mark else [])
