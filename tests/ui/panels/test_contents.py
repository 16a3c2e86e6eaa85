"""The panel of chapters: names them, marks the one being read, goes to the one chosen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from reader.story import Chapter, Heading
from ui.panels.contents import ContentsPanel
from ui.theme import load_theme


def chapter(start: int, label: str, title: str, level: int = 1) -> Chapter:
    return Chapter(Heading(start, start + 9, label, title, start + 4, start + 5, level), start, start + 100)


CHAPTERS = (
    Chapter(None, 0, 100),
    chapter(100, "Part One", "", 1),
    chapter(200, "Chapter One", "The Gate", 2),
    chapter(300, "Chapter Two", "The Kiln", 2),
)


@pytest.fixture
def panel(qtbot: QtBot) -> ContentsPanel:
    panel = ContentsPanel(load_theme("paper.toml"))
    qtbot.addWidget(panel)
    panel.resize(310, 500)
    panel.show()
    panel.activateWindow()
    qtbot.waitActive(panel)
    panel.show_chapters(CHAPTERS, "Opening")
    return panel


def names(panel: ContentsPanel) -> list[str]:
    rows = panel.list.model()
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def bold(panel: ContentsPanel) -> list[int]:
    rows = panel.list.model()
    fonts = [rows.index(row, 0).data(Qt.ItemDataRole.FontRole) for row in range(rows.rowCount())]
    return [row for row, font in enumerate(fonts) if isinstance(font, QFont) and font.bold()]


def test_chapters_are_named_by_their_headings_and_inner_ones_stand_in(panel: ContentsPanel) -> None:
    assert [name.lstrip("\u2003") for name in names(panel)] == [
        "Opening", "Part One", "Chapter One: The Gate", "Chapter Two: The Kiln"
    ]  # fmt: skip
    assert [len(name) - len(name.lstrip("\u2003")) for name in names(panel)] == [0, 0, 1, 1]


@pytest.mark.parametrize("chapters", [(), CHAPTERS[:1]])
def test_a_story_without_chapters_says_so(panel: ContentsPanel, chapters: tuple[Chapter, ...]) -> None:
    panel.show_chapters(chapters, "Opening")
    assert panel.empty.isVisible()
    assert panel.empty.text() == "This story has no chapters."


def test_another_story_takes_the_place_of_the_one_before(panel: ContentsPanel) -> None:
    panel.show_chapters(CHAPTERS[1:3], "Opening")
    assert len(names(panel)) == 2


def test_only_the_chapter_being_read_is_bold(panel: ContentsPanel) -> None:
    for number in (2, 3, 0):
        panel.mark(number)
        assert (bold(panel), panel.list.currentIndex().row()) == ([number], number)


def test_marking_chooses_nothing(panel: ContentsPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.chapter_chosen):
        panel.mark(2)


def test_marking_without_chapters_does_nothing(panel: ContentsPanel) -> None:
    panel.show_chapters((), "Opening")
    panel.mark(0)
    assert not panel.list.currentIndex().isValid()


def test_a_click_goes_to_the_start_of_a_chapter(panel: ContentsPanel, qtbot: QtBot) -> None:
    place = panel.list.visualRect(panel.list.model().index(2, 0)).center()
    with qtbot.waitSignal(panel.chapter_chosen) as chosen:
        qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [200]


def test_enter_goes_to_the_current_chapter(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.mark(1)
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(panel.chapter_chosen) as chosen:
        qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert chosen.args == [200]


def test_names_cannot_be_edited(panel: ContentsPanel) -> None:
    rows = panel.list.model()
    assert not [row for row in range(4) if rows.flags(rows.index(row, 0)) & Qt.ItemFlag.ItemIsEditable]


def test_escape_closes_the_panel(panel: ContentsPanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    with qtbot.waitSignal(panel.closed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Escape)


def test_it_can_be_painted_in_another_theme(panel: ContentsPanel) -> None:
    before = panel.grab().toImage()
    panel.set_theme(load_theme("night.toml"))
    assert panel.grab().toImage() != before
