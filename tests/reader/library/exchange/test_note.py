"""Notes from elsewhere keep their lines and nothing that hides in them."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.library.exchange.note import several_lines


def test_every_end_of_a_line_becomes_a_newline() -> None:
    assert several_lines("one\r\ntwo\rthree\u2028four\n\n  five") == "one\ntwo\nthree\nfour\n\n  five"


def test_bidirectional_controls_vanish_and_other_controls_become_blanks() -> None:
    assert several_lines("a\u202eb\u2066c\x1b[31md\te") == "abc [31md e"


@given(st.text(st.characters(exclude_categories=()), max_size=60))
def test_no_control_character_is_left_and_cleaning_again_changes_nothing(text: str) -> None:
    clean = several_lines(text)
    assert not any(unicodedata.category(each) in ("Cc", "Cs") for each in clean.replace("\n", ""))
    assert several_lines(clean) == clean
