"""The two stories people really sent are understood in every point."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.read import read
from reader.story import BlockKind, Story

GIVEN = Path(__file__).parents[4] / "shared" / "stories"
pytestmark = pytest.mark.skipif(not GIVEN.is_dir(), reason="the given stories are not here")


def given(prefix: str) -> Story:
    return read(next(GIVEN.glob(f"{prefix}*.txt")))


def test_five_fields_in_a_row_and_no_title() -> None:
    story = given("000_")
    assert [field.name for field in story.fields] == ["pairing", "summary", "spoilers", "disclaimer", "notes"]
    assert (story.title, story.author) == (None, None)


def test_lost_lines_are_gaps_and_no_breaks() -> None:
    kinds = [block.kind for block in given("000_").blocks]
    assert kinds.count(BlockKind.GAP) == 2
    assert BlockKind.BREAK not in kinds


def test_a_decorated_title_a_misspelt_label_and_a_signature_over_two_paragraphs() -> None:
    story = given("004_")
    assert [field.name for field in story.fields] == ["disclaimer", "rating", "summary"]
    assert story.title_from == "line"
    assert story.title is not None
    assert story.title[0].isalpha()
    assert story.author is not None
    assert [block.kind for block in story.blocks].count(BlockKind.SIGN_OFF) == 2
