"""The colours highlights are painted in: as strong as the text over them allows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from reader.library.annotation import UNDERLINE
from reader.sentences import to_translate
from ui.themes.contrast import contrast
from ui.themes.theme import Theme

_PURE = {
    "yellow": (0xF5, 0xBE, 0x1E),
    "green": (0x6F, 0xB7, 0x3C),
    "blue": (0x3C, 0x9D, 0xE3),
    "pink": (0xEE, 0x5F, 0x8C),
    "purple": (0x98, 0x66, 0xD8),
}
NAMES = to_translate(
    "Ink",
    {
        "yellow": "Yellow",
        "green": "Green",
        "blue": "Blue",
        "pink": "Pink",
        "purple": "Purple",
        UNDERLINE: "Underlined",
    },
)
_STRENGTH = {False: 0.36, True: 0.42}
"""How much of the pure colour there is at most, on light and dark pages."""
_LEAST_CONTRAST = 5.0
"""Of the text over any of them; WCAG 2.2 asks for 4.5 (success criterion 1.4.3)."""
_STEP = 0.03


def style_name(style: str) -> str:
    """Return what a style is called."""
    return QCoreApplication.translate("Ink", NAMES[style])


def dot(style: str, theme: Theme) -> str:
    """Return the colour a bookmark or a button in a style has, ``#rrggbb``; the accent where it has none."""
    return _hex(_PURE[style]) if style in _PURE else theme.accent


@lru_cache(maxsize=256)
def ink(styles: tuple[str, ...], theme: Theme) -> str:
    """Return the ground under words that are highlighted in some styles, one over the other, ``#rrggbb``."""
    strength = _STRENGTH[theme.dark]
    while strength > _STEP:
        ground = _mixed(theme.page, [style for style in styles if style in _PURE], strength)
        if contrast(theme.text, ground) >= _LEAST_CONTRAST:
            return ground
        strength -= _STEP
    return theme.page


def _mixed(page: str, styles: Iterable[str], strength: float) -> str:
    ground = [int(page[place : place + 2], 16) for place in (1, 3, 5)]
    for style in styles:
        pairs = zip(ground, _PURE[style], strict=True)
        ground = [round(below + (above - below) * strength) for below, above in pairs]
    return _hex(ground)


def _hex(parts: Iterable[int]) -> str:
    return "#" + "".join(f"{part:02x}" for part in parts)
