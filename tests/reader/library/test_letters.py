"""The letters of a text are counted, and found again in it."""

from __future__ import annotations

import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.letters import BLANKS, CHUNK, Letters, count_letters, squeezed

texts = st.text(st.sampled_from("ab \n\t\u3000\u00a0é灯\U00020000")) | st.text()
paddings = st.sampled_from(["", " " * CHUNK, " " * (2 * CHUNK), "x " * CHUNK, "x" * (CHUNK - 1)])


@settings(deadline=None)
@given(paddings, texts)
def test_every_letter_is_found_where_it_stands(padding: str, tail: str) -> None:
    text = padding + tail
    letters, before = Letters(text), len(squeezed(padding))
    offsets = [offset for offset in range(len(padding), len(text)) if not text[offset].isspace()]
    assert letters.letters == squeezed(text)
    assert [letters.index_of(offset) for offset in offsets] == [before + at for at in range(len(offsets))]
    assert [letters.offset_of(before + at) for at in range(len(offsets))] == offsets
    ends = [letters.offset_of(before + at + 1, is_end=True) for at in range(len(offsets))]
    assert ends == [offset + 1 for offset in offsets]


@given(texts)
def test_after_the_last_letter_comes_the_end(text: str) -> None:
    letters = Letters(text)
    assert letters.offset_of(len(letters.letters)) == len(text.rstrip())


@given(paddings, texts)
def test_letters_are_counted_as_they_are_kept(padding: str, tail: str) -> None:
    assert count_letters(padding + tail) == len(squeezed(padding + tail))


def test_every_blank_there_is_is_known() -> None:
    assert {chr(point) for point in range(sys.maxunicode + 1) if chr(point).isspace()} == set(BLANKS)


@given(texts | st.text(st.characters(max_codepoint=127)))
def test_squeezed_a_text_has_no_blank_and_all_the_rest(text: str) -> None:
    assert squeezed(text) == "".join(char for char in text if not char.isspace())
