"""Several texts as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.parts.joined import Place, joined

TEXTS = st.lists(st.text(max_size=12), min_size=1, max_size=6)


@given(TEXTS)
def test_every_offset_of_every_text_is_found_in_the_whole_and_back(texts: list[str]) -> None:
    whole = joined(texts)
    for part, text in enumerate(texts):
        for offset in range(len(text) + 1):
            there = whole.offset(Place(part, offset))
            assert whole.place(there) == (part, offset)
            assert whole.text[there : there + 1] == text[offset : offset + 1] or offset == len(text)


@given(TEXTS)
def test_every_offset_of_the_whole_leads_to_a_place_and_they_keep_their_order(texts: list[str]) -> None:
    whole = joined(texts)
    places = [whole.place(offset) for offset in range(len(whole.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place.offset <= len(texts[place.part]) for place in places)


@given(TEXTS)
def test_each_text_stands_whole_at_its_span(texts: list[str]) -> None:
    whole = joined(texts)
    assert [whole.text[start:end] for start, end in whole.spans] == texts


def test_a_place_in_a_seam_is_the_end_of_the_text_before() -> None:
    whole = joined(["ab", "cd"])
    assert whole.place(3) == (0, 2)
    assert whole.place(-1) == (0, 0)
    assert whole.place(99) == (1, 2)
    assert whole.offset(Place(0, 99)) == 2


def test_the_last_line_of_a_text_and_the_first_of_the_next_stay_two() -> None:
    assert joined(["one", "two"]).text.split() == ["one", "two"]


def test_nothing_cannot_be_joined() -> None:
    with pytest.raises(ValueError, match="nothing to join"):
        joined([])
