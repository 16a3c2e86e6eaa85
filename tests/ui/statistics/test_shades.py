"""The pictures' colours can be told apart in every theme."""

from __future__ import annotations

from itertools import pairwise

import pytest

from ui.statistics.shades import mixed, shades
from ui.themes.contrast import contrast
from ui.themes.theme import OURS, Theme

THEMES = pytest.mark.parametrize("theme", OURS.values(), ids=OURS.keys())


@THEMES
def test_more_reading_stands_out_more_from_the_page(theme: Theme) -> None:
    steps = [contrast(shade, theme.page) for shade in (theme.page, *shades(theme))]
    assert steps == sorted(steps)
    assert steps[-1] >= 4.5


@THEMES
def test_each_shade_can_be_told_from_the_next(theme: Theme) -> None:
    assert all(contrast(one, other) >= 1.3 for one, other in pairwise(shades(theme)))


@THEMES
def test_what_is_said_quietly_can_be_read_on_the_page(theme: Theme) -> None:
    assert contrast(theme.panel_soft, theme.page) >= 4.5
    assert contrast(theme.soft, theme.page) >= 4.5


def test_a_mixture_begins_with_one_colour_and_ends_with_the_other() -> None:
    assert (mixed("#102030", "#ffeedd", 0), mixed("#102030", "#ffeedd", 1)) == ("#102030", "#ffeedd")
