"""Themes: tables of colour roles."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


OWN = "own/"
"""What a setting begins with that names a theme of the user's own."""


class Look(NamedTuple):
    """What the desktop asks programs to look like."""

    dark: bool
    high_contrast: bool = False


_OF_THE_SYSTEM = {
    Look(dark=False): "paper",
    Look(dark=True): "night",
    Look(dark=False, high_contrast=True): "white",
    Look(dark=True, high_contrast=True): "black",
}


class Theme(NamedTuple):
    """The colours of the program, as ``#rrggbb``; contrasts are held by a test."""

    name: str
    dark: bool
    page: str
    text: str
    soft: str
    panel: str
    panel_soft: str
    line: str
    accent: str
    chosen: str
    highlight: str


OURS: Mapping[str, Theme] = {
    "paper": Theme(
        name="Paper", dark=False,
        page="#fbf9f4", text="#26221c", soft="#7a7266",
        panel="#f1ede4", panel_soft="#686054", line="#e0d9cb",
        accent="#8c5a2b", chosen="#e6ddca", highlight="#f3dfa2",
    ),
    "sepia": Theme(
        name="Sepia", dark=False,
        page="#f4ecd8", text="#3b2f1e", soft="#7a6748",
        panel="#eae0c8", panel_soft="#665536", line="#d8ccae",
        accent="#8a4b22", chosen="#dfd1af", highlight="#efd28a",
    ),
    "white": Theme(
        name="High contrast", dark=False,
        page="#ffffff", text="#000000", soft="#3d3d3d",
        panel="#ffffff", panel_soft="#333333", line="#000000",
        accent="#0b3fb3", chosen="#dbe6ff", highlight="#ffe14d",
    ),
    "black": Theme(
        name="Black", dark=True,
        page="#000000", text="#c9c5bd", soft="#8d8981",
        panel="#0e0e0f", panel_soft="#9c988f", line="#2a2a2c",
        accent="#d9a066", chosen="#26241f", highlight="#5a4a22",
    ),
    "night": Theme(
        name="Night", dark=True,
        page="#1b1c1f", text="#d6d2c8", soft="#8f8b82",
        panel="#232428", panel_soft="#a09c93", line="#323338",
        accent="#d9a066", chosen="#34322d", highlight="#5a4a22",
    ),
}  # fmt: skip
"""The themes that come with the program, the light ones first, by what a setting calls them.

Reading them from TOML, as the user's own are, would take four milliseconds of every start.
"""


def choose_theme(setting: str, look: Look, folder: Path) -> Theme:
    """Return the theme a setting names, one of ours or of the user's ``folder``.

    ``system``, unknown names, and a theme of the user's that cannot be used follow the desktop.
    """
    if setting.startswith(OWN):
        from ui.themes.own import FaultyTheme, read_theme

        with suppress(FaultyTheme):
            return read_theme(folder, setting)
    return OURS.get(setting) or OURS[_OF_THE_SYSTEM[look]]
