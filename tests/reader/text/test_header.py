"""Where the story proper begins, its title and its author."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.story import BlockKind, Story
from reader.text.asides import introduced
from reader.text.byline import byline, is_name, person, story_by, titled_by
from reader.text.decoration import bare
from reader.text.draft import Mark
from reader.text.filename import title_from_name
from reader.text.header import _marks
from reader.text.labels import canonical
from reader.text.piece import Piece, Role
from reader.text.title import is_date

BODY = (
    "The lamp had been lit since four, and nobody could say who had lit it or what they had wanted to see. "
    * 3
)
STORY = "\n\n".join([BODY] * 12)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Summery", "summary"), ("A/N", "notes"), ("Rated", "rating"), ("Paring", "pairing"), ("Disclamer", "disclaimer"),
        ("Author's Note", "notes"), ("Auhtor", "author"), ("AUTHOR NAME", "author"), ("Spoliers", "spoilers"),
        ("Timeframe", "timeline"), ("Last updated", "updated"), ("Word Count", "words"), ("E-mail", "contact"),
        ("Usual Disclaimer", "disclaimer"), ("Rating/Warnings", "rating"), ("Warning(s)", "warnings"), ("A/N 2", "notes"),
        ("Notes (please read!)", "notes"), ("Series/Sequel", "series"), ("SPOILER STATEMENT", "spoilers"),
        ("Captain", None), ("Anselm", None), ("The first mate", None),
    ],
)  # fmt: skip
def test_a_label_has_one_name_however_it_is_written(label: str, name: str | None) -> None:
    assert canonical(label) == name


def test_a_title_a_byline_and_fields_are_read(story_of: Callable[..., Story]) -> None:
    story = story_of(f"The Cold Lamp\nby Mira Holt\n\nRating: PG\nSummary: A lamp\nis lit.\n\n{STORY}")
    assert (story.title, story.title_from, story.author) == ("The Cold Lamp", "line", "Mira Holt")
    assert [(field.name, field.value) for field in story.fields] == [
        ("rating", "PG"),
        ("summary", "A lamp is lit."),
    ]
    assert story.text[story.body_start :].startswith("The lamp")


def test_a_person_who_speaks_after_a_colon_is_no_field(story_of: Callable[..., Story]) -> None:
    story = story_of(f"The Cold Lamp\n\nCaptain: Is it lit?\n\nMate: It is.\n\n{STORY}")
    assert story.fields == ()


def test_a_note_inside_the_story_is_no_field(story_of: Callable[..., Story]) -> None:
    story = story_of(f"Rating: PG\n\n{BODY}\n\n{BODY}\n\n{BODY}\n\nNote: bring oil.\n\n{STORY}")
    assert [field.name for field in story.fields] == ["rating"]


@pytest.mark.parametrize(
    "written", ["---The Cold Lamp---", "* The Cold Lamp *", '"The Cold Lamp"', "~*~The Cold Lamp~*~"]
)
def test_decoration_is_no_part_of_a_title(written: str, story_of: Callable[..., Story]) -> None:
    story = story_of(f"Disclaimer: not mine.\n\n{written}\n\n{STORY}")
    assert (story.title, story.title_from) == ("The Cold Lamp", "line")


def test_a_first_sentence_is_no_title(story_of: Callable[..., Story]) -> None:
    story = story_of(f"Nobody had lit it.\n\n{STORY}")
    assert story.title is None
    assert story.body_start == 0


def test_an_epigraph_and_its_rule_stand_before_the_story(
    story_of: Callable[..., Story], blocks_of: Callable[..., list[str]]
) -> None:
    story = story_of(f"The Cold Lamp\n\nFor my sister, who reads in the dark\n\n* * *\n\n{STORY}")
    assert story.text[story.body_start :].startswith("The lamp")
    assert blocks_of(story, BlockKind.NOTE) == ["For my sister, who reads in the dark"]


def test_a_rule_after_the_first_scene_is_a_break(story_of: Callable[..., Story]) -> None:
    story = story_of(f"{BODY}\n\n{BODY}\n\n* * *\n\n{STORY}")
    assert story.body_start == 0


def test_the_name_below_a_title_is_the_author(story_of: Callable[..., Story]) -> None:
    assert story_of(f"The Cold Lamp\nMira Holt\n\n{STORY}").author == "Mira Holt"


def test_no_author_is_invented(story_of: Callable[..., Story]) -> None:
    assert story_of(f"The Cold Lamp\n\nNobody came.\n\n{STORY}").author is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("by Mira Holt", "Mira Holt"), ("By: mholt77", "mholt77"), ("Written by M. T. Holt (mira@post.example)", "M. T. Holt"),
        ("von Mira Holt", "Mira Holt"), ("A Harbour Story by Mira Holt", "Mira Holt"), ("by Mira Holt, 1998", "Mira Holt"),
        ("By the time he came back", None), ("by morning it was gone and nobody asked", None), ("By then.", None),
    ],
)  # fmt: skip
def test_a_byline_gives_the_name_alone(text: str, name: str | None) -> None:
    assert byline(text) == name


def test_a_story_may_be_by_somebody_in_the_middle_of_a_line() -> None:
    assert story_by("A Harbour Watch crossover story by Mira Holt - with help") == "Mira Holt"


def test_a_name_is_two_to_four_words_with_capitals() -> None:
    assert is_name("Mira Holt")
    assert not is_name("Mira went home")
    assert person("Mira Holt aka tidewrack") == "Mira Holt"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('"The Cold Lamp" by Mira Holt', ('"The Cold Lamp"', "Mira Holt")),
        ("The Cold Lamp, by Mira Holt", ("The Cold Lamp", "Mira Holt")),
        ("The Cold Lamp - a Harbour fic by mholt77", ("The Cold Lamp", "mholt77")),
        ("Saved by Moonlight", None),
        ("It was lit by Mira Holt.", None),
        ("Copyright 1994 by Mira Holt", None),
    ],
)
def test_a_title_may_stand_on_the_line_of_its_byline(text: str, found: tuple[str, str] | None) -> None:
    assert titled_by(text) == found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hi, this is Mira Holt here with my first story.", "Mira Holt"), ("Hello everyone, tidewrack77 here!", None),
        ("Hello everyone, Tidewrack here again!", "Tidewrack"), ("My name is Mira and I write.", "Mira"),
        ("Back here again.", None), ("Nobody is here.", None),
    ],
)  # fmt: skip
def test_an_author_may_say_hello(text: str, name: str | None) -> None:
    assert introduced(text) == name


@pytest.mark.parametrize("text", ["March, 1999", "7:40 PM", "4 June 1999", "12/03/98"])
def test_a_date_is_no_title(text: str) -> None:
    assert is_date(text)


def test_dots_at_the_end_of_a_title_stay() -> None:
    assert bare('"And Then..."') == "And Then..."


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("the_ferryman.txt", "The ferryman"), ("The Cold Lamp - Chapter 1.txt", "The Cold Lamp"), ("ColdLamp.txt", "Cold Lamp"),
        ("000_a1b2c3d4.txt", None), ("story.txt", None), ("chapter 12.txt", None), ("ch4.txt", None), ("12345.txt", None),
        ("03 - The Cold Lamp.txt", "The Cold Lamp"), ("cold-lamp_part2.txt", "Cold lamp"), ("untitled document.txt", None),
    ],
)  # fmt: skip
def test_a_files_name_gives_a_title_only_if_it_has_one(name: str, title: str | None) -> None:
    assert title_from_name(name) == title


def test_what_was_said_above_a_title_and_byline_is_a_note(story_of: Callable[..., Story]) -> None:
    said = "Found at the bottom of a drawer:"
    story = story_of(
        f"From: mira@post.example (Mira Holt)\n\n{said}\n\n     The Cold Lamp\n     by M. Holt\n\n{STORY}"
    )
    assert (story.title, story.author) == ("The Cold Lamp", "M. Holt")
    assert story.text[story.body_start :].startswith("The lamp")


def test_a_subject_gives_the_title_and_the_sender_the_author(story_of: Callable[..., Story]) -> None:
    head = (
        "From: mira@post.example (Mira Holt)\nSubject: Re: NEW: Cold Lamp (PG) [2/3]\nNewsgroups: alt.lamps\n"
    )
    story = story_of(f"{head}\n{STORY}")
    assert (story.title, story.title_from, story.author) == ("Cold Lamp", "usenet", "Mira Holt")


def test_a_name_inside_a_note_is_no_part_of_it() -> None:
    note = Piece(Role.ASIDE, 2, 5)
    assert list(_marks([note], {3})) == [Mark(BlockKind.NOTE, 2, 2), Mark(BlockKind.NOTE, 4, 5)]
