"""What has changed in a folder of stories since it was last looked through."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from reader.library.catalogue import Catalogue, CatalogueEntry
from reader.library.describe import describe
from reader.library.overruled import Overruled
from reader.library.walk import story_files

_SEPARATOR = os.fsencode(os.sep)


@dataclass(frozen=True, slots=True)
class Found:
    """A story file is new or has changed."""

    entry: CatalogueEntry


@dataclass(frozen=True, slots=True)
class Gone:
    """A story file known before is no longer there."""

    path: bytes


@dataclass(frozen=True, slots=True)
class Progress:
    """``done`` of ``total`` files have been looked at."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Problem:
    """A folder cannot be read; what is known of its stories is left alone.

    The folder may also be a file that was scanned by its own name.
    """

    sentence: str
    folder: bytes


Event = Found | Gone | Progress | Problem


def scan(folder: bytes, catalogue: Catalogue, overruled: Overruled = MappingProxyType({})) -> Iterator[Event]:
    """Look through a folder, or at a single file, reading only what the catalogue does not know.

    ``overruled`` is what the user has said of files; whoever saves it keeps their entries up to date.

    The catalogue is asked, not changed: that is for whoever receives the events.
    """
    known = catalogue.known(folder)
    failed: list[Problem] = []

    def fail(path: bytes, error: OSError) -> None:
        failed.append(Problem(_sentence("file" if path in known else "folder", error), path))

    files = list(story_files(folder, fail))
    yield from failed
    yield from _gone(known.keys() - {file.path for file in files}, failed)
    for done, file in enumerate(files):
        yield Progress(done, len(files))
        if known.get(file.path) != (file.size, file.modified_ns):
            yield Found(describe(file.path, overruled))
    yield Progress(len(files), len(files))


def _gone(missing: set[bytes], failed: list[Problem]) -> Iterator[Gone]:
    """An unplugged disk or a locked folder takes no story out of the library."""
    hidden = tuple(problem.folder.rstrip(_SEPARATOR) + _SEPARATOR for problem in failed)
    return (Gone(path) for path in sorted(missing) if not (path + _SEPARATOR).startswith(hidden))


def _sentence(kind: str, error: OSError) -> str:
    if isinstance(error, PermissionError):
        return f"You are not allowed to look into this {kind}."
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return f"This {kind} is no longer there."
    return f"This {kind} could not be read."
