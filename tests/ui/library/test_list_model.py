"""The list holds every story once, in the order people look for titles."""

from __future__ import annotations

import os
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.library.locator import Locator
from reader.library.place import StoryKey
from reader.library.standing import Marked, Standing
from tests.ui.library.conftest import entry
from ui.library.list_model import ListModel, StoryRole
from ui.library.row import Row
from ui.library.standings import Standings

HALF = Locator(1, "", "", "", 0, "", 0, 0.5)


@pytest.fixture
def model(qtbot: QtBot) -> ListModel:
    return ListModel()


def headings(model: ListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def titled(*titles: str) -> list[Any]:
    return [entry(f"/stories/{number}.txt", title) for number, title in enumerate(titles)]


def sorted_by_model(model: ListModel, *titles: str) -> list[str]:
    model.keep(titled(*titles))
    return headings(model)


def test_stories_stand_in_order_of_their_titles_whatever_order_they_are_found_in(model: ListModel) -> None:
    for titles in permutations(("Anvil", "bellows", "Clay")):
        model.fill(())
        assert sorted_by_model(model, *titles) == ["Anvil", "bellows", "Clay"]


def test_articles_and_quotation_marks_do_not_count(model: ListModel) -> None:
    titles = ("The Anvil", "A Bellows", "“Clay”", "Der Damm", "L’Eau", "An Ferry")
    assert sorted_by_model(model, *reversed(titles)) == ["The Anvil", "A Bellows", "“Clay”", "Der Damm",
                                                         "L’Eau", "An Ferry"]  # fmt: skip


def test_a_title_that_is_only_an_article_has_its_place(model: ListModel) -> None:
    assert sorted_by_model(model, "Thaw", "The") == ["Thaw", "The"]


def test_numbers_count_by_their_value(model: ListModel) -> None:
    assert sorted_by_model(model, "Weir 10", "Weir 9", "Weir 100") == ["Weir 9", "Weir 10", "Weir 100"]


@given(st.lists(st.text(max_size=12), max_size=8))
def test_any_titles_can_be_ordered(titles: list[str]) -> None:
    model = ListModel()
    model.keep(titled(*titles))
    assert model.rowCount() == len(titles)
    for each in titled(*titles):
        assert model.index_of(each.path).data(StoryRole.PATH) == each.path


def test_chapters_in_files_of_their_own_stand_in_order(model: ListModel) -> None:
    paths = [f"/stories/Weir - Chapter {number}.txt" for number in (10, 2, 1)]
    model.keep([entry(path, "Weir") for path in paths])
    shown = [os.fsdecode(model.index(row).data(StoryRole.PATH)) for row in range(3)]
    assert shown == paths[::-1]


def test_a_story_without_title_is_shown_by_its_opening_words(model: ListModel) -> None:
    model.keep([entry(title=None)])
    assert headings(model) == ["“The weir was low…”"]


def test_a_story_without_words_is_shown_by_its_file(model: ListModel) -> None:
    model.keep([entry("/stories/weir.txt", title=None, opening="")])
    assert headings(model) == ["weir.txt"]


@pytest.mark.skipif(os.name == "nt", reason="needs names of bytes")
def test_a_name_that_is_not_utf8_can_be_shown(model: ListModel) -> None:
    model.keep([entry(b"/stories/caf\xe9.txt", title=None, opening="")])
    assert headings(model) == ["caf\ufffd.txt"]
    assert model.index(0).data(StoryRole.PATH) == b"/stories/caf\xe9.txt"


def test_a_story_found_again_replaces_its_row(model: ListModel) -> None:
    model.keep([entry(title="Weir"), entry("/stories/mill.txt", title="Mill")])
    model.keep([entry(title="Anvil", modified_ns=2)])
    assert headings(model) == ["Anvil", "Mill"]


def test_a_story_found_unchanged_moves_nothing(model: ListModel, qtbot: QtBot) -> None:
    model.keep([entry()])
    with qtbot.assertNotEmitted(model.rowsRemoved), qtbot.assertNotEmitted(model.rowsInserted):
        model.keep([entry()])


def test_a_story_that_is_gone_leaves_the_list(model: ListModel) -> None:
    model.keep([entry(title="Weir"), entry("/stories/mill.txt", title="Mill")])
    model.forget([b"/stories/weir.txt"])
    model.forget([b"/stories/never there.txt"])
    assert headings(model) == ["Mill"]
    assert not model.index_of(b"/stories/weir.txt").isValid()


def test_emptying_the_list_leaves_nothing_of_it(model: ListModel) -> None:
    model.keep([entry()])
    model.fill(())
    assert (model.rowCount(), model.index_of(entry().path).isValid()) == (0, False)


def test_it_is_a_sound_model(model: ListModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.keep(titled("Weir", "Anvil", "Mill"))
    qtmodeltester.check(model)
    model.keep([entry("/stories/0.txt", "Bellows")])
    model.forget([b"/stories/1.txt"])
    qtmodeltester.check(model)


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole])
def test_of_no_row_nothing_is_known(model: ListModel, role: int) -> None:
    assert model.data(QModelIndex(), role) is None
    model.keep([entry()])
    assert model.data(QModelIndex(), role) is None


@pytest.mark.parametrize(
    ("words", "length"),
    [(0, "1 min"), (10, "1 min"), (12_000, "48 min"), (15_000, "1 h 0 min"), (16_250, "1 h 5 min")],
)
def test_the_length_is_a_reading_time(words: int, length: str) -> None:
    assert Row(entry(words=words)).length == length


def quiet(model: ListModel, *entries: Any) -> list[str]:
    model.keep(entries)
    return [model.stories.quiet_line(model.index(row).data(StoryRole.ROW)) for row in range(model.rowCount())]


def test_the_quiet_line_says_length_and_what_a_story_is_about(model: ListModel) -> None:
    fields = (("rating", "PG"), ("pairing", "Ada/Bea"), ("summary", "A walk."), ("fandom", "The Long Ferry"))
    assert quiet(model, entry(fields=fields)) == ["20 min · The Long Ferry · Ada/Bea"]


def test_stories_of_one_title_are_told_apart_by_their_files(model: ListModel) -> None:
    lines = quiet(model, entry("/stories/weir 1.txt"), entry("/stories/weir 2.txt"))
    assert lines == ["20 min · weir 1", "20 min · weir 2"]


def test_a_file_named_after_its_story_is_told_apart_by_the_rest_of_its_name(model: ListModel) -> None:
    names = ("/stories/The Weir - Chapter 1.txt", "/stories/The Weir - Chapter 2.txt")
    assert quiet(model, *(entry(name, title="The Weir") for name in names)) == [
        "20 min · Chapter 1",
        "20 min · Chapter 2",
    ]


def test_the_last_of_several_files_needs_no_name_any_more(model: ListModel) -> None:
    model.keep([entry("/stories/weir 1.txt"), entry("/stories/weir 2.txt")])
    model.forget([b"/stories/weir 2.txt"])
    assert quiet(model) == ["20 min"]


def test_a_file_that_cannot_be_read_says_why(model: ListModel) -> None:
    assert quiet(model, entry(title=None, opening="", words=0, problem="This file is empty.")) == [
        "This file is empty."
    ]


def test_how_far_a_story_is_read_is_known_by_its_text_before_its_path(model: ListModel) -> None:
    row = Row(entry())
    model.set_standings(Standings({b"/stories/weir.txt": Standing(0.25)}))
    assert model.stories.standing(row).read == 0.25
    model.set_standings(Standings({b"/stories/weir.txt": Standing(0.25), "a" * 64: Standing(0.0)}))
    assert model.stories.standing(row).read == 0.0


def test_a_story_never_opened_has_no_progress(model: ListModel) -> None:
    model.set_standings(Standings({b"/stories/mill.txt": Standing(0.25)}))
    assert model.stories.standing(Row(entry())).read is None
    assert model.stories.standing(Row(entry(text_sha256=None))).read is None


def test_new_progress_is_told_for_every_row(model: ListModel, qtbot: QtBot) -> None:
    model.keep(titled("Anvil", "Mill"))
    with qtbot.waitSignal(model.dataChanged) as told:
        model.set_place(StoryKey("a" * 64, b"/stories/weir.txt"), HALF)
    assert [index.row() for index in told.args[:2]] == [0, 1]


def test_a_screen_reader_says_all_that_is_shown(model: ListModel) -> None:
    model.keep([entry(fields=(("fandom", "The Long Ferry"),))])
    model.set_standings(Standings({"a" * 64: Standing(0.43)}))
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "The Weir, A. Miller, 20 min · The Long Ferry, 43%"


def test_a_file_that_was_edited_since_it_was_tagged_is_found_by_its_tag(model: ListModel) -> None:
    edited = entry("/stories/weir.txt", "The Weir", text_sha256="b" * 64)
    model.keep([edited, entry("/stories/kiln.txt", "The Kiln", text_sha256="c" * 64)])
    model.set_standings(Standings({edited.path: Standing(marked=Marked(tags=("to reread",)))}))
    model.set_filter("reread")
    assert headings(model) == ["The Weir"]


def test_a_screen_reader_says_what_is_a_favourite(model: ListModel) -> None:
    model.keep([entry()])
    assert "favourite" not in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.set_standings(Standings({"a" * 64: Standing(marked=Marked(favourite=True))}))
    assert "favourite" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
