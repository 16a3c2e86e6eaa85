"""What to show at the start: what was asked for, else the last session, else the sample stories."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import seeds
from ui.settings import Settings

_FIRST_SAMPLE = "the_salt_road.txt"


def begin(settings: Settings, paths: Sequence[Path]) -> Settings:
    """Return the settings with the folders and the story to open."""
    if paths:
        return _asked_for(settings, [path.expanduser().absolute() for path in paths])
    if not settings.folders:
        return with_samples(settings)
    return settings


def with_samples(settings: Settings) -> Settings:
    """Return the settings with the sample stories in the list and one of them on the page."""
    folder = seeds.FOLDER
    return replace(settings, folders=(str(folder),), story=str(folder / _FIRST_SAMPLE))


def _asked_for(settings: Settings, paths: Sequence[Path]) -> Settings:
    folders = tuple(dict.fromkeys(os.fspath(path) for path in paths))
    stories = [path for path in paths if not path.is_dir()]
    if stories:
        return replace(settings, folders=folders, story=os.fspath(stories[0]))
    known = any(Path(settings.story).is_relative_to(path) for path in paths) if settings.story else False
    return replace(settings, folders=folders, story=settings.story if known else "")
