"""The list is sorted, grouped, and shown by shelf."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.library.locator import Locator
from reader.library.place import StoryKey
from reader.library.shelves import SHELVES
from reader.library.standing import Marked, Standing
from tests.ui.library.conftest import entry
from ui.library.arrange_bar import ArrangeBar
from ui.library.arrangement import GROUPS, ORDERS, Arrangement, Heading
from ui.library.list_model import ListModel, StoryRole
from ui.library.standings import Standings

STORIES = [
    entry("/b/weir.txt", "The Weir", "Ada Merrow", words=900, fields=(("fandom", "Ferry"),), text_sha256="1"),
    entry("/a/mill.txt", "Mill", "Bea Low", words=300, fields=(("fandom", "ferry"),), text_sha256="2"),
    entry("/a/anvil.txt", "Anvil", None, words=600, text_sha256="3"),
    entry("/b/kiln.txt", "Kiln", "Ada Merrow", words=100, text_sha256="4"),
]
STANDINGS = {
    "1": Standing(0.5, 100.0, Marked(tags=("wet",))),
    "2": Standing(1.0, 300.0, Marked(favourite=True, tags=("dry", "wet"))),
    "3": Standing(0.2, 200.0, Marked(read=False)),
}


@pytest.fixture
def model(qtbot: QtBot) -> ListModel:
    model = ListModel()
    model.keep([each._replace(added=number) for number, each in enumerate(STORIES)])
    model.set_standings(Standings(STANDINGS))
    return model


def shown(model: ListModel, **arrangement: str) -> list[str]:
    model.set_arrangement(replace(Arrangement(), **arrangement))
    rows = [model.index(row).data(StoryRole.ROW) for row in range(model.rowCount())]
    return [f"[{row.name} {row.number}]" if isinstance(row, Heading) else row.heading for row in rows]


@pytest.mark.parametrize(
    ("order", "titles"),
    [
        ("title", ["Anvil", "Kiln", "Mill", "The Weir"]),
        ("author", ["Kiln", "The Weir", "Mill", "Anvil"]),
        ("fandom", ["Mill", "The Weir", "Anvil", "Kiln"]),
        ("longest", ["The Weir", "Anvil", "Mill", "Kiln"]),
        ("shortest", ["Kiln", "Mill", "Anvil", "The Weir"]),
        ("added", ["Kiln", "Anvil", "Mill", "The Weir"]),
        ("read", ["Mill", "Anvil", "The Weir", "Kiln"]),
        ("progress", ["Mill", "The Weir", "Anvil", "Kiln"]),
        ("folder", ["Anvil", "Mill", "Kiln", "The Weir"]),
    ],
)
def test_stories_are_sorted(model: ListModel, order: str, titles: list[str]) -> None:
    assert shown(model, order=order) == titles


@pytest.mark.parametrize(
    ("shelf", "titles"),
    [
        ("all", ["Anvil", "Kiln", "Mill", "The Weir"]),
        ("reading", ["The Weir"]),
        ("unread", ["Anvil", "Kiln"]),
        ("finished", ["Mill"]),
        ("favourites", ["Mill"]),
        ("recent", []),
        ("removed", []),
    ],
)
def test_each_shelf_holds_its_stories(model: ListModel, shelf: str, titles: list[str]) -> None:
    assert shown(model, shelf=shelf) == titles
    assert model.numbers()[shelf] == len(titles)


def test_groups_have_headings_and_those_without_come_last(model: ListModel) -> None:
    assert shown(model, group="author") == [
        "[Ada Merrow 2]", "Kiln", "The Weir", "[Bea Low 1]", "Mill", "[ 1]", "Anvil",
    ]  # fmt: skip
    assert shown(model, group="fandom") == [
        "[Ferry 2]",
        "Mill",
        "The Weir",
        "[ 2]",
        "Anvil",
        "Kiln",
    ] or shown(model, group="fandom") == ["[ferry 2]", "Mill", "The Weir", "[ 2]", "Anvil", "Kiln"]


def test_a_story_with_two_tags_stands_under_both(model: ListModel) -> None:
    assert shown(model, group="tag") == [
        "[dry 1]", "Mill", "[wet 2]", "Mill", "The Weir", "[ 2]", "Anvil", "Kiln",
    ]  # fmt: skip


def test_a_heading_cannot_be_chosen(model: ListModel) -> None:
    shown(model, group="author")
    assert not model.flags(model.index(0)) & model.flags(model.index(1))


def test_a_story_taken_out_of_the_list_stands_on_its_own_shelf_alone(model: ListModel) -> None:
    row = model.stories.file(b"/a/mill.txt")
    model.set_marks([(row, Marked(removed=True))])
    assert shown(model, shelf="all") == ["Anvil", "Kiln", "The Weir"]
    assert shown(model, shelf="removed") == ["Mill"]
    model.set_marks([(row, Marked())])
    assert shown(model, shelf="all") == ["Anvil", "Kiln", "Mill", "The Weir"]


def test_a_story_one_reads_keeps_its_place_until_the_list_is_made_anew(model: ListModel) -> None:
    assert shown(model, shelf="unread") == ["Anvil", "Kiln"]
    model.set_place(StoryKey("4", b"/4.txt"), Locator(1, "", "", "", 0, "", 0, 0.1))
    rows = [model.index(row).data() for row in range(model.rowCount())]
    assert rows == ["Anvil", "Kiln"]


@given(
    st.sampled_from(sorted(ORDERS)),
    st.sampled_from(["", *GROUPS]),
    st.sampled_from(sorted(SHELVES)),
    st.text(),
)
def test_any_arrangement_shows_only_what_is_known(order: str, group: str, shelf: str, words: str) -> None:
    model = ListModel()
    model.keep(STORIES)
    model.set_standings(Standings(STANDINGS))
    shown(model, order=order, group=group, shelf=shelf)
    model.set_filter(words)
    assert {row.entry for row in model.shown} <= set(STORIES)
    assert all(model.index_of(row.entry.path).isValid() for row in model.shown)


def test_a_grouped_list_is_a_sound_model(model: ListModel, qtmodeltester: ModelTester) -> None:
    shown(model, group="tag", order="read")
    qtmodeltester.check(model)


def test_the_bar_says_what_is_shown_and_changes_it(model: ListModel, qtbot: QtBot) -> None:
    bar = ArrangeBar(model)
    qtbot.addWidget(bar)
    assert bar.shelf.text() == "All stories  4 ▾"
    with qtbot.waitSignal(bar.chosen) as chosen:
        bar._shelves["unread"].trigger()
    assert chosen.args == [Arrangement(shelf="unread")]
    assert bar.shelf.text() == "Unread  2 ▾"
    bar._orders["longest"].trigger()
    assert model.arrangement == Arrangement(shelf="unread", order="longest")
    bar.shelf.menu().aboutToShow.emit()
    assert bar._shelves["favourites"].text() == "Favourites\t1"


def test_tab_goes_through_the_bar_as_it_is_read(model: ListModel, qtbot: QtBot) -> None:
    bar = ArrangeBar(model)
    qtbot.addWidget(bar)
    assert bar.shelf.nextInFocusChain() is bar.filters
    assert bar.filters.nextInFocusChain() is bar.order
