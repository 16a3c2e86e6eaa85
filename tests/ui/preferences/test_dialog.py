"""The settings: what is chosen is in force at once, anything is found by its words, and can be set back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, press
from ui.app import App
from ui.preferences.dialog import SettingsDialog
from ui.preferences.page import SettingsPage
from ui.preferences.rows import ChoiceRow, SettingRow, StepRow, SwitchRow
from ui.preferences.site_row import SiteRow
from ui.settings import Settings, load_settings

ELSEWHERE = {"version",
    "typography", "folders", "story", "shelf", "order", "group", "searches", "groupings", "pace",
    "recent_commands", "paper",
}  # fmt: skip
"""What of the settings is chosen, or learnt, in other places."""


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    (story := tmp_path / "road.txt").write_text("The Road\n\nIt went on.\n")
    app = start_app(story)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    return app


@pytest.fixture
def dialog(app: App, qtbot: QtBot) -> SettingsDialog:
    press(app, "show_settings")
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    qtbot.waitActive(dialog)
    return dialog


def rows(dialog: SettingsDialog) -> list[SettingRow]:
    return [row for page in dialog.pages if isinstance(page, SettingsPage) for row in page.rows]


def row(dialog: SettingsDialog, field: str) -> SettingRow:
    (found,) = (row for row in rows(dialog) if row.field == field)
    dialog.names.setCurrentRow(next(n for n, page in enumerate(dialog.pages) if field in page.fields))
    return found


def switch(dialog: SettingsDialog, field: str) -> QCheckBox:
    found = row(dialog, field)
    assert isinstance(found, SwitchRow)
    return found.box


def choice(dialog: SettingsDialog, field: str) -> QComboBox:
    found = row(dialog, field)
    assert isinstance(found, ChoiceRow | SiteRow)
    return found.box


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def pages_found(dialog: SettingsDialog) -> list[str]:
    names = dialog.names
    return [names.item(each).text() for each in range(names.count()) if not names.item(each).isHidden()]


def rows_found(dialog: SettingsDialog) -> list[str]:
    return [row.words[0] for row in rows(dialog) if not row.isHidden()]


def test_every_setting_is_on_one_page_or_chosen_elsewhere(dialog: SettingsDialog) -> None:
    there = [field for page in dialog.pages for field in page.fields]
    assert sorted([*there, *ELSEWHERE]) == sorted(Settings._fields)


@pytest.mark.parametrize(
    "field", ["scrolled", "sliding", "line_guide", "folded", "library_shown", "grid", "log_reading"]
)
def test_a_box_that_is_checked_is_in_force_at_once(app: App, dialog: SettingsDialog, field: str) -> None:
    before = getattr(app.settings.value, field)
    switch(dialog, field).click()
    assert getattr(app.settings.value, field) is not before


def test_a_theme_that_is_chosen_is_seen_at_once(app: App, dialog: SettingsDialog) -> None:
    choose(choice(dialog, "theme"), "night")
    assert app.theme.name == "Night"


def test_themes_of_ones_own_can_be_chosen(start_app: StartApp, tmp_path: Path) -> None:
    (themes := tmp_path / "profile" / "themes").mkdir(parents=True)
    (themes / "dusk.toml").write_text('name = "Dusk"\nlike = "night"\n')
    app = start_app()
    press(app, "show_settings")
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    choose(choice(dialog, "theme"), "own/dusk")
    assert app.theme.name == "Dusk"


def test_it_shows_what_is_in_force(app: App) -> None:
    app.settings.change(scrolled=True, theme="sepia", look_up_site="wikipedia")
    press(app, "show_settings")
    (dialog,) = app.front.window.findChildren(SettingsDialog)
    assert switch(dialog, "scrolled").isChecked()
    assert choice(dialog, "theme").currentText() == "Sepia"
    assert choice(dialog, "look_up_site").currentText() == "Wikipedia"


def test_it_follows_what_is_changed_elsewhere(app: App, dialog: SettingsDialog) -> None:
    press(app, "scrolled")
    assert switch(dialog, "scrolled").isChecked()


def test_what_is_chosen_is_kept(app: App, dialog: SettingsDialog, tmp_path: Path) -> None:
    switch(dialog, "line_guide").click()
    app.front.window.close()
    assert load_settings(tmp_path / "profile" / "settings.json").line_guide


def test_a_site_of_ones_own_counts_as_soon_as_it_is_an_address(
    app: App, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    choose(choice(dialog, "look_up_site"), "")
    site = row(dialog, "look_up_site")
    assert isinstance(site, SiteRow)
    qtbot.keyClicks(site.address, "https://example.org/{word")
    assert app.settings.value.look_up_site == "wiktionary"
    qtbot.keyClicks(site.address, "s}")
    assert app.settings.value.look_up_site == "https://example.org/{words}"
    assert site.address.isVisible()


# Further


@pytest.mark.parametrize(
    ("command", "seen"), [("folders", "Folders of the library"), ("show_statistics", "Statistics")]
)
def test_a_button_leads_to_another_window(app: App, dialog: SettingsDialog, command: str, seen: str) -> None:
    step(dialog, command).click()
    titles = [each.windowTitle() for each in app.front.window.findChildren(QDialog) if each.isVisible()]
    assert titles == [seen]


def test_a_button_leads_to_the_panel_of_type(app: App, dialog: SettingsDialog) -> None:
    step(dialog, "show_type").click()
    assert app.front.window.is_panel_shown("type")


def step(dialog: SettingsDialog, command: str) -> QPushButton:
    buttons = {each.command: each.button for each in rows(dialog) if isinstance(each, StepRow)}
    return buttons[command]


# Finding


def test_a_setting_is_found_by_its_words(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.field, "sent count")
    assert rows_found(dialog) == ["Count what I read"]
    assert pages_found(dialog) == ["Privacy"]
    assert switch(dialog, "log_reading").isVisible()


def test_a_command_is_found_by_its_words(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.field, "highlight in yellow")
    assert pages_found(dialog) == ["Keys"]


@pytest.mark.parametrize("field", ["scrolled", "theme", "language", "look_up_site", "grid"])
def test_every_setting_is_found_by_what_it_is_called(
    dialog: SettingsDialog, qtbot: QtBot, field: str
) -> None:
    name = row(dialog, field).words[0]
    dialog.field.setText(name)
    assert name in rows_found(dialog)


def test_with_nothing_typed_all_is_there_again(dialog: SettingsDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.field, "zebra")
    assert pages_found(dialog) == []
    assert dialog.empty.isVisible()
    dialog.field.clear()
    assert pages_found(dialog) == [page.name for page in dialog.pages]
    assert not dialog.empty.isVisible()
    assert all(not each.isHidden() for each in rows(dialog))


# Back to how it was at first


def test_one_page_is_set_back_alone(app: App, dialog: SettingsDialog) -> None:
    app.settings.change(scrolled=True, folded=False, theme="night")
    dialog.names.setCurrentRow(0)
    dialog.reset_page.click()
    assert app.settings.value.scrolled is False
    assert app.settings.value.folded is True
    assert app.settings.value.theme == "night"
    assert not dialog.reset_page.isEnabled()


def test_all_is_set_back_and_what_was_read_stays(app: App, dialog: SettingsDialog) -> None:
    app.settings.change(scrolled=True, theme="night", shortcuts={"find": ("F8",)})
    before = app.settings.value
    dialog.reset_all.click()
    after = app.settings.value
    assert (after.scrolled, after.theme, after.shortcuts) == (False, "system", {})
    assert (after.story, after.folders) == (before.story, before.folders)
    assert not dialog.reset_all.isEnabled()


def test_setting_back_can_be_undone(app: App, dialog: SettingsDialog) -> None:
    app.settings.change(scrolled=True, theme="night")
    before = app.settings.value
    assert not dialog.undo.isVisible()
    dialog.reset_all.click()
    dialog.undo.click()
    assert app.settings.value == before
    assert not dialog.undo.isVisible()


def test_what_nobody_changed_cannot_be_set_back(dialog: SettingsDialog) -> None:
    assert not dialog.reset_page.isEnabled()
    assert not dialog.reset_all.isEnabled()


# The keyboard


def test_escape_closes_it_and_leaves_nothing_behind(app: App, dialog: SettingsDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not app.front.window.findChildren(SettingsDialog)


def test_enter_in_a_list_does_not_close_it(dialog: SettingsDialog, qtbot: QtBot) -> None:
    for part in (dialog.names, dialog.field):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_no_two_parts_of_a_page_have_the_same_letter(dialog: SettingsDialog) -> None:
    for number in range(dialog.names.count()):
        dialog.names.setCurrentRow(number)
        QApplication.processEvents()
        buttons = [*dialog.findChildren(QPushButton), *dialog.findChildren(QCheckBox)]
        seen = [each.text() for each in buttons if each.isVisible()]
        letters = [text[text.index("&") + 1].lower() for text in seen if "&" in text]
        assert len(letters) == len(set(letters)), seen
