"""A first look at a line misses no heading."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.glance import is_worth_a_look
from reader.text.headings import parse
from reader.text.keywords import RANKS, SOLO
from reader.text.lines import Lines

WORDS = [
    *RANKS,
    *SOLO.split("|"),
    "The",
    "Author's",
    "last",
    "of",
    "and",
    "a lamp",
    "IV",
    "xii",
    "12",
    "1st",
    "three",
]
MARKS = ["*", "_", "~", "-", "—", ":", ".", ",", "(", ")", "[", "#", " - ", ": ", "第十二章", "見出し］"]
LONG = "that goes on for so long that nobody could call it a short line any more"
texts = st.lists(st.sampled_from(WORDS) | st.sampled_from(MARKS) | st.text(max_size=6), max_size=12).map(
    " ".join
)


@settings(max_examples=1500, deadline=None)
@given(texts, st.sampled_from([str, str.upper, str.title]), st.sampled_from(["", LONG]))
def test_what_is_passed_over_is_no_heading(text: str, case: Callable[[str], str], tail: str) -> None:
    for line in Lines(f"{case(text)} {tail}"):
        assert is_worth_a_look(line.text) or parse(line, 0) is None


@pytest.mark.parametrize(
    "text",
    [
        "She had never been so far from the harbour before and did not like it.",
        "He counted the masts twice, and came to a different number each time he did",
    ],
)
def test_prose_is_passed_over(text: str) -> None:
    assert not is_worth_a_look(text)


@pytest.mark.parametrize("heading", [word for word in SOLO.split("|") if " " in word])
def test_a_heading_of_two_words_before_a_long_title_is_looked_at(heading: str) -> None:
    assert is_worth_a_look(f"{heading} * {LONG}")
