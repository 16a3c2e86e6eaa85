"""The colours of the pictures, made of a theme's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.themes.theme import Theme

_BLANK, _BLANK_IN_THE_DARK = 0.12, 0.2
"""How much of the soft colour an empty day takes on; what is nearly black needs more to be seen."""
_SHARES = (0.3, 0.52, 0.75, 1.0)
"""How much of the accent the days with reading take on, level by level."""


def shades(theme: Theme) -> tuple[str, ...]:
    """Return the colour of each level, from a day without reading on, as ``#rrggbb``."""
    blank = mixed(theme.page, theme.soft, _BLANK_IN_THE_DARK if theme.dark else _BLANK)
    return (blank, *(mixed(theme.page, theme.accent, share) for share in _SHARES))


def mixed(one: str, other: str, share: float) -> str:
    """Return a colour between two, ``share`` of the way to the other."""
    parts = zip(bytes.fromhex(one[1:]), bytes.fromhex(other[1:]), strict=True)
    return "#" + bytes(round(a + (b - a) * share) for a, b in parts).hex()
