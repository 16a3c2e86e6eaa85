"""What chooses how the page is set."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.page.typography import PLAIN, TOGGLES, Typography
from ui.type.sheet import TypeSheet


@pytest.fixture
def sheet(qtbot: QtBot) -> TypeSheet:
    sheet = TypeSheet()
    qtbot.addWidget(sheet)
    sheet.show_type(PLAIN, own=False, has_story=True)
    sheet.show()
    return sheet


@pytest.mark.parametrize(
    ("name", "value"), [("size", 22), ("line_height", 180), ("measure", 50), ("margin", 12)]
)
def test_a_number_is_chosen_by_sliding(sheet: TypeSheet, qtbot: QtBot, name: str, value: int) -> None:
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.numbers[name].slider.setValue(value)
    assert told.args == [PLAIN._replace(**{name: value})]


def test_the_value_is_said_in_words(sheet: TypeSheet) -> None:
    sheet.numbers["measure"].slider.setValue(50)
    assert sheet.numbers["measure"].said.text() == "50 characters"


@pytest.mark.parametrize("name", TOGGLES)
def test_a_choice_is_turned_round_by_its_box(sheet: TypeSheet, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.checks[name].click()
    assert told.args == [PLAIN.toggled(name)]


def test_many_changes_at_once_are_told_once(sheet: TypeSheet, qtbot: QtBot) -> None:
    told: list[Typography] = []
    sheet.chosen.connect(told.append)
    with qtbot.waitSignal(sheet.chosen):
        for size in range(15, 25):
            sheet.numbers["size"].slider.setValue(size)
        sheet.checks["spaced"].click()
    assert told == [PLAIN._replace(size=24, spaced=True)]


def test_showing_a_typography_tells_nothing(sheet: TypeSheet, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sheet.chosen, wait=20):
        sheet.show_type(Typography("DejaVu Sans", 30, spaced=True), own=True, has_story=True)


def test_the_shipped_face_comes_first(sheet: TypeSheet) -> None:
    assert sheet.face.itemData(0) == ""
    assert sheet.face.currentIndex() == 0


def test_a_face_that_is_not_installed_is_shown_all_the_same(sheet: TypeSheet) -> None:
    sheet.show_type(PLAIN._replace(family="No Such Face"), own=False, has_story=True)
    assert sheet.face.currentText() == "No Such Face"


def test_choosing_a_face_tells_its_name(sheet: TypeSheet, qtbot: QtBot) -> None:
    row = next(row for row in range(1, sheet.face.count()) if sheet.face.itemData(row))
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.face.setCurrentIndex(row)
    assert told.args == [PLAIN._replace(family=sheet.face.itemData(row))]


def test_the_language_of_the_story_is_named(sheet: TypeSheet) -> None:
    sheet.show_language("de_DE")
    assert sheet.language.itemText(0) == "As the story: German"


def test_a_language_is_chosen_by_its_own_name(sheet: TypeSheet, qtbot: QtBot) -> None:
    row = sheet.language.findText("Deutsch")
    sheet.language.setCurrentIndex(row)
    with qtbot.waitSignal(sheet.chosen) as told:
        sheet.language.activated.emit(row)
    assert told.args == [PLAIN._replace(language="de_DE")]


def test_every_language_is_named_once(sheet: TypeSheet) -> None:
    names = [sheet.language.itemText(row) for row in range(2, sheet.language.count())]
    assert len(names) == len(set(names))
