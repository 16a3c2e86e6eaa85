"""What a heading looks like, and which of a file's would-be headings are its headings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import BlockKind, Story
from reader.text.headings import parse, title_before
from reader.text.lines import Lines

PROSE = (
    "The river ran on past the house and the house stayed where it was, which had been the plan all along. "
    * 6
)


def heads(story: Story) -> list[tuple[int, str, str]]:
    found = (chapter.heading for chapter in story.chapters)
    return [(heading.level, heading.label, heading.title) for heading in found if heading]


@pytest.mark.parametrize(
    ("text", "key", "number"),
    [
        ("Chapter Four: Of Something", "chapter", 4), ("CHAPTER XII.", "chapter", 12), ("*Chapter 5*: Title", "chapter", 5),
        ("Ch3 – Title", "ch", 3), ("Part Twenty-One", "part", 21), ("CANTO THE FIRST", "canto", 1),
        ("FIRST NARRATIVE.", "narrative", 1), ("Erstes Kapitel", "kapitel", 1), ("3. Kapitel", "kapitel", 3),
        ("CHAPITRE PREMIER", "chapitre", 1), ("Capítulo IX. De lo que pasa", "capítulo", 9), ("第十二章 灯", "章", 12),
        ("Chapter 12 Thaw", "chapter", 12), ("IV.", "numeral", 4), ("- 3 -", "numeral", 3), ("1. The Lamp", "numbered", 1),
        ("PART ONE OF TWO", "part", 1), ("The Cold Lamp - Chapter 2", "chapter", 2), ("Riddle Nine: Guests", "other", 9),
        ("Epilogue", "epilogue", None), ("PREFACE TO THE FIRST EDITION", "preface", None),
    ],
)  # fmt: skip
def test_a_heading_is_read_in_every_form(text: str, key: str, number: int | None) -> None:
    candidate = parse(Lines(text)[0], 0)
    assert candidate is not None
    assert (candidate.key, candidate.number, candidate.loose) == (key, number, False)


@pytest.mark.parametrize(
    "text",
    [
        "Chapters are long.", "Part of the roof fell in.", '"Chapter One," she read.', "Chi went home", "He read chapter 3.",
        "Introduction By Somebody Else", "1963 was a bad year.", "Book him.", "Parting",
    ],
)  # fmt: skip
def test_a_sentence_is_no_heading(text: str) -> None:
    candidate = parse(Lines(text)[0], 0)
    assert candidate is None or candidate.loose


def test_the_title_before_a_chapters_number_is_the_storys() -> None:
    assert title_before("The Cold Lamp - Chapter 2") == "The Cold Lamp"
    assert title_before("Part One: Chapter 2") is None


def test_a_title_may_stand_below_the_label(story_of: Callable[..., Story]) -> None:
    story = story_of(
        f"CHAPTER I\n\nIn Which It Rains\n\n{PROSE}\n\n\nCHAPTER II\n\nIn Which It Stops\n\n{PROSE}\n"
    )
    assert heads(story) == [(1, "CHAPTER I", "In Which It Rains"), (1, "CHAPTER II", "In Which It Stops")]


def test_parts_stand_above_chapters(story_of: Callable[..., Story]) -> None:
    chapters = "".join(f"Chapter {n}\n\n{PROSE}\n\n\n" for n in (1, 2))
    story = story_of(f"Part One\n\n{chapters}Part Two\n\n{chapters}")
    assert [level for level, _, _ in heads(story)] == [1, 2, 2, 1, 2, 2]


def test_a_table_of_contents_without_a_name_holds_no_chapters(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    names = [f"Chapter {n}: The {word}" for n, word in enumerate(("Lamp", "Rope", "Boat", "Sea"), 1)]
    story = story_of("\n\n".join([*names, *(f"{name}\n\n{PROSE}" for name in names)]))
    assert len(heads(story)) == 4
    assert blocks_of(story, BlockKind.CONTENTS) == names


def test_page_numbers_are_no_chapters(story_of: Callable[..., Story]) -> None:
    pages = "\n\n".join(f"and {PROSE.strip(' .')}\n\n{n}" for n in range(1, 9))
    assert heads(story_of(pages)) == []


def test_numerals_count_from_one(story_of: Callable[..., Story]) -> None:
    assert heads(story_of(f"{PROSE}\n\n7\n\n{PROSE}\n\n19\n\n{PROSE}")) == []


def test_a_printers_error_does_not_lose_a_chapter(story_of: Callable[..., Story]) -> None:
    text = "".join(f"\n\n\n{numeral}.\n\n{PROSE}" for numeral in ("I", "II", "III", "VI", "V", "VI"))
    assert len(heads(story_of(text))) == 6


def test_the_first_person_is_no_chapter(story_of: Callable[..., Story]) -> None:
    assert heads(story_of(f"I\n\n{PROSE}\n\n“You?”\n\n{PROSE}")) == []


def test_a_preface_in_capitals_is_a_heading_if_it_is_spaced_like_the_chapters(
    story_of: Callable[..., Story],
) -> None:
    wrapped = "\n".join(["The river ran on past the house and the house stayed just where it was"] * 9)
    chapters = "".join(f"\n\n\n\nCHAPTER {n}\n\n{wrapped}" for n in ("I", "II", "III"))
    story = story_of(f"The River\n\n\n\nTO THE GENTLE READER\n\n{wrapped}{chapters}")
    labels = [label for _, label, _ in heads(story)]
    assert labels == ["TO THE GENTLE READER", "CHAPTER I", "CHAPTER II", "CHAPTER III"]


def test_text_before_the_first_heading_is_a_chapter_without_one(story_of: Callable[..., Story]) -> None:
    story = story_of(f"{PROSE}\n\n{PROSE}\n\nChapter 1\n\n{PROSE}\n\nChapter 2\n\n{PROSE}")
    assert [chapter.heading is None for chapter in story.chapters] == [True, False, False]


def test_a_heading_repeated_at_once_is_one_chapter(story_of: Callable[..., Story]) -> None:
    assert len(heads(story_of(f"Chapter 4\n\nChapter 4: The Lamp\n\n{PROSE}"))) == 1


def test_a_title_that_only_repeats_the_label_is_left_out(story_of: Callable[..., Story]) -> None:
    story = story_of(f"*Chapter 1*: Chapter 1\n\n{PROSE}\n\n*Chapter 2*: The Sea\n\n{PROSE}")
    assert heads(story) == [(1, "Chapter 1", ""), (1, "Chapter 2", "The Sea")]


def test_a_title_below_may_be_written_like_a_sentence_where_all_are(story_of: Callable[..., Story]) -> None:
    story = story_of(f"Chapitre premier\n\nLa mèche\n\n{PROSE}\n\nChapitre deuxième\n\nL'huile\n\n{PROSE}")
    assert [title for _, _, title in heads(story)] == ["La mèche", "L'huile"]
