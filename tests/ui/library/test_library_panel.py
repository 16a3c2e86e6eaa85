"""The list beside the page: filter it, walk through it, choose from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.library.conftest import entry
from ui.library.library_panel import LibraryPanel
from ui.library.list_model import ListModel
from ui.themes.theme import OURS

Key = Qt.Key


@pytest.fixture
def model(qtbot: QtBot) -> ListModel:
    model = ListModel()
    model.keep([entry(f"/stories/{title}.txt", title, None) for title in ("Anvil", "Bellows", "Clay")])
    return model


@pytest.fixture
def panel(model: ListModel, qtbot: QtBot) -> LibraryPanel:
    panel = LibraryPanel(model, OURS["paper"])
    qtbot.addWidget(panel)
    panel.resize(310, 500)
    panel.show()
    panel.activateWindow()
    qtbot.waitActive(panel)
    return panel


@pytest.fixture
def empty_panel(qtbot: QtBot) -> LibraryPanel:
    panel = LibraryPanel(ListModel(), OURS["paper"])
    panel.model.setParent(panel)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def shown(panel: LibraryPanel) -> list[str]:
    rows = panel.list.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def said(panel: LibraryPanel) -> str:
    return panel.status.sentence.text()


def current(panel: LibraryPanel) -> str | None:
    return panel.list.currentIndex().data()


def click(panel: LibraryPanel, row: int, qtbot: QtBot) -> None:
    place = panel.list.visualRect(panel.list.model().index(row, 0)).center()
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_every_story_is_shown_at_first(panel: LibraryPanel) -> None:
    assert shown(panel) == ["Anvil", "Bellows", "Clay"]


def test_typing_leaves_what_holds_the_words(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "bell")
    assert shown(panel) == ["Bellows"]


def test_a_click_chooses_a_story(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        click(panel, 1, qtbot)
    assert chosen.args == [b"/stories/Bellows.txt"]


def test_a_click_in_a_filtered_list_chooses_what_is_seen(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "clay")
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        click(panel, 0, qtbot)
    assert chosen.args == [b"/stories/Clay.txt"]


def test_enter_in_the_list_chooses_the_current_story(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.mark(b"/stories/Clay.txt")
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyClick(panel.list, Key.Key_Return)
    assert chosen.args == [b"/stories/Clay.txt"]


def test_enter_in_the_field_chooses_the_first_story_found(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "l")
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyClick(panel.filter, Key.Key_Return)
    assert chosen.args == [b"/stories/Anvil.txt"]


def test_enter_chooses_nothing_where_nothing_is_found(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "zzz")
    with qtbot.assertNotEmitted(panel.story_chosen):
        qtbot.keyClick(panel.filter, Key.Key_Return)


def test_down_goes_from_the_field_into_the_list_and_chooses_nothing(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    panel.focus_filter()
    with qtbot.assertNotEmitted(panel.story_chosen):
        qtbot.keyClick(panel.filter, Key.Key_Down)
    assert (panel.list.hasFocus(), current(panel)) == (True, "Anvil")
    assert [row.heading for row in panel.chosen_rows()] == ["Anvil"]


def test_down_stays_in_the_field_where_nothing_is_found(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.focus_filter()
    qtbot.keyClicks(panel.filter, "zzz")
    qtbot.keyClick(panel.filter, Key.Key_Down)
    assert panel.filter.hasFocus()


def test_escape_empties_the_field_and_shows_every_story(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.focus_filter()
    qtbot.keyClicks(panel.filter, "bell")
    qtbot.keyClick(panel.filter, Key.Key_Escape)
    assert (panel.filter.text(), panel.list.hasFocus(), len(shown(panel))) == ("", True, 3)


def test_going_to_the_field_lets_new_words_replace_the_old(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "bell")
    panel.list.setFocus()
    panel.focus_filter()
    qtbot.keyClicks(panel.filter, "clay")
    assert panel.filter.text() == "clay"


def test_the_story_on_the_page_is_marked_without_being_chosen(panel: LibraryPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.story_chosen):
        panel.mark(b"/stories/Bellows.txt")
    assert current(panel) == "Bellows"


def test_a_story_that_is_not_listed_cannot_be_marked(panel: LibraryPanel) -> None:
    panel.mark(b"/stories/Clay.txt")
    panel.mark(b"/elsewhere/Dyke.txt")
    assert current(panel) == "Clay"


def test_stories_found_while_one_is_marked_do_not_move_the_mark(
    panel: LibraryPanel, model: ListModel
) -> None:
    panel.mark(b"/stories/Bellows.txt")
    model.keep([entry("/stories/0.txt", "Aardvark"), entry("/stories/1.txt", "Dyke")])
    assert current(panel) == "Bellows"


def test_a_filter_that_finds_nothing_says_so_in_the_words_typed(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, " <b>zzz ")
    assert panel.empty.isVisible()
    assert panel.empty.text().startswith("No story holds “<b>zzz” in")
    assert panel.empty.textFormat() is Qt.TextFormat.PlainText


def test_an_empty_list_says_how_to_fill_it(empty_panel: LibraryPanel) -> None:
    assert empty_panel.empty.isVisible()
    assert "Add a folder" in empty_panel.empty.text()


def test_while_stories_are_looked_for_the_empty_list_says_so(empty_panel: LibraryPanel) -> None:
    empty_panel.set_scanning("Looking for stories…")
    assert empty_panel.empty.text() == "Looking for stories…"
    assert said(empty_panel) == ""
    empty_panel.set_scanning("")
    assert "Add a folder" in empty_panel.empty.text()


def test_the_first_story_found_takes_the_place_of_the_sentence(empty_panel: LibraryPanel) -> None:
    empty_panel.model.keep([entry()])
    assert empty_panel.list.isVisible()
    assert empty_panel.empty.isHidden()


def test_while_a_filled_list_is_looked_through_a_line_below_says_so(panel: LibraryPanel) -> None:
    panel.set_scanning("Looking through 3 of 9 files…")
    assert panel.status.isVisible()
    assert said(panel) == "Looking through 3 of 9 files…"
    panel.set_scanning("")
    assert panel.status.isHidden()


def test_a_scan_can_be_ended_and_gone_on_with_below_the_list(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.set_scanning("Looking through 3 of 9 files…")
    with qtbot.waitSignal(panel.status.stop_requested):
        qtbot.mouseClick(panel.status.stop, Qt.MouseButton.LeftButton)
    panel.set_halted("Stopped at 3 of 9 files.")
    assert (said(panel), panel.status.stop.isVisible()) == ("Stopped at 3 of 9 files.", False)
    with qtbot.waitSignal(panel.status.go_on_requested):
        qtbot.mouseClick(panel.status.go_on, Qt.MouseButton.LeftButton)
    panel.set_scanning("")
    assert panel.status.isHidden()


def test_a_scan_that_has_found_nothing_yet_can_be_ended(empty_panel: LibraryPanel) -> None:
    empty_panel.set_scanning("Looking for stories…")
    assert empty_panel.status.stop.isVisible()


def test_whoever_ends_a_scan_by_keys_can_go_on_by_the_same_key(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.set_scanning("Looking through 3 of 9 files…")
    panel.status.stop.setFocus()
    panel.status.stop_requested.connect(lambda: panel.set_halted("Stopped at 3 of 9 files."))
    qtbot.keyClick(panel.status.stop, Key.Key_Space)
    assert panel.status.go_on.hasFocus()


def test_what_makes_no_sense_in_the_field_is_said_below(panel: LibraryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.filter, "words:many")
    assert panel.status.isVisible()
    assert "“words:many”" in said(panel)
    panel.filter.clear()
    assert not panel.status.isVisible()


def test_field_and_list_have_names_to_be_spoken(panel: LibraryPanel) -> None:
    assert (panel.filter.accessibleName(), panel.list.accessibleName()) == ("Find a story", "Stories")


def test_the_panel_can_be_painted_in_another_theme(panel: LibraryPanel) -> None:
    before = panel.grab().toImage()
    panel.mark(b"/stories/Clay.txt")
    panel.set_theme(OURS["night"])
    assert panel.grab().toImage() != before


def test_when_the_filter_is_emptied_the_story_on_the_page_is_marked_again(
    panel: LibraryPanel, qtbot: QtBot
) -> None:
    panel.mark(b"/stories/Clay.txt")
    qtbot.keyClicks(panel.filter, "bell")
    panel.filter.clear()
    assert current(panel) == "Clay"


def test_enter_in_the_filter_chooses_the_first_match(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.mark(b"/stories/Clay.txt")
    qtbot.keyClicks(panel.filter, "l")
    with qtbot.waitSignal(panel.story_chosen) as chosen:
        qtbot.keyPress(panel.filter, Key.Key_Return)
    assert chosen.args == [b"/stories/Anvil.txt"]


def test_when_the_filter_is_emptied_the_story_on_the_page_is_in_sight(
    panel: LibraryPanel, model: ListModel, qtbot: QtBot
) -> None:
    model.keep([entry(f"/stories/{number}.txt", f"Story {number:03}", None) for number in range(60)])
    panel.mark(b"/stories/55.txt")
    qtbot.keyClicks(panel.filter, "055")
    panel.filter.clear()
    row = panel.list.visualRect(panel.list.currentIndex())
    assert panel.list.viewport().rect().contains(row)
