"""The sample stories that come with the reader are understood in every point."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.read import read
from reader.text.inspect import report

SEEDS = Path(__file__).parents[3] / "seeds"
# File -> title, author, first and last line of the story, headings, marks of the breaks.
EXPECTED: dict[str, tuple[str | None, str | None, tuple[int, int], list[str], list[str | None]]] = {
    "A Clock for the Deaf Woman - Chapter 1.txt": (
        "A Clock for the Deaf Woman",
        "Ruth Okonjo",
        (6, 46),
        ["Chapter 1: The Loud Ones"],
        [],
    ),
    "A Clock for the Deaf Woman - Chapter 2.txt": (
        "A Clock for the Deaf Woman",
        "Ruth Okonjo",
        (6, 56),
        ["Chapter 2: What the Aunts Did"],
        ["~*~"],
    ),
    "A Clock for the Deaf Woman - Chapter 3.txt": (
        "A Clock for the Deaf Woman",
        "Ruth Okonjo",
        (6, 34),
        ["Chapter 3: The Warning"],
        [],
    ),
    "der_brunnen_hinter_dem_haus.txt": (
        "Der Brunnen hinter dem Haus",
        "Klara Wendt",
        (4, 209),
        [],
        ["* * *", "* * *", "* * *"],
    ),
    "lamplight_station_nine.txt": ("Lamplight, Station Nine", "quillwort", (12, 174), [], ["oOo", "oOo"]),
    "letters_i_did_not_post.txt": (
        "Letters I Did Not Post",
        "H. Marchetti",
        (4, 140),
        [],
        ["* * *", "~~~~~", "----------", "ooo0ooo"],
    ),
    "opening_words.txt": (None, None, (1, 51), [], []),
    "salt_in_the_well.txt": ("Salt in the Well", "Avis Doolan", (4, 205), [], ["#"]),
    "the_ferryman.txt": ("What the Ferryman Kept", "Tomasina Reed", (6, 78), [], []),
    "the_hour_of_small_repairs.txt": (
        "THE HOUR OF SMALL REPAIRS",
        "Hilary Tranmer",
        (4, 280),
        [],
        ["* * *", "* * *", "* * *"],
    ),
    "the_lighthouse_tax.txt": ("The Lighthouse Tax", "Tadeáš Wróbel", (3, 49), [], ["***"]),
    "the_night_shift_at_the_zoo.txt": (
        "The Night Shift at the Zoo",
        "Dale Pruitt",
        (13, 201),
        [],
        ["*****", "*****", "--", "*****"],
    ),
    "the_salt_road.txt": (
        "The Salt Road",
        "Imre Halloway",
        (21, 383),
        [
            "CHAPTER ONE",
            "CHAPTER TWO",
            "CHAPTER THREE",
            "CHAPTER FOUR",
            "CHAPTER FIVE",
            "CHAPTER SIX",
            "CHAPTER SEVEN",
            "CHAPTER EIGHT",
            "CHAPTER NINE",
            "CHAPTER TEN",
        ],
        [],
    ),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_story_is_understood(name: str) -> None:
    found = report(name, read(SEEDS / name))
    body = found["body"]["line"], found["body"]["end_line"]
    headings = [heading["text"] for heading in found["headings"]]
    marks = [scene_break["mark"] for scene_break in found["scene_breaks"]]
    assert (found["title"], found["author"], body, headings, marks) == EXPECTED[name]


def test_every_sample_story_is_described_here() -> None:
    assert {path.name for path in SEEDS.glob("*.txt")} == set(EXPECTED)
