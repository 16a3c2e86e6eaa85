"""Whatever is highlighted, in whatever theme, can be read."""

from __future__ import annotations

from itertools import combinations

import pytest

from reader.library.annotation import COLOURS, STYLES
from ui.annotations.inks import dot, ink, style_name
from ui.themes.contrast import contrast
from ui.themes.theme import OURS, Theme

THEMES = [pytest.param(theme, id=name) for name, theme in OURS.items()]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("number", [1, 2, 5])
def test_the_text_stands_out_from_any_colours_over_each_other(theme: Theme, number: int) -> None:
    for styles in combinations(COLOURS, number):
        assert contrast(theme.text, ink(styles, theme)) >= 5


@pytest.mark.parametrize("theme", THEMES)
def test_colours_can_be_told_from_each_other_and_from_the_page(theme: Theme) -> None:
    grounds = [theme.page, *(ink((style,), theme) for style in COLOURS)]
    for one, other in combinations(grounds, 2):
        parts = [(int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5)]
        assert sum(abs(a - b) for a, b in parts) >= 30


@pytest.mark.parametrize("theme", THEMES)
def test_a_bookmark_without_a_colour_has_the_accent(theme: Theme) -> None:
    assert dot("", theme) == theme.accent


def test_every_style_has_a_name_of_its_own() -> None:
    assert len({style_name(style) for style in STYLES}) == len(STYLES)
