"""The panel that chooses how the page is set."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from tests.ui.page.conftest import prose
from ui.app import App
from ui.page.typography import PLAIN, TOGGLES, Typography
from ui.panels.type import TypePanel


@pytest.fixture
def panel(qtbot: QtBot) -> TypePanel:
    panel = TypePanel()
    qtbot.addWidget(panel)
    panel.show_type(PLAIN, own=False, has_story=True)
    panel.show()
    return panel


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path) -> App:
    path = tmp_path / "road.txt"
    path.write_text(f"The Road\n\n{prose(40)}\n", "utf-8")
    app = start_app(path)
    press(app, "show_type")
    return app


@pytest.mark.parametrize(
    ("name", "value"), [("size", 22), ("line_height", 180), ("measure", 50), ("margin", 12)]
)
def test_a_number_is_chosen_by_sliding(panel: TypePanel, qtbot: QtBot, name: str, value: int) -> None:
    with qtbot.waitSignal(panel.chosen) as told:
        panel.sheet.numbers[name].slider.setValue(value)
    assert told.args == [PLAIN._replace(**{name: value})]


def test_the_value_is_said_in_words(panel: TypePanel) -> None:
    panel.sheet.numbers["measure"].slider.setValue(50)
    assert panel.sheet.numbers["measure"].said.text() == "50 characters"


@pytest.mark.parametrize("name", TOGGLES)
def test_a_choice_is_turned_round_by_its_box(panel: TypePanel, qtbot: QtBot, name: str) -> None:
    with qtbot.waitSignal(panel.chosen) as told:
        panel.sheet.checks[name].click()
    assert told.args == [PLAIN.toggled(name)]


def test_many_changes_at_once_are_told_once(panel: TypePanel, qtbot: QtBot) -> None:
    told: list[Typography] = []
    panel.chosen.connect(told.append)
    with qtbot.waitSignal(panel.chosen):
        for size in range(15, 25):
            panel.sheet.numbers["size"].slider.setValue(size)
        panel.sheet.checks["spaced"].click()
    assert told == [PLAIN._replace(size=24, spaced=True)]


def test_a_panel_that_comes_up_later_shows_what_is_in_force_by_then(qtbot: QtBot) -> None:
    panel = TypePanel()
    qtbot.addWidget(panel)
    panel.show_type(PLAIN._replace(size=22, spaced=True), own=True, has_story=True)
    panel.show_language("de_DE")
    with qtbot.assertNotEmitted(panel.chosen, wait=20):
        panel.show()
    assert panel.sheet.isVisible()
    assert panel.sheet.numbers["size"].slider.value() == 22
    assert panel.sheet.checks["spaced"].isChecked()
    assert panel.sheet.own.isChecked()
    assert panel.sheet.language.currentText() == "As the story: German"


def test_showing_a_typography_tells_nothing(panel: TypePanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.chosen, wait=20):
        panel.show_type(Typography("DejaVu Sans", 30, spaced=True), own=True, has_story=True)


def test_the_shipped_face_comes_first(panel: TypePanel) -> None:
    assert panel.sheet.face.itemData(0) == ""
    assert panel.sheet.face.currentIndex() == 0


def test_a_face_that_is_not_installed_is_shown_all_the_same(panel: TypePanel) -> None:
    panel.show_type(PLAIN._replace(family="No Such Face"), own=False, has_story=True)
    assert panel.sheet.face.currentText() == "No Such Face"


def test_choosing_a_face_tells_its_name(panel: TypePanel, qtbot: QtBot) -> None:
    row = next(row for row in range(1, panel.sheet.face.count()) if panel.sheet.face.itemData(row))
    with qtbot.waitSignal(panel.chosen) as told:
        panel.sheet.face.setCurrentIndex(row)
    assert told.args == [PLAIN._replace(family=panel.sheet.face.itemData(row))]


def test_the_language_of_the_story_is_named(panel: TypePanel) -> None:
    panel.show_language("de_DE")
    assert panel.sheet.language.itemText(0) == "As the story: German"


def test_a_language_is_chosen_by_its_own_name(panel: TypePanel, qtbot: QtBot) -> None:
    row = panel.sheet.language.findText("Deutsch")
    panel.sheet.language.setCurrentIndex(row)
    with qtbot.waitSignal(panel.chosen) as told:
        panel.sheet.language.activated.emit(row)
    assert told.args == [PLAIN._replace(language="de_DE")]


def test_every_language_is_named_once(panel: TypePanel) -> None:
    names = [panel.sheet.language.itemText(row) for row in range(2, panel.sheet.language.count())]
    assert len(names) == len(set(names))


def test_the_page_answers_at_once(app: App, qtbot: QtBot) -> None:
    panel, page = around(app).parts.type, app.front.page
    before = page._face.pixels
    panel.sheet.numbers["size"].slider.setValue(20)
    qtbot.waitUntil(lambda: page._face.pixels > before)
    assert app.settings.value.typography.size == 20


def test_the_panel_shows_what_is_changed_elsewhere(app: App) -> None:
    press(app, "larger")
    assert around(app).parts.type.sheet.numbers["size"].slider.value() == PLAIN.size + 1


def test_for_this_story_only_leaves_the_settings_alone(app: App, qtbot: QtBot) -> None:
    panel = around(app).parts.type
    panel.sheet.own.click()
    panel.sheet.numbers["size"].slider.setValue(20)
    qtbot.waitUntil(lambda: app.type.value.size == 20)
    assert app.settings.value.typography == PLAIN


def test_going_back_to_all_stories_can_be_undone(app: App, qtbot: QtBot) -> None:
    panel = around(app).parts.type
    panel.sheet.own.click()
    panel.sheet.checks["spaced"].click()
    qtbot.waitUntil(lambda: app.type.value.spaced)
    panel.sheet.of_all.click()
    assert not app.type.value.spaced
    app.front.area.notice.button.click()
    assert app.type.value.spaced
    assert panel.sheet.own.isChecked()


def test_without_a_story_there_is_nothing_of_its_own(start_app: StartApp, tmp_path: Path) -> None:
    app = start_app(tmp_path / "gone.txt")
    assert not around(app).parts.type.sheet.own.isEnabled()


def test_escape_closes_it_and_gives_the_page_the_keyboard(app: App, qtbot: QtBot) -> None:
    panel = around(app).parts.type
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    qtbot.waitUntil(panel.sheet.face.hasFocus)
    qtbot.keyClick(panel.sheet.face, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert app.front.page.hasFocus()
