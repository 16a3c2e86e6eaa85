"""What to show at the start: what was asked for, else the last session."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

import seeds
from reader.files import is_there
from ui.settings import Settings

_FIRST_SAMPLE = "the_salt_road.txt"


def begin(settings: Settings, paths: Sequence[Path]) -> Settings:
    """Return the settings with the library and the story to open; paths come into the library."""
    if paths:
        return _asked_for(settings, [path.absolute() for path in paths])
    return settings


def with_samples(settings: Settings) -> Settings:
    """Return the settings with the sample stories in the list and one of them on the page."""
    folder = seeds.FOLDER
    folders = tuple(dict.fromkeys((*settings.folders, str(folder))))
    return settings._replace(folders=folders, story=str(folder / _FIRST_SAMPLE))


def with_paths(settings: Settings, paths: Iterable[Path]) -> Settings:
    """Return the settings with folders and stories in the library; the samples make room for others."""
    samples, added = os.fspath(seeds.FOLDER), list(paths)
    others_come = any(not path.is_relative_to(samples) for path in added)
    kept = (folder for folder in settings.folders if not (others_come and folder == samples))
    known = dict.fromkeys((*kept, *map(os.fspath, added)))
    # What lies in a folder is there with it.
    outermost = (each for each in known if not any(os.fspath(above) in known for above in Path(each).parents))
    return settings._replace(folders=tuple(outermost))


def without_path(settings: Settings, path: str) -> Settings:
    """Return the settings without a folder or a story in the library."""
    return settings._replace(folders=tuple(folder for folder in settings.folders if folder != path))


def last_story(library: Path) -> Sequence[Path]:
    """Return the story a place was saved in last; none where it is gone or the library cannot be read."""
    from reader.library.place import Places, PlacesError

    try:
        with closing(Places(library)) as places:
            return [Path(os.fsdecode(path)) for path in places.recent_stories(1) if is_there(path)]
    except PlacesError:
        return []


def _asked_for(settings: Settings, paths: Sequence[Path]) -> Settings:
    settings = with_paths(settings, filter(is_there, paths))
    stories = [path for path in paths if not is_folder(path)]
    if stories:
        return settings._replace(story=os.fspath(stories[0]))
    known = any(Path(settings.story).is_relative_to(path) for path in paths) if settings.story else False
    return settings._replace(story=settings.story if known else "")


def is_folder(path: Path) -> bool:
    """Say whether a path is looked through for stories: a zip is like a folder."""
    # Unlike Path.is_dir this does not raise where it may not look.
    return os.path.isdir(path) or path.suffix.lower() == ".zip"  # noqa: PTH112
