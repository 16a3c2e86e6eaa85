"""Sentences are told apart as the cases say, whatever the text, and quickly."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.aloud.boundaries import LONGEST, sentences
from tests.reader.text.case_files import CASES, Case, read_cases
from tests.timing import seconds

SENTENCES = list(read_cases(CASES / "sentences.txt"))
WRITTEN = st.text(alphabet="aA I1. .!?…\"'”»« ()-—。」と", max_size=200)
ENDLESS = (
    "He ran. ",
    "a. ",
    ". ",
    '" ',
    "...",
    " ",
    "I. ",
    "Mr. ",
    "! ”",
    '--" ',
    "。",
    "x",
    "?»",
    "(",
    " »",
)


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize("case", SENTENCES, ids=lambda case: case.title)
def test_sentences_are_told_apart_as_the_case_says(case: Case) -> None:
    assert cut(case.text.strip()) == case.expected.splitlines()


@given(WRITTEN)
def test_the_sentences_hold_all_but_the_blanks_between_them(text: str) -> None:
    assert re.sub(r"\s", "", "".join(cut(text))) == re.sub(r"\s", "", text)


@given(WRITTEN)
def test_sentences_are_in_order_and_none_begins_with_a_blank(text: str) -> None:
    position = 0
    for start, end in sentences(text):
        assert position <= start < end
        assert text[start:end] == text[start:end].lstrip()
        position = end


def test_a_sentence_nobody_could_follow_is_cut_at_a_pause() -> None:
    spoken = cut("and on it went, and no stop came " * 200)
    assert all(len(each) <= LONGEST for each in spoken)
    assert all(each.endswith(", ") for each in spoken[:-1])


@pytest.mark.parametrize("pattern", ENDLESS)
def test_ten_times_the_text_takes_no_more_than_some_ten_times_as_long(pattern: str) -> None:
    def taken(length: int, times: int) -> float:
        text = pattern * (length // len(pattern))
        return seconds(lambda: list(sentences(text)), times)

    assert taken(100_000, 2) < 30 * max(taken(10_000, 3), 0.002)
