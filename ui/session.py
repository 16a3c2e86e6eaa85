"""What to show at the start: what was asked for, else the last session."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import seeds
from ui.settings import Settings

_FIRST_SAMPLE = "the_salt_road.txt"


def begin(settings: Settings, paths: Sequence[Path]) -> Settings:
    """Return the settings with the library and the story to open; paths come into the library."""
    if paths:
        return _asked_for(settings, [path.expanduser().absolute() for path in paths])
    return settings


def with_samples(settings: Settings) -> Settings:
    """Return the settings with the sample stories in the list and one of them on the page."""
    folder = seeds.FOLDER
    folders = tuple(dict.fromkeys((*settings.folders, str(folder))))
    return replace(settings, folders=folders, story=str(folder / _FIRST_SAMPLE))


def with_path(settings: Settings, path: Path) -> Settings:
    """Return the settings with a folder or a story in the library; the sample stories make room for them."""
    folders = [folder for folder in settings.folders if folder != os.fspath(seeds.FOLDER)]
    if not any(path.is_relative_to(folder) for folder in folders):
        # What lies in the folder is there with it.
        folders = [folder for folder in folders if not Path(folder).is_relative_to(path)]
        folders.append(os.fspath(path))
    return replace(settings, folders=tuple(folders))


def without_path(settings: Settings, path: str) -> Settings:
    """Return the settings without a folder or a story in the library."""
    return replace(settings, folders=tuple(folder for folder in settings.folders if folder != path))


def _asked_for(settings: Settings, paths: Sequence[Path]) -> Settings:
    for path in paths:
        settings = with_path(settings, path)
    stories = [path for path in paths if not is_folder(path)]
    if stories:
        return replace(settings, story=os.fspath(stories[0]))
    known = any(Path(settings.story).is_relative_to(path) for path in paths) if settings.story else False
    return replace(settings, story=settings.story if known else "")


def is_folder(path: Path) -> bool:
    """Say whether a path is looked through for stories: a zip is like a folder."""
    return path.is_dir() or path.suffix.lower() == ".zip"
