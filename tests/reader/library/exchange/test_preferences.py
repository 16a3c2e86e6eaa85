"""Preferences are merged so that what was chosen here stays."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from reader.library.exchange.outcome import Merged
from reader.library.exchange.preferences import joined, merge_preferences, preferences_of, read_preferences


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_what_is_chosen_here_stays_and_what_is_not_is_taken_over(settings: Path) -> None:
    settings.write_text('{"theme": "night"}')
    outcome = merge_preferences(settings, {"theme": "sepia", "grid": True})
    assert json.loads(settings.read_text()) == {"theme": "night", "grid": True}
    assert outcome == Merged(added=1, left=1)


def test_lists_hold_what_is_in_either_and_what_is_here_counts_more(settings: Path) -> None:
    settings.write_text('{"folders": ["/b", "/c"]}')
    outcome = merge_preferences(settings, {"folders": ["/a", "/b"]})
    assert json.loads(settings.read_text()) == {"folders": ["/a", "/b", "/c"]}
    assert outcome == Merged(updated=1)


def test_merging_again_changes_nothing() -> None:
    there = {"folders": ["/a"], "theme": "sepia"}
    once = joined({"folders": ["/b"]}, there)
    assert joined(once, there) == once


def test_nothing_is_written_where_nothing_is_new(settings: Path) -> None:
    assert merge_preferences(settings, {}) == Merged()
    assert not settings.exists()


def test_a_damaged_file_counts_as_nothing_chosen(settings: Path) -> None:
    settings.write_bytes(b"\xff{")
    assert read_preferences(settings) == {}


@pytest.mark.parametrize(
    "wrong",
    [None, {"a": {"b": {"c": 1}}}, "a" * 60_000, [1] * 20_000, float("inf"), [[[1]]]],
    ids=lambda each: str(each)[:30],
)
def test_what_can_be_no_preference_is_left_out_and_counted(wrong: object) -> None:
    unsound: Counter[str] = Counter()
    assert preferences_of({"theme": "night", "strange": wrong}, unsound) == {"theme": "night"}
    assert unsound["preferences"] == 1


def test_something_else_in_place_of_the_preferences_is_none() -> None:
    assert preferences_of([1, 2], Counter()) == {}
