"""What makes no sense in a query is said in one sentence."""

from __future__ import annotations

import pytest

from reader.library.query.faults import fault
from reader.library.query.parse import parse


@pytest.mark.parametrize("typed", ["", "weir", "words:", "words:>20k", "is:un", "is:unread", "http://weir"])
def test_what_makes_sense_or_is_half_typed_has_no_fault(typed: str) -> None:
    assert fault(parse(typed)) is None


def test_a_number_that_is_none_is_named_with_what_would_be_one() -> None:
    sentence = fault(parse("weir words:many"))
    assert sentence is not None
    assert "“words:many”" in sentence
    assert "words:>20k" in sentence


def test_a_state_that_is_none_is_named_with_those_there_are() -> None:
    sentence = fault(parse("-is:purple"))
    assert sentence is not None
    assert "“-is:purple”" in sentence
    assert "unread, reading, finished" in sentence
