"""The filter lets through the stories that hold every word typed."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.library.conftest import entry
from ui.library.filter_model import FilterModel
from ui.library.list_model import ListModel


@pytest.fixture
def model(qtbot: QtBot) -> ListModel:
    model = ListModel()
    model.keep(
        [
            entry("/a/weir.txt", "The Weir", "Ada Merrow", fields=(("fandom", "The Long Ferry"),)),
            entry("/a/mill_draft.txt", "Mill and Straße", "Bea Low"),
            entry("/b/note.txt", None, None, opening="It was the weir that woke her…"),
        ]
    )
    return model


@pytest.fixture
def filtered(model: ListModel) -> FilterModel:
    filtered = FilterModel()
    filtered.setSourceModel(model)
    return filtered


def shown(filtered: FilterModel, text: str) -> list[str]:
    filtered.set_filter(text)
    return [filtered.index(row, 0).data() for row in range(filtered.rowCount())]


def test_without_words_everything_is_shown(filtered: FilterModel) -> None:
    assert len(shown(filtered, "")) == len(shown(filtered, "  \t")) == 3


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mill", ["Mill and Straße"]),
        ("MERROW", ["The Weir"]),
        ("ferry", ["The Weir"]),
        ("draft", ["Mill and Straße"]),
        ("woke", ["“It was the weir that woke her…”"]),
        ("STRASSE", ["Mill and Straße"]),
        ("straße", ["Mill and Straße"]),
    ],
)
def test_title_author_fields_opening_and_file_are_searched(
    filtered: FilterModel, typed: str, found: list[str]
) -> None:
    assert shown(filtered, typed) == found


def test_every_word_must_be_there_in_any_order(filtered: FilterModel) -> None:
    assert shown(filtered, "weir ada") == shown(filtered, " ada  weir ") == ["The Weir"]
    assert shown(filtered, "weir bea") == []


def test_signs_of_patterns_are_plain_letters(filtered: FilterModel) -> None:
    assert shown(filtered, ".*") == shown(filtered, "[") == []


def test_folders_are_not_searched(filtered: FilterModel) -> None:
    assert shown(filtered, "/a/") == []


def test_a_story_found_later_is_filtered_too(filtered: FilterModel, model: ListModel) -> None:
    filtered.set_filter("weir")
    model.keep([entry("/c/1.txt", "Weirs"), entry("/c/2.txt", "Looms")])
    shown = [filtered.index(row, 0).data() for row in range(filtered.rowCount())]
    assert shown == ["“It was the weir that woke her…”", "The Weir", "Weirs"]


def test_it_is_a_sound_model(filtered: FilterModel, qtmodeltester: ModelTester) -> None:
    filtered.set_filter("weir")
    qtmodeltester.check(filtered)
