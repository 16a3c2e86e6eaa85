"""What a person sees of the window on a screen, told by its colours in the theme Paper."""

from __future__ import annotations

from tests.screen import HEIGHT, WIDTH, Screen
from ui.themes.theme import OURS

PAPER = "paper"
_TOP = HEIGHT // 4
"""Rows in which a ribbon hangs."""
_RIBBON, _NOTICE = 10, 200
"""Pixels of one colour in a row that no letter has."""


def shows_ribbon(shown_on: Screen) -> bool:
    """Whether the ribbon of a bookmark hangs over the page."""
    return _holds(shown_on.row(0, WIDTH * _TOP), OURS[PAPER].accent, _RIBBON)


def shows_notice(shown_on: Screen) -> bool:
    """Whether a sentence stands over the foot of the page."""
    return _holds(shown_on.row(WIDTH * HEIGHT // 2, WIDTH * HEIGHT // 2), OURS[PAPER].text, _NOTICE)


def text(shown_on: Screen) -> bytes:
    """The middle of the screen, where the text is, without ribbon, notice or foot."""
    return shown_on.row(WIDTH * _TOP, WIDTH * HEIGHT // 3)


def _holds(pixels: bytes, colour: str, length: int) -> bool:
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    # What the fourth byte holds is left to the server.
    return any(bytes((blue, green, red, fourth)) * length in pixels for fourth in (0, 255))
