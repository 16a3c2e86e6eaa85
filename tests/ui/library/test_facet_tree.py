"""Stories are chosen among by what they are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.standing import Marked, Standing
from tests.ui.library.conftest import entry
from ui.library.library_panel import LibraryPanel
from ui.library.list_model import ListModel
from ui.library.standings import Standings
from ui.themes.theme import OURS

STORIES = [
    entry("/a/weir.txt", "Weir", fields=(("fandom", "Ferry"), ("rating", "PG-13")), text_sha256="1"),
    entry("/a/mill.txt", "Mill", fields=(("fandom", "ferry"), ("rating", "R")), text_sha256="2"),
    entry(
        "/a/kiln.txt", "Kiln", fields=(("fandom", "Harbour"), ("rating", "R")), text_sha256="3", words=90_000
    ),
    entry("/a/anvil.txt", "Anvil", text_sha256="4"),
]


@pytest.fixture
def panel(qtbot: QtBot) -> LibraryPanel:
    panel = LibraryPanel(ListModel(), OURS["paper"])
    panel.model.setParent(panel)
    panel.model.keep(STORIES)
    panel.model.set_standings(Standings({"2": Standing(0.5, marked=Marked(tags=("wet",)))}))
    qtbot.addWidget(panel)
    panel.show()
    panel.arranging.filters.click()
    panel.facets.count()
    return panel


def counted(panel: LibraryPanel) -> dict[str, dict[str, str]]:
    panel.facets.count()
    found = {}
    for row in panel.facets._rows():
        found[row.text(0)] = {row.child(n).text(0): row.child(n).text(1) for n in range(row.childCount())}
    return found


def check(panel: LibraryPanel, facet: str, value: str) -> None:
    (row,) = (row for row in panel.facets._rows() if row.text(0) == facet)
    (below,) = (row.child(n) for n in range(row.childCount()) if row.child(n).text(0) == value)
    turned = (
        Qt.CheckState.Unchecked if below.checkState(0) is Qt.CheckState.Checked else Qt.CheckState.Checked
    )
    below.setCheckState(0, turned)


def titles(panel: LibraryPanel) -> list[str]:
    return [row.heading for row in panel.model.shown]


def test_what_stories_are_is_counted(panel: LibraryPanel) -> None:
    found = counted(panel)
    assert found["Rating"] == {"R": "2", "PG-13": "1"}
    assert sum(int(number) for number in found["Fandom"].values()) == 3
    assert found["Read or not"] == {"Unread": "3", "Reading now": "1"}
    assert found["Tag"] == {"wet": "1"}
    assert "Genre" not in found


def test_values_of_one_facet_are_alternatives_and_facets_combine(panel: LibraryPanel) -> None:
    check(panel, "Rating", "R")
    assert titles(panel) == ["Kiln", "Mill"]
    panel.facets.count()
    check(panel, "Rating", "PG-13")
    assert titles(panel) == ["Kiln", "Mill", "Weir"]
    panel.facets.count()
    check(panel, "Fandom", "Harbour")
    assert titles(panel) == ["Kiln"]
    assert panel.arranging.filters.text() == "Filter (3)"


def test_what_is_chosen_does_not_hide_its_alternatives(panel: LibraryPanel) -> None:
    check(panel, "Rating", "PG-13")
    assert counted(panel)["Rating"] == {"R": "2", "PG-13": "1"}
    assert list(counted(panel)["Fandom"].values()) == ["1"]


def test_words_and_facets_combine(panel: LibraryPanel) -> None:
    check(panel, "Rating", "R")
    panel.filter.setText("kiln")
    assert titles(panel) == ["Kiln"]
    panel.filter.setText("weir")
    assert titles(panel) == []
    assert "Choose less under Filter" in panel.empty.text()


def test_unchecking_shows_all_again(panel: LibraryPanel) -> None:
    check(panel, "Rating", "R")
    panel.facets.count()
    check(panel, "Rating", "R")
    assert titles(panel) == ["Anvil", "Kiln", "Mill", "Weir"]


def test_a_facet_that_is_open_stays_open(panel: LibraryPanel) -> None:
    panel.facets._rows()[1].setExpanded(True)
    name = panel.facets._rows()[1].text(0)
    check(panel, "Rating", "R")
    panel.facets.count()
    assert [row.text(0) for row in panel.facets._rows() if row.isExpanded()] == [name]


def test_without_stories_the_filter_says_what_it_will_hold(panel: LibraryPanel) -> None:
    panel.model.forget([each.path for each in STORIES])
    panel.facets.count()
    said = panel.facets.viewport().grab().toImage()
    colours = {said.pixelColor(x, y).name() for x in range(said.width()) for y in range(0, 60)}
    assert len(colours) > 1
