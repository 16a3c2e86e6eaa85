"""Quotes, dashes and dots as a printer would set them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.page.smarten import ENGLISH, Marks, marks_of, smarten
from reader.story import Run

CASES = [
    line.split(" | ")
    for line in Path(__file__).with_name("quotes.txt").read_text("utf-8").splitlines()
    if " | " in line
]
ALL_MARKS = [marks_of(language) for language in ("en_US", "de_DE", "fr", "es")]
LANGUAGES = ("de", "fr", "es")
QUOTED = st.text(alphabet="ab '\"-.,!1n\u2028é(", max_size=40)


def smart(text: str, marks: Marks = ENGLISH) -> str:
    return "".join(run.text for run in smarten((Run(text, 0, len(text)),), marks))


@pytest.mark.parametrize(("written", "shown"), CASES, ids=[written for written, _ in CASES])
def test_marks_are_set_as_a_printer_would(written: str, shown: str) -> None:
    language, _, rest = written.partition(" ")
    text = rest if language in LANGUAGES else written
    assert smart(text, marks_of(language)).replace("\u202f", "~") == shown


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[Run, ...]:
    """Runs of all sorts in order: emphasised, hidden, standing as a whole for a line end."""
    runs, at = [], 0
    for text in draw(st.lists(QUOTED, max_size=6)):
        length = draw(st.sampled_from([len(text), len(text) + 2]))
        runs.append(Run(text, at, at + length, draw(st.booleans())))
        at += length
    return tuple(runs)


@given(paragraphs(), st.sampled_from(ALL_MARKS))
def test_every_run_still_stands_for_what_it_stood_for(runs: tuple[Run, ...], marks: Marks) -> None:
    found = smarten(runs, marks)
    covered = [at for run in found for at in range(run.start, run.end)]
    assert covered == [at for run in runs for at in range(run.start, run.end)]
    emphasis = {at: run.emphasis for run in runs for at in range(run.start, run.end)}
    assert all(emphasis[at] == run.emphasis for run in found for at in range(run.start, run.end))


@given(paragraphs(), st.sampled_from(ALL_MARKS))
def test_words_stay_as_they_are(runs: tuple[Run, ...], marks: Marks) -> None:
    def words(runs: tuple[Run, ...]) -> str:
        return "".join(filter(str.isalnum, "".join(run.text for run in runs)))

    assert words(smarten(runs, marks)) == words(runs)


@given(paragraphs(), st.sampled_from(ALL_MARKS))
def test_each_word_stands_for_the_characters_it_stood_for(runs: tuple[Run, ...], marks: Marks) -> None:
    def letters(runs: tuple[Run, ...]) -> list[tuple[int, str]]:
        one_to_one = (run for run in runs if len(run.text) == run.end - run.start)
        return [
            (run.start + i, each) for run in one_to_one for i, each in enumerate(run.text) if each.isalnum()
        ]

    assert set(letters(runs)) <= set(letters(smarten(runs, marks)))


@given(st.text(alphabet="ab “”‘’„«»—–…, 1", max_size=40), st.sampled_from(ALL_MARKS))
def test_what_is_set_already_is_left_alone(text: str, marks: Marks) -> None:
    assert smart(text, marks) == text


def test_a_quotation_is_followed_across_emphasis() -> None:
    runs = (Run('"', 0, 1), Run("", 1, 2), Run("So", 2, 4, True), Run("", 4, 5), Run('," he said.', 5, 16))
    assert "".join(run.text for run in smarten(runs)) == "“So,” he said."


def test_a_dash_of_two_hyphens_stands_for_both() -> None:
    assert smarten((Run("a--b", 10, 14),)) == (Run("a", 10, 11), Run("—", 11, 13), Run("b", 13, 14))
