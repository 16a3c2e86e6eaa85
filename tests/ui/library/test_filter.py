"""The list shows the stories that hold every word typed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.library.conftest import entry
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


def shown(model: ListModel, text: str) -> list[str]:
    model.set_filter(text)
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_without_words_everything_is_shown(model: ListModel) -> None:
    assert len(shown(model, "")) == len(shown(model, "  \t")) == 3


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
    model: ListModel, typed: str, found: list[str]
) -> None:
    assert shown(model, typed) == found


def test_every_word_must_be_there_in_any_order(model: ListModel) -> None:
    assert shown(model, "weir ada") == shown(model, " ada  weir ") == ["The Weir"]
    assert shown(model, "weir bea") == []


def test_signs_of_patterns_are_plain_letters(model: ListModel) -> None:
    assert shown(model, ".*") == shown(model, "[") == []


def test_folders_are_not_searched(model: ListModel) -> None:
    assert shown(model, "/a/") == []


def test_a_story_found_later_is_filtered_too(model: ListModel) -> None:
    model.set_filter("weir")
    model.keep([entry("/c/1.txt", "Weirs"), entry("/c/2.txt", "Looms")])
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert shown == ["“It was the weir that woke her…”", "The Weir", "Weirs"]


def test_it_is_a_sound_model(model: ListModel, qtmodeltester: ModelTester) -> None:
    model.set_filter("weir")
    qtmodeltester.check(model)


def test_what_has_the_word_in_its_title_comes_first_unless_another_order_is_asked_for(
    model: ListModel,
) -> None:
    model.keep([entry("/c/abbey.txt", "Abbey", "Cy Hale", words=9_000, fields=(("summary", "A weir."),))])
    assert shown(model, "")[0] == "Abbey"
    assert shown(model, "weir")[-1] == "Abbey"
    model.set_arrangement(replace(model.arrangement, order="longest"))
    assert shown(model, "weir")[0] == "Abbey"
