"""Header fields are taken apart into what a library is counted by, and are never read as what they are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.query.values import band, split, text_of


def parts(facet: str, text: str) -> list[str]:
    return [text_of(value) for value in split(facet, text)]


@pytest.mark.parametrize(
    ("facet", "written", "expected"),
    [
        ("pairing", "Maren/Tobias, Ines/Wren", ["Maren/Tobias", "Ines/Wren"]),
        ("pairing", "Maren/Tobias; Ines/Wren", ["Maren/Tobias", "Ines/Wren"]),
        ("pairing", "Maren/Tobias and Ines/Wren", ["Maren/Tobias", "Ines/Wren"]),
        ("pairing", "Maren and Tobias", ["Maren and Tobias"]),
        ("pairing", "Maren & Tobias", ["Maren & Tobias"]),
        ("pairing", "Maren/Tobias & friends", ["Maren/Tobias & friends"]),
        ("pairing", "Maren/Tobias, Maren/Tobias", ["Maren/Tobias"]),
        ("pairing", "None", ["None"]),
        ("genre", "Angst; Romance", ["Angst", "Romance"]),
        ("genre", "Humor/Parody", ["Humor", "Parody"]),
        ("genre", "Hurt/Comfort, Drama", ["Hurt/Comfort", "Drama"]),
        ("genre", "Drama/Hurt/Comfort/Angst", ["Drama", "Hurt/Comfort", "Angst"]),
        ("genre", "Romance & Humor", ["Romance", "Humor"]),
        ("genre", "h/c", ["h/c"]),
        ("genre", "Sci-Fi", ["Sci-Fi"]),
        ("genre", " , ;", []),
        ("fandom", "The Long Ferry; Kilnmasters", ["The Long Ferry", "Kilnmasters"]),
        ("fandom", "The Long Ferry, Kilnmasters", ["The Long Ferry", "Kilnmasters"]),
        ("fandom", "The Long Ferry / Kilnmasters", ["The Long Ferry", "Kilnmasters"]),
        ("fandom", "Berta, the Kiln Keeper", ["Berta, the Kiln Keeper"]),
        ("fandom", "Kilnmasters/Ferry", ["Kilnmasters/Ferry"]),
        ("fandom", "Ward 9: 1,000 Nights", ["Ward 9: 1,000 Nights"]),
        ("rating", "PG-13", ["PG-13"]),
        ("rating", "pg13", ["PG-13"]),
        ("rating", "PG 13", ["PG-13"]),
        ("rating", "Rated: T", ["T"]),
        ("rating", "Fiction K+", ["K+"]),
        ("rating", "nc17", ["NC-17"]),
        ("rating", "R for language", ["R"]),
        ("rating", "R (violence)", ["R"]),
        ("rating", "PG, nothing worse than a flood", ["PG"]),
        ("rating", "M", ["M"]),
        ("rating", "explicit", ["Explicit"]),
        ("rating", "Teen And Up Audiences", ["Teen And Up Audiences"]),
        ("rating", "teen", ["Teen And Up Audiences"]),
        ("rating", "PG to R", ["PG to R"]),
        ("rating", "PG-13/R", ["PG-13/R"]),
        ("rating", "PG - R", ["PG - R"]),
        ("rating", "Rather mild", ["Rather mild"]),
        ("rating", "T+", ["T+"]),
        ("status", "COMPLETE", ["Complete"]),
        ("status", "Completed.", ["Complete"]),
        ("status", "WIP", ["In progress"]),
        ("status", "In-Progress", ["In progress"]),
        ("status", "Incomplete", ["In progress"]),
        ("status", "on hold", ["on hold"]),
        ("language", "English, with some Welsh", ["English, with some Welsh"]),
    ],
)
def test_a_field_is_taken_apart(facet: str, written: str, expected: list[str]) -> None:
    assert parts(facet, written) == expected


@pytest.mark.parametrize(
    ("minutes", "name"),
    [
        (1, "under 5 min"),
        (4, "under 5 min"),
        (5, "5 to 20 min"),
        (59, "20 to 60 min"),
        (60, "1 to 3 h"),
        (180, "over 3 h"),
    ],
)
def test_a_reading_time_is_in_one_band(minutes: int, name: str) -> None:
    assert band(minutes) == name


@given(st.sampled_from(["fandom", "pairing", "rating", "status", "language", "genre"]), st.text())
def test_any_field_is_taken_apart_into_values_that_are_not_empty(facet: str, text: str) -> None:
    assert all(part == " ".join(part.split()) and part for part in parts(facet, text))
