"""A command is found by its name, run by Enter, and the keyboard is back where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import StartApp, around, press
from ui.app import App
from ui.command_palette.model import CommandRole
from ui.command_palette.palette import CommandPalette
from ui.commands import COMMANDS


@pytest.fixture
def app(start_app: StartApp, tmp_path: Path, qtbot: QtBot) -> App:
    (story := tmp_path / "road.txt").write_text("The Road\n\nIt went on.\n")
    app = start_app(story)
    app.front.window.resize(900, 600)
    app.front.window.activateWindow()
    qtbot.waitActive(app.front.window)
    app.front.page.setFocus()
    return app


@pytest.fixture
def palette(app: App) -> CommandPalette:
    press(app, "show_palette")
    palette = around(app).commanding.finding.palette
    assert palette is not None
    return palette


def names(palette: CommandPalette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


def enter(palette: CommandPalette, typed: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, typed)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_it_opens_by_its_keys_with_the_keyboard_in_its_field(app: App, qtbot: QtBot) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(app.front.page, Qt.Key.Key_P, modifiers)
    palette = around(app).commanding.finding.palette
    assert palette is not None
    assert palette.isVisible()
    assert palette.field.hasFocus()


def test_it_offers_every_command_but_itself(palette: CommandPalette) -> None:
    assert palette.model.rowCount() == len(COMMANDS) - 1
    assert "Find a command…" not in names(palette)


def test_what_is_typed_finds_and_enter_runs(app: App, palette: CommandPalette, qtbot: QtBot) -> None:
    enter(palette, "place bookm", qtbot)
    assert len(app.front.annotating.bookmarks) == 1


def test_when_it_runs_the_keyboard_is_back_where_it_was(
    app: App, palette: CommandPalette, qtbot: QtBot
) -> None:
    enter(palette, "larger", qtbot)
    assert not palette.isVisible()
    assert app.front.page.hasFocus()


def test_escape_closes_it_and_gives_the_keyboard_back(app: App, qtbot: QtBot) -> None:
    field = around(app).parts.library.filter
    field.setFocus()
    press(app, "show_palette")
    palette = around(app).commanding.finding.palette
    assert palette is not None
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert field.hasFocus()


def test_asked_for_again_it_closes(app: App, palette: CommandPalette) -> None:
    press(app, "show_palette")
    assert not palette.isVisible()
    assert app.front.page.hasFocus()


def test_it_goes_away_with_the_keyboard(app: App, palette: CommandPalette) -> None:
    app.front.page.setFocus()
    assert not palette.isVisible()
    assert app.front.page.hasFocus()


def test_the_arrows_lead_through_the_list_while_typing_goes_on(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "text")
    first = palette.list.currentIndex().row()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() > first
    assert palette.field.hasFocus()


def test_a_command_that_cannot_be_done_now_is_shown_and_does_nothing(
    app: App, palette: CommandPalette, qtbot: QtBot
) -> None:
    qtbot.keyClicks(palette.field, "back")
    at = palette.model.index(names(palette).index("Back"))
    assert not at.flags() & Qt.ItemFlag.ItemIsEnabled
    with qtbot.assertNotEmitted(palette.chosen):
        qtbot.mouseClick(
            palette.list.viewport(), Qt.MouseButton.LeftButton, pos=palette.list.visualRect(at).center()
        )
    assert palette.isVisible()


def test_a_command_is_run_by_a_click(app: App, palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClicks(palette.field, "larger")
    size = app.settings.value.typography.size
    place = palette.list.visualRect(palette.model.index(0)).center()
    qtbot.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert app.settings.value.typography.size == size + 1


def row_of(palette: CommandPalette, name: str, role: int) -> object:
    return palette.model.index(names(palette).index(name)).data(role)


def test_it_shows_the_key_and_whether_a_command_is_switched_on(app: App) -> None:
    app.settings.change(line_guide=True, shortcuts={"line_guide": ("F8",)})
    press(app, "show_palette")
    palette = around(app).commanding.finding.palette
    assert palette is not None
    assert row_of(palette, "Line guide", CommandRole.CHECKED) is True
    assert row_of(palette, "Line guide", CommandRole.KEYS) == "F8"
    assert row_of(palette, "Sliding pages", CommandRole.CHECKED) is False
    spoken = row_of(palette, "Line guide", Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Line guide, View, F8, switched on"


def test_what_was_run_last_is_offered_first(app: App, palette: CommandPalette, qtbot: QtBot) -> None:
    enter(palette, "larger", qtbot)
    press(app, "show_palette")
    enter(palette, "line guide", qtbot)
    press(app, "show_palette")
    assert names(palette)[:2] == ["Line guide", "Larger text"]


def test_what_was_run_last_is_known_at_the_next_start(
    app: App, palette: CommandPalette, qtbot: QtBot, start_app: StartApp
) -> None:
    enter(palette, "line guide", qtbot)
    app.front.window.close()
    again = start_app()
    press(again, "show_palette")
    found = around(again).commanding.finding.palette
    assert found is not None
    assert names(found)[0] == "Line guide"


def test_where_nothing_is_called_like_that_it_says_so(palette: CommandPalette, qtbot: QtBot) -> None:
    enter(palette, "zebra", qtbot)
    assert palette.empty.isVisible()
    assert not palette.list.isVisible()
    assert palette.isVisible()


@pytest.mark.parametrize("size", [(900, 600), (420, 320)])
def test_it_stands_within_the_window(app: App, palette: CommandPalette, size: tuple[int, int]) -> None:
    app.front.window.resize(*size)
    assert app.front.window.rect().contains(palette.geometry())


def test_tab_does_not_lead_out_of_it(palette: CommandPalette, qtbot: QtBot) -> None:
    qtbot.keyClick(palette.field, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QWidget)
    assert palette.field.hasFocus()
