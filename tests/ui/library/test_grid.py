"""The list as a grid of title pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.library.conftest import entry
from ui.library.library_panel import LibraryPanel
from ui.library.list_model import ListModel
from ui.library.page_delegate import wrapped
from ui.page.face import serif
from ui.themes.theme import OURS


@pytest.fixture
def panel(qtbot: QtBot) -> LibraryPanel:
    model = ListModel()
    model.keep(entry(f"/stories/{number:02}.txt", f"Story {number}") for number in range(1, 41))
    panel = LibraryPanel(model, OURS["paper"])
    qtbot.addWidget(panel)
    panel.resize(500, 600)
    panel.show()
    panel.grid.set_on(True)
    panel.list.setFocus()
    return panel


def first_row(panel: LibraryPanel) -> list[int]:
    """Where the title pages of the first row begin, in pixels."""
    rects = [panel.list.visualRect(panel.model.index(number)) for number in range(10)]
    return [rect.left() for rect in rects if rect.top() == rects[0].top()]


@pytest.mark.parametrize(("width", "columns"), [(310, 2), (500, 3), (900, 6), (200, 1)])
def test_title_pages_fill_the_width_whatever_it_is(panel: LibraryPanel, width: int, columns: int) -> None:
    panel.resize(width, 600)
    panel.list.doItemsLayout()
    lefts = first_row(panel)
    assert len(lefts) == columns
    last = panel.list.visualRect(panel.model.index(columns - 1))
    assert 0 <= panel.list.viewport().width() - last.right() <= columns + 1


def test_the_arrows_go_from_page_to_page(panel: LibraryPanel, qtbot: QtBot) -> None:
    panel.list.setCurrentIndex(panel.model.index(0))
    qtbot.keyClick(panel.list, Qt.Key.Key_Right)
    assert panel.list.currentIndex().row() == 1
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.list.currentIndex().row() == 4


def test_rows_come_back(panel: LibraryPanel) -> None:
    panel.grid.set_on(False)
    assert len(first_row(panel)) == 1
    assert panel.list.visualRect(panel.model.index(0)).width() == panel.list.viewport().width()


def test_the_choice_of_a_grid_is_kept(start_app: StartApp) -> None:
    app = start_app()
    press(app, "grid")
    assert around(app).parts.library.grid.is_on
    app.front.window.close()
    again = start_app()
    assert around(again).parts.library.grid.is_on
    assert around(again).parts.actions["grid"].isChecked()


def test_a_long_title_keeps_its_words_and_goes_on_in_the_last_line(qapp: QApplication) -> None:
    title = "How the miller of the upper weir came to own seven boats and to lose every one of them again"
    lines = wrapped(title, serif(16, bold=True), 120)
    assert len(lines) == 4
    assert " ".join(lines) == title


@given(st.text(max_size=60))
def test_no_title_loses_a_letter(qapp: QApplication, title: str) -> None:
    assert "".join("".join(wrapped(title, QFont(), 80)).split()) == "".join(title.split())
