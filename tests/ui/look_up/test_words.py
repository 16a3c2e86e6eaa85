"""What is looked up is what somebody would type."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.look_up.words import LONGEST, trimmed, word_at


@pytest.mark.parametrize(
    ("selected", "words"),
    [
        ("“ferryman,”", "ferryman"),
        ("upper\u2028road", "upper road"),
        ("  the  kiln.\u2029", "the kiln"),
        ("don’t", "don’t"),
        ("…", ""),
        ("«père»", "père"),
    ],
)
def test_a_selection_is_trimmed(selected: str, words: str) -> None:
    assert trimmed(selected) == words


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("the fer|ryman waits", "ferryman"),
        ("|don’t", "don’t"),
        ("the end|.", "end"),
        ("a | b", ""),
        ("|", ""),
    ],
)
def test_the_word_at_an_offset_is_found(words: str, found: str) -> None:
    assert word_at(words.replace("|", ""), words.index("|")) == found


@given(st.text(), st.integers(0, 500))
def test_a_word_is_never_longer_than_one_looks_up(text: str, offset: int) -> None:
    assert len(word_at(text * 20, min(offset, len(text) * 20))) <= 2 * LONGEST
    assert len(trimmed(text * 20)) <= LONGEST
