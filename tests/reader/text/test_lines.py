"""Lines and what can be told of one by looking at it."""

from __future__ import annotations

import pytest

from reader.text.lines import (
    Lines,
    gap_after,
    groups,
    is_capitals,
    is_rule,
    is_sentence,
    is_speech,
    letters,
)


def test_only_a_newline_ends_a_line() -> None:
    (line,) = Lines("a\x0cb\x85c\u2028d")
    assert line.text == "a\x0cb\x85c\u2028d"


def test_a_line_knows_its_number_its_span_and_the_blank_lines_above() -> None:
    text = "one\n\n \n\ttwo \n"
    second = Lines(text)[1]
    assert (second.number, second.gap, second.indent) == (4, 2, 8)
    assert text[second.start : second.end] == "two"


def test_control_characters_alone_leave_a_line_blank() -> None:
    assert [line.text for line in Lines("\x1a\n\ufeff\n\x00\nword")] == ["word"]


def test_the_last_line_has_any_amount_of_space_below() -> None:
    lines = Lines("a\n\nb")
    assert gap_after(lines, 0) == 1
    assert gap_after(lines, 1) > 10


def test_groups_are_parted_by_blank_lines() -> None:
    assert groups(Lines("a\nb\n\nc"), 0, 3) == [(0, 2), (2, 3)]


@pytest.mark.parametrize("text", ["* * *", "-----", "~*~", "#", "=-=-=", "+++"])
def test_drawn_lines_are_rules(text: str) -> None:
    assert is_rule(text)


@pytest.mark.parametrize("text", ['"..."', "...", "?!", "oOo", "- 3 -", "—“"])
def test_silence_and_words_are_no_rules(text: str) -> None:
    assert not is_rule(text)


def test_capitals_need_two_letters() -> None:
    assert is_capitals("THE END")
    assert not is_capitals("I")


@pytest.mark.parametrize("text", ['"Yes," he said.', "“Yes.”", "»Nein.«", "'No!'"])
def test_speech_opens_with_a_quotation_mark(text: str) -> None:
    assert is_speech(text)


def test_a_title_in_quotation_marks_is_no_speech() -> None:
    assert not is_speech('"The Long Way Down"')


def test_a_sentence_may_end_inside_a_quotation() -> None:
    assert is_sentence("He said, “No.”")
    assert not is_sentence("The Cold Lamp")


def test_letters_leave_marks_and_capitals_out() -> None:
    assert letters("Author's  Note--(again)") == "authors note again"
