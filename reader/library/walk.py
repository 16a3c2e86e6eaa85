"""The story files of a folder and the folders below it, in the order people number them."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

EXTENSIONS = (b".txt", b".text")
_NUMBER = re.compile(rb"(\d{1,18})")


@dataclass(frozen=True, slots=True)
class StoryFile:
    """A file that may be a story, as it is at the moment."""

    path: bytes
    size: int
    """In bytes."""
    modified_ns: int


def story_files(
    folder: bytes,
    failed: Callable[[bytes, OSError], None],
    entered: Callable[[bytes], object] = lambda _: None,
) -> Iterator[StoryFile]:
    """The story files in a folder and below, those of each folder before those of the folders in it.

    Links are followed, each folder is visited once. Whatever begins with a dot is left out. A folder
    that cannot be read is reported to ``failed``, every other one to ``entered``. A path that is a file is
    given back alone.
    """
    try:
        status = _status(folder)
    except OSError as error:
        failed(folder, error)
        return
    if not stat.S_ISDIR(status.st_mode):
        yield StoryFile(folder, status.st_size, status.st_mtime_ns)
        return
    yield from _walk(folder, failed, entered)


def _walk(
    folder: bytes, failed: Callable[[bytes, OSError], None], entered: Callable[[bytes], object]
) -> Iterator[StoryFile]:
    seen: set[object] = set()
    waiting = [folder]
    while waiting:
        next_folder = waiting.pop()
        try:
            identity = _identity(next_folder)
            visible = [] if identity in seen else _visible(next_folder)
        except OSError as error:
            failed(next_folder, error)
            continue
        if identity not in seen:
            entered(next_folder)
        seen.add(identity)
        waiting += [entry.path for entry in reversed(visible) if _is_folder(entry)]
        yield from filter(None, map(_story_file, visible))


def _visible(folder: bytes) -> list[os.DirEntry[bytes]]:
    with os.scandir(folder) as entries:
        return sorted((entry for entry in entries if not entry.name.startswith(b".")), key=_order)


def _order(entry: os.DirEntry[bytes]) -> tuple[bool, list[bytes | int], bytes]:
    """Names with their numbers by value; links last, so that a folder is found where it lies."""
    parts = _NUMBER.split(entry.name.lower())
    return entry.is_symlink(), [int(part) if part.isdigit() else part for part in parts], entry.name


def _status(path: bytes) -> os.stat_result:
    return Path(os.fsdecode(path)).stat()


def _identity(folder: bytes) -> object:
    """What a folder is known by, whatever links lead to it."""
    status = _status(folder)
    # Some network file systems number nothing.
    return (status.st_dev, status.st_ino) if status.st_ino else os.path.realpath(folder)


def _is_folder(entry: os.DirEntry[bytes]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _story_file(entry: os.DirEntry[bytes]) -> StoryFile | None:
    if not entry.name.lower().endswith(EXTENSIONS):
        return None
    try:
        status = entry.stat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return StoryFile(entry.path, status.st_size, status.st_mtime_ns)
