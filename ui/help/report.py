"""A report on how the program fares, for whoever looks for a fault: no path, no title, no word of a story."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication

from ui.help.log_tail import log_tail
from ui.help.made_of import components
from ui.settings import members
from ui.themes.theme import OURS

if TYPE_CHECKING:
    from pathlib import Path

    from reader.profile import Profile
    from ui.settings import Settings

_WORDS = ("shelf", "order", "group", "opening", "language")
"""Settings whose words are the program's own."""
_THEMES = ("system", *OURS)


def report(version: str, profile: Profile, settings: Settings, numbers: Mapping[str, int]) -> str:
    """Return the report; ``numbers`` say how much there is of what."""
    sections = (
        ("Inglenook " + version, _program()),
        ("Screen", _screens()),
        ("Settings", _settings(settings)),
        ("Numbers", (f"{name}: {number}" for name, number in numbers.items())),
        ("Files", _sizes(profile)),
        ("Log", log_tail(profile.log).splitlines() or ("empty",)),
    )
    return "\n\n".join("\n".join((title, *_indented(lines))) for title, lines in sections) + "\n"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" for line in lines)


def _program() -> Iterator[str]:
    for component in components():
        if component.version:
            yield f"{component.name} {component.version}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}"
    yield f"language {QLocale().name()}"


def _screens() -> Iterator[str]:
    yield f"{QGuiApplication.platformName()} {os.environ.get('XDG_SESSION_TYPE', '')}".strip()
    for screen in QGuiApplication.screens():
        size, scale = screen.size(), round(100 * screen.devicePixelRatio())
        yield f"{size.width()} × {size.height()} at {scale} %, {round(screen.logicalDotsPerInch())} dpi"


def _settings(settings: Settings) -> Iterator[str]:
    for name, value in sorted({**members(settings), **settings.typography._asdict()}.items()):
        if not isinstance(value, dict):
            yield f"{name}: {_told(name, value)}"


def _told(name: str, value: object) -> str:
    """Return what may be told of a setting: of the reader's own words only whether there are any."""
    if isinstance(value, bool | int | float) or (value and name in _WORDS):
        return str(value)
    if isinstance(value, tuple | list):
        return f"{len(value)} of them"
    if name == "theme":
        return str(value) if value in _THEMES else "own"
    return "set" if value else "not set"


def _sizes(profile: Profile) -> Iterator[str]:
    for name in ("library", "catalogue", "full_text", "settings", "history", "log"):
        yield f"{name}: {_size(getattr(profile, name))}"


def _size(path: Path) -> str:
    try:
        return f"{path.stat().st_size:,} bytes"
    except OSError:
        return "none"
