"""Finding words in the story on the page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui import finding
from ui.app import App
from ui.panels.find import FindPanel
from ui.panels.find_model import LISTED
from ui.panels.passage_delegate import MARKED_ROLE

TEXT = "The Upper Road\n\n" + "\n\n\n".join(
    f"Chapter {number}\n\n{prose(30)}\n\nIn chapter {number} stood the “kiln-house”."
    for number in range(1, 5)
)


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    path = tmp_path / "road.txt"
    path.write_text(TEXT, "utf-8")
    app = start_app(path)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    press(app, "find")
    return app


def panel(app: App) -> FindPanel:
    return around(app).parts.find


def rows(app: App) -> list[str]:
    model = panel(app).list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def look_for(app: App, qtbot: QtBot, query: str) -> None:
    panel(app).field.clear()
    qtbot.keyClicks(panel(app).field, query)
    qtbot.waitUntil(lambda: not around(app).finding._timer.isActive())


def place(chapter: int) -> int:
    return TEXT.index("“kiln-house”", TEXT.index(f"In chapter {chapter}")) + 1


def is_shown(app: App, offset: int) -> bool:
    shown = app.front.page.shown()
    return shown is not None and shown.start <= offset < shown.end


def test_the_field_has_the_keyboard(app: App) -> None:
    assert panel(app).field.hasFocus()


def test_every_place_is_listed_with_the_words_around_it(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    assert rows(app) == [f"In chapter {number} stood the “kiln-house”." for number in range(1, 5)]
    index = panel(app).list.model().index(0, 0)
    start, length = index.data(MARKED_ROLE)
    assert index.data()[start : start + length] == "kiln-house"
    assert panel(app).count.text() == "4 places"


def test_typing_moves_nobody(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    assert app.front.page.anchor == 0


def test_enter_leads_from_place_to_place_and_round_the_end(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    for chapter in (1, 2, 3, 4, 1):
        qtbot.keyClick(panel(app).field, Qt.Key.Key_Return)
        assert is_shown(app, place(chapter))
    assert app.front.area.notice.text.text() == "On from the beginning of the story."


def test_shift_f3_leads_backwards_from_the_page(app: App, qtbot: QtBot) -> None:
    app.front.page.go_to(TEXT.index("Chapter 3"))
    look_for(app, qtbot, "kiln-house")
    press(app, "find_previous")
    assert is_shown(app, place(2))


def test_f3_goes_on_when_the_panel_is_closed(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    qtbot.keyClick(panel(app).field, Qt.Key.Key_Escape)
    assert app.front.page.hasFocus()
    press(app, "find_next")
    assert is_shown(app, place(1))


def test_what_is_found_is_marked_while_the_panel_is_open(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    press(app, "find_next")
    marked = [each.cursor.selectedText() for each in app.front.page.extraSelections()]
    assert marked == ["kiln-house"]
    qtbot.keyClick(panel(app).field, Qt.Key.Key_Escape)
    assert app.front.page.extraSelections() == []


def test_marks_are_there_again_after_a_change_of_size_and_a_turn(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    press(app, "find_next")
    press(app, "larger")
    press(app, "next_page")
    press(app, "previous_page")
    assert [each.cursor.selectedText() for each in app.front.page.extraSelections()] == ["kiln-house"]


def test_the_place_one_is_at_is_told_from_the_others_by_a_line(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "the")
    press(app, "find_next")
    underlined = [each for each in app.front.page.extraSelections() if each.format.fontUnderline()]
    assert len(underlined) == 1
    assert len(app.front.page.extraSelections()) > 1


def test_one_step_back_leads_to_before_the_search(app: App, qtbot: QtBot) -> None:
    app.front.page.go_to(TEXT.index("Chapter 2"))
    before = app.front.page.anchor
    look_for(app, qtbot, "kiln-house")
    for _ in range(3):
        press(app, "find_next")
    press(app, "back")
    assert app.front.page.anchor == before
    press(app, "forward")
    assert is_shown(app, place(4))


def test_one_step_back_leads_to_before_a_search_that_began_on_the_page(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "ferry")
    press(app, "find_next")
    assert app.front.page.anchor == 0
    press(app, "find_previous")
    assert app.front.page.anchor > 0
    press(app, "back")
    assert app.front.page.anchor == 0


def test_choosing_a_row_shows_its_place(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "kiln-house")
    qtbot.keyClick(panel(app).field, Qt.Key.Key_Down)
    assert panel(app).list.hasFocus()
    panel(app).list.activated.emit(panel(app).list.model().index(2, 0))
    assert is_shown(app, place(3))


def test_what_is_nowhere_is_said_to_be_nowhere(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "umbrella")
    assert panel(app).empty.text() == "Nothing in this story says “umbrella”."
    assert panel(app).empty.isVisible()
    press(app, "find_next")
    assert app.front.page.anchor == 0


def test_a_switch_searches_anew(app: App, qtbot: QtBot) -> None:
    look_for(app, qtbot, "Kiln-House")
    assert len(rows(app)) == 4
    panel(app).switches["match_case"].click()
    qtbot.waitUntil(lambda: panel(app).empty.isVisible())


def test_what_is_selected_is_looked_for(app: App, qtbot: QtBot) -> None:
    app.front.page.setFocus()
    app.front.page.find("three farms")
    press(app, "find")
    assert panel(app).field.text() == "three farms"


def test_a_search_goes_on_bit_by_bit(app: App, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "_CHUNK", 50)
    look_for(app, qtbot, "kiln-house")
    assert len(rows(app)) == 4


def test_of_very_many_places_the_first_are_listed(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "kiln.txt"
    path.write_text("kiln " * 3 * LISTED, "utf-8")
    app = start_app(path)
    press(app, "find")
    look_for(app, qtbot, "kiln")
    assert panel(app).count.text().replace(",", "") == "3000 places the first 1000 listed"
    assert len(rows(app)) == LISTED


def test_another_story_is_searched_when_it_is_opened(app: App, qtbot: QtBot, tmp_path: Path) -> None:
    look_for(app, qtbot, "kiln-house")
    other = tmp_path / "other.txt"
    other.write_text(f"{prose(3)}\n\nAnother kiln-house stood there.\n", "utf-8")
    app.front.reading.open(other)
    qtbot.waitUntil(lambda: len(rows(app)) == 1)
    assert not around(app).parts.actions["back"].isEnabled()


def test_a_chapter_chosen_in_the_contents_can_be_come_back_from(app: App) -> None:
    press(app, "next_page")
    before = app.front.page.anchor
    around(app).parts.contents.chapter_chosen.emit(TEXT.index("Chapter 3"))
    press(app, "back")
    assert app.front.page.anchor == before


def test_turning_a_page_is_no_jump(app: App) -> None:
    press(app, "next_page")
    assert not around(app).parts.actions["back"].isEnabled()
