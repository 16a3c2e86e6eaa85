"""Whatever theme is chosen, everything on the screen can be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from ui.themes.colours import palette, style_sheet
from ui.themes.contrast import contrast, luminance
from ui.themes.theme import OURS, Look, Theme, choose_theme

NOWHERE = Path("/nowhere")
THEMES = [pytest.param(theme, id=name) for name, theme in OURS.items()]
PAIRS = (
    ("text", "page", 7.0),
    ("soft", "page", 4.5),
    ("text", "panel", 4.5),
    ("text", "chosen", 4.5),
    ("text", "highlight", 4.5),
    ("panel_soft", "panel", 4.5),
    ("panel_soft", "chosen", 4.5),
    ("accent", "panel", 4.5),
    ("accent", "chosen", 3.0),  # an edge and a line, never words
    ("page", "text", 4.5),
    ("highlight", "text", 4.5),
)
"""What is written in which colour on which ground; the last two are the notice over the page."""


def test_black_on_white_has_the_contrast_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
@pytest.mark.parametrize("theme", THEMES)
def test_what_is_written_stands_out_from_its_ground(
    theme: Theme, ink: str, ground: str, least: float
) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= least


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_says_truly_whether_it_is_dark(theme: Theme) -> None:
    assert theme.dark == (luminance(theme.page) < luminance(theme.text))


@pytest.mark.parametrize("theme", THEMES)
def test_every_role_of_the_palette_is_a_colour_of_the_theme(theme: Theme, qtbot: QtBot) -> None:
    colours = palette(theme)
    assert colours.color(QPalette.ColorRole.Base) == QColor(theme.page)
    assert colours.color(QPalette.ColorRole.Window) == QColor(theme.panel)
    assert colours.color(QPalette.ColorRole.Text) == QColor(theme.text)


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_leaves_no_colour_unnamed(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert theme.accent in sheet
    assert sheet.count("{") == sheet.count("}")
    assert "{{" not in sheet


def test_the_system_setting_follows_the_desktop() -> None:
    assert choose_theme("system", Look(dark=True), NOWHERE).dark
    assert not choose_theme("system", Look(dark=False), NOWHERE).dark


@pytest.mark.parametrize("dark", [False, True])
def test_a_desktop_of_high_contrast_is_followed(dark: bool) -> None:
    theme = choose_theme("system", Look(dark, high_contrast=True), NOWHERE)
    assert theme.dark == dark
    assert contrast(theme.text, theme.page) > 12


@pytest.mark.parametrize("dark", [False, True])
def test_a_chosen_theme_does_not_follow_the_desktop(dark: bool) -> None:
    assert choose_theme("night", Look(dark), NOWHERE) == OURS["night"]


@pytest.mark.parametrize(
    "setting", ["", "no such theme", "../../etc/passwd", "paper.toml", "own/", "own/gone", "own/../paper"]
)
def test_an_unknown_setting_falls_back_to_a_theme_there_is(setting: str) -> None:
    assert choose_theme(setting, Look(dark=False), NOWHERE) == OURS["paper"]


def test_every_theme_has_a_name_of_its_own() -> None:
    assert len({theme.name for theme in OURS.values()}) == len(OURS)


def test_light_themes_come_first() -> None:
    dark = [theme.dark for theme in OURS.values()]
    assert dark == sorted(dark)
