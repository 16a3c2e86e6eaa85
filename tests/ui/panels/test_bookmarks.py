"""The panel of bookmarks and highlights."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.library.annotation import Said
from reader.library.locator import Certainty
from ui.annotations.entry import Entry
from ui.panels.bookmarks import BookmarksPanel
from ui.panels.bookmarks_model import KINDS, ORDERS, BookmarksModel
from ui.panels.passage_delegate import ASIDE_ROLE, BELOW_ROLE, QUIET_ROLE
from ui.themes.theme import OURS

MADE_AT = datetime(2031, 3, 9, 14, 5).timestamp()


def entry(
    offset: int, *, bookmark: bool = True, certainty: Certainty = Certainty.EXACT, **more: Any
) -> Entry:
    story, path, made_at = more.pop("story", ""), more.pop("path", None), more.pop("made_at", MADE_AT)
    words = more.pop("excerpt", "Nobody had painted the gate.")
    chapter, far = "Chapter Two: The Gate", offset / 1000
    said = Said(**more)
    return Entry(
        f"{offset}", said, bookmark, path, "", story, chapter, words, offset, far, made_at, certainty
    )


ENTRIES = [entry(100), entry(420), entry(900)]


@pytest.fixture
def panel(qtbot: QtBot) -> BookmarksPanel:
    panel = BookmarksPanel(OURS["paper"])
    qtbot.addWidget(panel)
    panel.resize(310, 500)
    panel.show()
    panel.show_entries([])
    panel.activateWindow()
    qtbot.waitActive(panel)
    return panel


@pytest.fixture
def filled(panel: BookmarksPanel) -> BookmarksPanel:
    panel.show_entries(ENTRIES)
    return panel


def said(panel: BookmarksPanel, role: int, row: int = 0) -> Any:
    return panel.list.model().index(row, 0).data(role)


def keys(panel: BookmarksPanel) -> list[str]:
    model = panel.list.model()
    assert isinstance(model, BookmarksModel)
    return [model.entry(model.index(row)).id for row in range(model.rowCount())]


def choose(panel: BookmarksPanel, *rows: int) -> None:
    selection, model = panel.list.selectionModel(), panel.list.model()
    selection.clear()
    for row in rows:
        selection.setCurrentIndex(model.index(row, 0), selection.SelectionFlag.Select)


def menu_of(panel: BookmarksPanel) -> dict[str, Any]:
    menu = panel._menu(panel.chosen())
    return {action.text(): action for action in menu.actions() if action.text()}


def test_without_bookmarks_it_says_how_to_set_one(panel: BookmarksPanel) -> None:
    assert panel.empty.isVisible()
    assert "Ctrl+D" in panel.empty.text()


def test_a_row_says_excerpt_chapter_percent_and_date(filled: BookmarksPanel) -> None:
    assert said(filled, Qt.ItemDataRole.DisplayRole) == "Nobody had painted the gate."
    assert said(filled, QUIET_ROLE) == "Chapter Two: The Gate"
    assert said(filled, ASIDE_ROLE, 1) == "42 %"
    made = QLocale().toString(datetime.fromtimestamp(MADE_AT), QLocale.FormatType.ShortFormat)
    assert said(filled, BELOW_ROLE) == made


def test_a_name_stands_for_the_words_and_a_note_for_the_date(panel: BookmarksPanel) -> None:
    panel.show_entries([entry(1, name="The gate", note="Who\npaints it?")])
    assert said(panel, Qt.ItemDataRole.DisplayRole) == "The gate"
    assert said(panel, BELOW_ROLE) == "✎ Who paints it?"


@pytest.mark.parametrize(
    ("certainty", "words"),
    [(Certainty.APPROXIMATE, "place uncertain"), (Certainty.LOST, "place lost"), (Certainty.MOVED, "")],
)
def test_how_sure_a_place_is_is_said_to_eye_and_ear(
    panel: BookmarksPanel, certainty: Certainty, words: str
) -> None:
    panel.show_entries([entry(100, certainty=certainty, note="Here.")])
    assert said(panel, BELOW_ROLE) == (f"{words} · ✎ Here." if words else "✎ Here.")
    assert words in said(panel, Qt.ItemDataRole.AccessibleTextRole)


def test_a_screen_reader_says_all_that_is_shown(panel: BookmarksPanel) -> None:
    panel.show_entries([entry(100, bookmark=False, style="green", note="Here.")])
    spoken = said(panel, Qt.ItemDataRole.AccessibleTextRole)
    start = "Highlight, Green, Nobody had painted the gate., Chapter Two: The Gate, 10 %, Here., "
    assert spoken.startswith(start)


def test_a_note_of_html_is_shown_as_it_was_written(panel: BookmarksPanel) -> None:
    panel.show_entries([entry(1, note='<img src="file:///x">\n&')])
    tip = said(panel, Qt.ItemDataRole.ToolTipRole)
    assert tip == "<qt>&lt;img src=&quot;file:///x&quot;&gt;<br>&amp;</qt>"


def test_a_click_goes_to_the_place(filled: BookmarksPanel, qtbot: QtBot) -> None:
    place = filled.list.visualRect(filled.list.model().index(1, 0)).center()
    with qtbot.waitSignal(filled.entry_chosen) as chosen:
        qtbot.mouseClick(filled.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [ENTRIES[1]]


def test_enter_goes_to_the_current_place(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    qtbot.keyClick(filled.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(filled.entry_chosen) as chosen:
        qtbot.keyClick(filled.list, Qt.Key.Key_Return)
    assert chosen.args == [ENTRIES[1]]


def test_delete_asks_for_all_that_are_chosen_to_be_removed(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    qtbot.keyClick(filled.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(filled.removal_requested) as asked:
        qtbot.keyClick(filled.list, Qt.Key.Key_Delete)
    assert asked.args == [["100", "420"]]


def test_delete_without_bookmarks_asks_for_nothing(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    with qtbot.assertNotEmitted(panel.removal_requested):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)


def test_f2_asks_for_the_current_one_to_be_changed(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    with qtbot.waitSignal(filled.edit_requested) as asked:
        qtbot.keyClick(filled.list, Qt.Key.Key_F2)
    assert asked.args == [ENTRIES[0]]


@pytest.mark.parametrize(("row", "left", "expected"), [(0, 2, 0), (1, 2, 1), (2, 2, 1)])
def test_after_a_removal_the_next_one_is_current(
    filled: BookmarksPanel, row: int, left: int, expected: int
) -> None:
    choose(filled, row)
    filled.show_entries(ENTRIES[:left])
    assert filled.list.currentIndex().row() == expected
    assert len(filled.chosen()) == 1


def test_those_chosen_stay_chosen_when_others_come(filled: BookmarksPanel) -> None:
    choose(filled, 0, 2)
    filled.show_entries([entry(50), *ENTRIES])
    assert [each.id for each in filled.chosen()] == ["100", "900"]


def test_when_the_last_is_removed_the_sentence_comes_back(filled: BookmarksPanel) -> None:
    filled.show_entries([])
    assert filled.empty.isVisible()
    assert not filled.list.currentIndex().isValid()


def test_words_typed_are_looked_for_in_everything_that_is_said(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.show_entries(
        [
            entry(1, name="Über den Fluß"),
            entry(2, note="The river again"),
            entry(3, story="The River", author="Ann"),
        ]
    )
    qtbot.keyClicks(panel.field, "RIVER")
    assert keys(panel) == ["2", "3"]
    assert panel.count.text() == "2 of 3"
    panel.field.setText("gate uber")
    assert keys(panel) == ["1"]
    panel.field.setText("nowhere")
    assert panel.empty.text().startswith("None is like this.")


SEVERAL = [
    entry(5, name="b", style="blue", made_at=3.0, story="Two", path=b"/2"),
    entry(9, name="a", made_at=1.0, story="One", path=b"/1", note="n"),
    entry(7, bookmark=False, name="c", style="yellow", made_at=2.0, story="One", path=b"/1"),
    entry(3, bookmark=False, name="d", style="underline", story="Two", path=b"/2", certainty=Certainty.LOST),
]


@pytest.mark.parametrize(
    ("order", "expected"),
    [("place", "7 9 3 5"), ("newest", "3 5 7 9"), ("name", "9 5 7 3"), ("colour", "9 7 5 3")],
)
def test_they_are_sorted(panel: BookmarksPanel, order: str, expected: str) -> None:
    panel.show_entries(SEVERAL)
    panel._orders[order].trigger()
    assert " ".join(keys(panel)) == expected


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("", "7 9 3 5"), ("bookmarks", "9 5"), ("highlights", "7 3"), ("notes", "9"), ("unsure", "3")],
)
def test_they_are_shown_by_kind(panel: BookmarksPanel, kind: str, expected: str) -> None:
    panel.show_entries(SEVERAL)
    panel._kinds[kind].trigger()
    assert " ".join(keys(panel)) == expected


def test_every_order_and_kind_can_be_chosen(panel: BookmarksPanel) -> None:
    assert (panel._orders.keys(), panel._kinds.keys()) == (ORDERS.keys(), KINDS.keys())


def test_whose_they_are_is_chosen_and_said(panel: BookmarksPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.scope_chosen):
        panel._scopes["all"].trigger()
    panel.show_entries(SEVERAL)
    assert panel.is_of_all
    assert panel.scope.text() == "All stories  4 ▾"
    assert said(panel, QUIET_ROLE) == "One · Chapter Two: The Gate"


def test_only_a_place_that_is_not_sure_can_be_put_right(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.show_entries([entry(1), entry(2, certainty=Certainty.LOST)])
    choose(panel, 0)
    assert "It belongs on this page" not in menu_of(panel)
    choose(panel, 1)
    with qtbot.waitSignal(panel.put_right_requested) as asked:
        menu_of(panel)["It belongs on this page"].trigger()
    assert asked.args[0].id == "2"


def test_several_get_a_colour_at_once(filled: BookmarksPanel, qtbot: QtBot) -> None:
    choose(filled, 0, 1)
    colours: QMenu = menu_of(filled)["Colour"].menu()
    with qtbot.waitSignal(filled.style_requested) as asked:
        next(action for action in colours.actions() if action.text() == "Blue").trigger()
    assert asked.args == [["100", "420"], "blue"]


def test_escape_closes_the_panel(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    with qtbot.waitSignal(filled.closed):
        qtbot.keyClick(filled.list, Qt.Key.Key_Escape)


def test_it_can_be_painted_in_another_theme(filled: BookmarksPanel) -> None:
    before = filled.grab().toImage()
    filled.set_theme(OURS["night"])
    assert filled.grab().toImage() != before


def test_a_highlight_is_painted_in_its_colour(panel: BookmarksPanel) -> None:
    panel.show_entries([entry(1, bookmark=False, style="yellow")])
    before = panel.grab().toImage()
    panel.show_entries([entry(1, bookmark=False, style="blue")])
    assert panel.grab().toImage() != before


def test_of_no_row_nothing_is_known(qtbot: QtBot) -> None:
    assert BookmarksModel().data(QModelIndex()) is None


def test_it_holds_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = BookmarksModel()
    qtmodeltester.check(model)
    model.show_entries(ENTRIES)
    qtmodeltester.check(model)
