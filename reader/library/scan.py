"""What has changed in a folder of stories since it was last looked through."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from reader.library.catalogue import Catalogue, CatalogueEntry, Known
from reader.library.describers import describe_all
from reader.library.overruled import Overruled
from reader.library.walk import StoryFile, story_files
from reader.sentences import to_translate

_SEPARATOR = os.fsencode(os.sep)


class Found(NamedTuple):
    """A story file is new or has changed."""

    entry: CatalogueEntry


class Entered(NamedTuple):
    """A folder is looked into."""

    path: bytes


class Gone(NamedTuple):
    """A story file known before is no longer there."""

    path: bytes


class Progress(NamedTuple):
    """``done`` of ``total`` files have been looked at."""

    done: int
    total: int


class Problem(NamedTuple):
    """A folder cannot be read; what is known of its stories is left alone.

    The folder may also be a file that was scanned by its own name.
    """

    sentence: str
    folder: bytes


Event = Found | Entered | Gone | Progress | Problem


def scan(
    folder: bytes,
    catalogue: Catalogue,
    overruled: Overruled = MappingProxyType({}),
    library: Path | None = None,
) -> Iterator[Event]:
    """Look through a folder, or at a single file, reading only what the catalogue does not know.

    ``overruled`` is what the user has said of files, and ``library`` the file that holds it; whoever saves it
    keeps their entries up to date.

    The catalogue is asked, not changed: that is for whoever receives the events.
    """
    known = catalogue.known(folder)
    failed: list[Problem] = []

    def fail(path: bytes, error: OSError) -> None:
        failed.append(Problem(_sentence("file" if path in known else "folder", error), path))

    entered: list[bytes] = []
    files = list(story_files(folder, fail, entered.append))
    yield from map(Entered, entered)
    yield from failed
    yield from _gone(known.keys() - {file.path for file in files}, failed)
    changed = [file.path for file in files if _is_changed(file, known)]
    done = len(files) - len(changed)
    for entry in describe_all(changed, overruled, library):
        yield Progress(done, len(files))
        yield Found(entry._replace(added=_added(entry, known)))
        done += 1
    yield Progress(len(files), len(files))


def _is_changed(file: StoryFile, known: Mapping[bytes, Known]) -> bool:
    before = known.get(file.path)
    return before is None or (before.size, before.modified_ns) != (file.size, file.modified_ns)


def _added(entry: CatalogueEntry, known: Mapping[bytes, Known]) -> int:
    """When a file came into the library: all that is in a folder when it is added was there before."""
    before = known.get(entry.path)
    if before is not None:
        return before.added
    return int(time.time()) if known else entry.modified_ns // 1_000_000_000


def _gone(missing: set[bytes], failed: list[Problem]) -> Iterator[Gone]:
    """An unplugged disk or a locked folder takes no story out of the library."""
    hidden = tuple(problem.folder.rstrip(_SEPARATOR) + _SEPARATOR for problem in failed)
    return (Gone(path) for path in sorted(missing) if not (path + _SEPARATOR).startswith(hidden))


_SENTENCES = to_translate(
    "Reader",
    {
        "file": (
            "You are not allowed to look into this file.",
            "This file is no longer there.",
            "This file could not be read.",
        ),
        "folder": (
            "You are not allowed to look into this folder.",
            "This folder is no longer there.",
            "This folder could not be read.",
        ),
    },
)


def _sentence(kind: str, error: OSError) -> str:
    forbidden, gone, failed = _SENTENCES[kind]
    if isinstance(error, PermissionError):
        return forbidden
    return gone if isinstance(error, (FileNotFoundError, NotADirectoryError)) else failed
