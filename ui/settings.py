"""What a person prefers and had open: a frozen value, kept as JSON."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from reader.pace import UNKNOWN, Pace, pace_of
from ui.page.typography import PLAIN, Typography, typography_of

NO_CHOICES: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class Settings(NamedTuple):
    """Preferences and the last session; a field is a setting."""

    typography: Typography = PLAIN
    theme: str = "system"
    """A theme's name, or ``system`` to follow the desktop."""
    library_shown: bool = True
    folders: tuple[str, ...] = ()
    """What the list shows: folders and single files, as ``os.fsdecode`` gives them."""
    story: str = ""
    """The story on the page, as ``os.fsdecode`` gives it."""
    scrolled: bool = False
    """Whether a chapter is one column to scroll, in place of pages to turn."""
    line_guide: bool = False
    """Whether there is a band behind the line one reads."""
    sliding: bool = False
    """Whether pages slide when they are turned."""
    folded: bool = True
    """Whether what can wait of a header, and the small print, is folded away."""
    shelf: str = "all"
    order: str = "title"
    group: str = ""
    """How the list is arranged."""
    grid: bool = False
    """Whether the list is a grid of title pages."""
    searches: tuple[str, ...] = ()
    """Searches of the list that are kept."""
    groupings: tuple[str, ...] = ()
    """Which files the reader has joined into one story or taken apart, as JSON."""
    paper: str = ""
    """How stories are printed, as JSON; empty for as usual."""
    look_up_site: str = "wiktionary"
    """Where words are looked up in the browser: a site of ours, or an address."""
    voice_speed: int = 100
    """How fast stories are read aloud, in percent of the usual."""
    voices: Mapping[str, tuple[str, ...]] = NO_CHOICES
    """By languages such as ``en``, the program and the voice in it that were chosen."""
    log_reading: bool = True
    """Whether what is read is recorded for the statistics."""
    language: str = ""
    """Of the program itself, such as ``de``; empty for that of the system."""
    shortcuts: Mapping[str, tuple[str, ...]] = NO_CHOICES
    """By commands' identifiers, the keys of those that have others than usual."""
    recent_commands: tuple[str, ...] = ()
    """Which commands were found by their names last, the last one first: learnt, not chosen."""
    version: str = ""
    """The version of the program that ran last."""
    pace: Pace = UNKNOWN
    """How fast the reader turns pages: learnt, not chosen."""


def load_settings(path: Path) -> Settings:
    """Read the settings; whatever is missing or faulty keeps its default."""
    try:
        return settings_of(json.loads(path.read_bytes()))
    except (OSError, ValueError, RecursionError):
        return Settings()


def settings_of(found: object) -> Settings:
    """Return the settings kept as an object of JSON; whatever is missing or faulty keeps its default."""
    if not isinstance(found, dict):
        return Settings()
    sound = {name: _frozen(found[name]) for name in Settings._fields if _is_sound(name, found)}
    return Settings(
        **sound, typography=typography_of(found.get("typography")), pace=pace_of(found.get("pace"))
    )


def _is_sound(name: str, found: dict[str, object]) -> bool:
    if name not in found or name in ("typography", "pace"):
        return False
    value, usual = found[name], getattr(Settings(), name)
    if isinstance(usual, tuple):
        return _is_list(value)
    if isinstance(usual, Mapping):
        return isinstance(value, dict) and all(map(_is_list, value.values()))
    return _is_path(value) if name == "story" else type(value) is type(usual)


def _frozen(value: Any) -> Any:
    """Return lists as tuples, as they were before they were written."""
    if isinstance(value, dict):
        return {name: tuple(kept) for name, kept in value.items()}
    return tuple(value) if isinstance(value, list) else value


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_path, value))


def _is_path(value: object) -> bool:
    """Say whether a file could have this name."""
    try:
        return isinstance(value, str) and b"\0" not in os.fsencode(value)
    except UnicodeEncodeError:
        return False


def members(settings: Settings) -> dict[str, Any]:
    """Return the settings as JSON keeps them: what has names itself is an object."""
    return {name: _member(value) for name, value in settings._asdict().items()}


def _member(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    return value._asdict() if hasattr(value, "_asdict") else value


def save_settings(settings: Settings, path: Path) -> bool:
    """Write what is not as usual in one step, so that a crash leaves the old or the new; say if it worked."""
    from PySide6.QtCore import QSaveFile

    usual = members(Settings())
    chosen = {name: value for name, value in members(settings).items() if value != usual[name]}
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    file.write(json.dumps(chosen, indent=2).encode("ascii"))
    return bool(file.commit())
