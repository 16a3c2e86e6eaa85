"""What a person sees of the window on a screen, told by its colours in the theme Paper."""

from __future__ import annotations

from tests.screen import HEIGHT, WIDTH, Screen
from ui.themes.theme import OURS

PAPER = "paper"
_TOP = HEIGHT // 4
"""Rows in which a ribbon hangs."""
_RIBBON, _NOTICE = 200, 10_000
"""Pixels of one colour that nothing smaller has."""


def shows_ribbon(shown_on: Screen) -> bool:
    """Whether the ribbon of a bookmark hangs over the page."""
    return shown_on.row(0, WIDTH * _TOP).count(_pixel(OURS[PAPER].accent)) > _RIBBON


def shows_notice(shown_on: Screen) -> bool:
    """Whether a sentence stands over the foot of the page."""
    below = shown_on.row(WIDTH * HEIGHT // 2, WIDTH * HEIGHT // 2)
    return below.count(_pixel(OURS[PAPER].text)) > _NOTICE


def text(shown_on: Screen) -> bytes:
    """The middle of the screen, where the text is, without ribbon, notice or foot."""
    return shown_on.row(WIDTH * _TOP, WIDTH * HEIGHT // 3)


def _pixel(colour: str) -> bytes:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return bytes((blue, green, red))
