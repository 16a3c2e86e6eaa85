"""The panel of bookmarks: what it says of each, how one is chosen and how one is removed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from reader.library.annotation import SILENT, Annotation
from reader.library.locator import Locator
from reader.story import Block, BlockKind, Chapter, Encoding, Layout, Story
from ui.panels.bookmarks import BookmarksPanel, Mark, MarksModel
from ui.panels.passage_delegate import ASIDE_ROLE, BELOW_ROLE, QUIET_ROLE
from ui.themes.theme import OURS

MADE_AT = datetime(2031, 3, 9, 14, 5).timestamp()


def locator() -> Locator:
    from reader.library.locator import locate

    text = "Nobody had painted the gate."
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    encoding = Encoding("utf-8", "utf-8", 1.0)
    chapter = Chapter(None, 0, len(text))
    return locate(
        Story(text, encoding, Layout.LINE, None, None, None, (), (block,), (chapter,), 0, len(text)), 0
    )


def mark(offset: int, excerpt: str = "Nobody had painted the gate.", certain: bool = True) -> Mark:
    bookmark = Annotation(f"id {offset}", "a" * 64, locator(), None, SILENT, MADE_AT, MADE_AT)
    return Mark(bookmark, offset, "Chapter Two: The Gate", excerpt, offset / 1000, certain)


MARKS = [mark(100), mark(420), mark(900)]


@pytest.fixture
def panel(qtbot: QtBot) -> BookmarksPanel:
    panel = BookmarksPanel(OURS["paper"])
    qtbot.addWidget(panel)
    panel.resize(310, 500)
    panel.show()
    panel.activateWindow()
    qtbot.waitActive(panel)
    return panel


@pytest.fixture
def filled(panel: BookmarksPanel) -> BookmarksPanel:
    panel.show_marks(MARKS)
    return panel


def said(panel: BookmarksPanel, role: int, row: int = 0) -> Any:
    return panel.list.model().index(row, 0).data(role)


def test_without_bookmarks_it_says_how_to_set_one(panel: BookmarksPanel) -> None:
    assert panel.empty.isVisible()
    assert "Ctrl+D" in panel.empty.text()


def test_a_row_says_excerpt_chapter_percent_and_date(filled: BookmarksPanel) -> None:
    assert said(filled, Qt.ItemDataRole.DisplayRole) == "Nobody had painted the gate."
    assert said(filled, QUIET_ROLE) == "Chapter Two: The Gate"
    assert said(filled, ASIDE_ROLE, 1) == "42 %"
    assert said(filled, BELOW_ROLE) == QLocale().toString(
        datetime.fromtimestamp(MADE_AT), QLocale.FormatType.ShortFormat
    )


def test_a_place_that_is_uncertain_is_said_to_be_so_to_eye_and_ear(panel: BookmarksPanel) -> None:
    panel.show_marks([mark(100, certain=False)])
    assert said(panel, BELOW_ROLE).endswith("place uncertain")
    assert said(panel, Qt.ItemDataRole.AccessibleTextRole).endswith("place uncertain")


def test_a_screen_reader_says_all_that_is_shown(filled: BookmarksPanel) -> None:
    spoken = said(filled, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Nobody had painted the gate., Chapter Two: The Gate, 10 %, ")
    assert spoken.endswith(MARKS[0].made)


def test_a_click_goes_to_the_place(filled: BookmarksPanel, qtbot: QtBot) -> None:
    place = filled.list.visualRect(filled.list.model().index(1, 0)).center()
    with qtbot.waitSignal(filled.mark_chosen) as chosen:
        qtbot.mouseClick(filled.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [420]


def test_enter_goes_to_the_current_place(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    qtbot.keyClick(filled.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(filled.mark_chosen) as chosen:
        qtbot.keyClick(filled.list, Qt.Key.Key_Return)
    assert chosen.args == [420]


def test_delete_asks_for_the_current_one_to_be_removed(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    with qtbot.waitSignal(filled.removal_requested) as asked:
        qtbot.keyClick(filled.list, Qt.Key.Key_Delete)
    assert asked.args == [MARKS[0].annotation]
    assert filled.list.model().rowCount() == 3


def test_delete_without_bookmarks_asks_for_nothing(panel: BookmarksPanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    with qtbot.assertNotEmitted(panel.removal_requested):
        qtbot.keyClick(panel.list, Qt.Key.Key_Delete)


@pytest.mark.parametrize(("row", "left", "expected"), [(0, 2, 0), (1, 2, 1), (2, 2, 1)])
def test_after_a_removal_the_next_one_is_current(
    filled: BookmarksPanel, row: int, left: int, expected: int
) -> None:
    filled.list.setCurrentIndex(filled.list.model().index(row, 0))
    filled.show_marks(MARKS[:left])
    assert filled.list.currentIndex().row() == expected


def test_when_the_last_is_removed_the_sentence_comes_back(filled: BookmarksPanel) -> None:
    filled.show_marks([])
    assert filled.empty.isVisible()
    assert not filled.list.currentIndex().isValid()


def test_escape_closes_the_panel(filled: BookmarksPanel, qtbot: QtBot) -> None:
    filled.list.setFocus()
    with qtbot.waitSignal(filled.closed):
        qtbot.keyClick(filled.list, Qt.Key.Key_Escape)


def test_it_can_be_painted_in_another_theme(filled: BookmarksPanel) -> None:
    before = filled.grab().toImage()
    filled.set_theme(OURS["night"])
    assert filled.grab().toImage() != before


def test_of_no_row_nothing_is_known(qtbot: QtBot) -> None:
    assert MarksModel().data(QModelIndex()) is None


def test_it_holds_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = MarksModel()
    qtmodeltester.check(model)
    model.show_marks(MARKS)
    qtmodeltester.check(model)
