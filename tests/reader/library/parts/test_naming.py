"""What a file's name says of its place in a story."""

from __future__ import annotations

import pytest

from reader.library.parts.naming import naming
from reader.library.parts.words import BACK, FRONT, MIDDLE


@pytest.mark.parametrize(
    ("text", "name", "number", "rest"),
    [
        ("Kiln Road - Chapter 2 - The Ash", "Kiln Road", (2,), "The Ash"),
        ("kiln_road_01", "kiln_road", (1,), ""),
        ("01 - The Ash", "", (1,), "The Ash"),
        ("7 Days 01", "7 Days", (1,), ""),
        ("Kiln Road Vol. 5 Ch. 42.5", "Kiln Road", (5, 42, 5), ""),
        ("kiln.01a", "kiln", (1, 1), ""),
        ("Second Part", "", (2,), ""),
        ("1er chapitre", "", (1,), ""),
        ("窑路 第二卷 第十五章 雨", "窑路", (2, 15), "雨"),
        ("가마길 제3장", "가마길", (3,), ""),
        ("2nd Chance", "2nd Chance", (), ""),
        ("2003-05-12 Kiln Road", "2003-05-12 Kiln Road", (), ""),
        ("Kiln Road (3/12)", "Kiln Road", (3,), ""),
        ("Kiln Road - Day 2", "Kiln Road - Day", (2,), ""),
        ("", "", (), ""),
        ("---", "", (), ""),
    ],
)
def test_a_name_is_taken_apart(text: str, name: str, number: tuple[int, ...], rest: str) -> None:
    found = naming(text)
    assert (found.name, found.number, found.rest) == (name, number, rest)


@pytest.mark.parametrize("text", ["Kiln Road ch 1-5", "Kiln Road ch1–5", "Kiln Road 01-05"])
def test_a_file_of_several_chapters_says_the_last_of_them(text: str) -> None:
    assert (naming(text).number, naming(text).last) == ((1,), (5,))


@pytest.mark.parametrize(
    ("text", "place"), [("Kiln Road - Prologue", FRONT), ("Interlude 2", MIDDLE), ("Эпилог", BACK)]
)
def test_what_has_no_number_says_where_it_stands(text: str, place: int) -> None:
    assert naming(text).place == place


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("Kiln Road v2", "v2"),
        ("Kiln Road - Copy (2)", "Copy (2"),
        ("Copy of Kiln Road", "Copy of"),
        ("Kiln Road (final)", "(final"),
        ("Kiln Road draft 3", "draft 3"),
        ("Final", ""),
    ],
)
def test_the_mark_of_a_version_is_no_part_of_the_name(text: str, version: str) -> None:
    found = naming(text)
    assert found.version == version.strip("()")
    assert not found.number
    assert found.name == ("Kiln Road" if version else text)
