"""Themes: tables of colour roles."""

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import resources

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = resources.FOLDER / "themes"


OWN = "own/"
"""What a setting begins with that names a theme of the user's own."""


class Look(NamedTuple):
    """What the desktop asks programs to look like."""

    dark: bool
    high_contrast: bool = False


_OF_THE_SYSTEM = {
    Look(dark=False): "paper.toml",
    Look(dark=True): "night.toml",
    Look(dark=False, high_contrast=True): "white.toml",
    Look(dark=True, high_contrast=True): "black.toml",
}


@dataclass(frozen=True, slots=True)
class Theme:
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


@cache
def load_theme(file_name: str) -> Theme:
    """Read one theme from ``resources/themes``."""
    return Theme(**tomllib.loads((_FOLDER / file_name).read_text("utf-8")))


def theme_files() -> dict[str, str]:
    """Return the file of every theme by the theme's identifier (its file's stem), in order."""
    names = sorted(entry.name for entry in _FOLDER.iterdir())
    return {name.removesuffix(".toml"): name for name in names if name.endswith(".toml")}


def theme_names() -> list[tuple[str, str]]:
    """Return every theme's identifier and name, the light ones first."""
    themes = sorted(theme_files().items(), key=lambda each: load_theme(each[1]).dark)
    return [(identifier, load_theme(file).name) for identifier, file in themes]


def choose_theme(setting: str, look: Look, folder: Path) -> Theme:
    """Return the theme a setting names, one of ours or of the user's ``folder``.

    ``system``, unknown names, and a theme of the user's that cannot be used follow the desktop.
    """
    if setting.startswith(OWN):
        from ui.themes.own import FaultyTheme, read_theme

        with suppress(FaultyTheme):
            return read_theme(folder, setting)
    elif f"{setting}.toml" in theme_files().values():
        return load_theme(f"{setting}.toml")
    return load_theme(_OF_THE_SYSTEM[look])
