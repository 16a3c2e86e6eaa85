"""Texts of strangers on one line."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.clean import one_line


def test_a_title_over_several_lines_becomes_one() -> None:
    assert one_line("  The Weir\r\n\tat  Night\u2028 ") == "The Weir at Night"


def test_bidirectional_controls_vanish() -> None:
    assert one_line("a\u202eb\u2066c\u200fd\u061ce") == "abcde"


def test_control_characters_do_not_stay() -> None:
    assert one_line("The\x00Weir\x1b[31m") == "The Weir [31m"


def test_a_long_title_ends_in_an_ellipsis() -> None:
    assert one_line("word " * 100, limit=12) == "word word w…"


def test_a_title_just_short_enough_is_left_alone() -> None:
    assert one_line("a" * 300) == "a" * 300


def test_hebrew_and_accents_are_left_alone() -> None:
    assert one_line("הסכר בלילה, déjà vu") == "הסכר בלילה, déjà vu"


@given(st.text(st.characters(), max_size=400), st.integers(2, 50))
def test_any_text_becomes_one_short_line(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in line)


@given(st.text(max_size=40) | st.from_regex(r"\A[ab \u00a0\u202e\ufeff\ud800]*\Z"))
def test_a_text_that_needs_nothing_is_as_the_rest_is(text: str) -> None:
    assert one_line(text) == one_line(text + "\n")
