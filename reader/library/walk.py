"""The story files of a folder and the folders below it, in the order people number them."""

from __future__ import annotations

import codecs
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from reader.archive import GZIP, ZIP, member, members
from reader.files import Unreadable, may_be_packed, open_file

EXTENSIONS = (b".txt", b".text", b".md", b".asc")
_OF_PROGRAMS = (b"readme.md", b"license.md", b"changelog.md", b"contributing.md")
"""What lies in folders of programs, and of collections, and is no story."""
_SNIFFED = 4096
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\f\r\x1a\x1b"})
"""What no text has: Ctrl-Z ends some old ones, and escapes colour others."""
_NUMBER = re.compile(rb"(\d{1,18})")


class StoryFile(NamedTuple):
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
    given back alone, also one in an archive.
    """
    try:
        status = _status(folder)
    except OSError as error:
        if (inside := _inside(folder)) is not None:
            yield inside
        else:
            failed(folder, error)
        return
    if stat.S_ISDIR(status.st_mode):
        yield from _walk(folder, failed, entered)
    elif folder.lower().endswith(ZIP):
        yield from _in_archive(folder)
    else:
        yield StoryFile(folder, status.st_size, status.st_mtime_ns)


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
        for entry in visible:
            if entry.name.lower().endswith(ZIP):
                yield from _in_archive(entry.path) if _is_file(entry) else ()
            elif (file := _story_file(entry)) is not None:
                yield file


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


def _is_file(entry: os.DirEntry[bytes]) -> bool:
    try:
        return entry.is_file()
    except OSError:
        return False


def _story_file(entry: os.DirEntry[bytes]) -> StoryFile | None:
    if not is_named_as_story(entry.name) and not _is_plain_text(entry):
        return None
    try:
        status = entry.stat()
    except OSError:
        return None
    if not stat.S_ISREG(status.st_mode):
        return None
    return StoryFile(entry.path, status.st_size, status.st_mtime_ns)


def may_be_story(path: bytes) -> bool:
    """Whether what is given by itself may be a story, or hold some: all but what begins as no text does."""
    if may_be_packed(path) or is_named_as_story(path.rpartition(os.fsencode(os.sep))[2]):
        return True
    try:
        with open_file(path) as file:
            return looks_like_text(file.read(_SNIFFED))
    except (OSError, Unreadable):
        # A folder, or what is to say itself why it cannot be read.
        return True


def is_named_as_story(name: bytes) -> bool:
    """Whether a file may be a story by its name; what has no extension must be looked into."""
    lowered = name.lower()
    if lowered in _OF_PROGRAMS:
        return False
    if lowered.endswith(GZIP):
        inner = lowered[: -len(GZIP)]
        return inner.endswith(EXTENSIONS) or b"." not in inner
    return lowered.endswith(EXTENSIONS)


def _is_plain_text(entry: os.DirEntry[bytes]) -> bool:
    """Whether a file whose name has no extension begins as a text does."""
    if b"." in entry.name or not _is_file(entry):
        return False
    try:
        with open_file(entry.path) as file:
            return looks_like_text(file.read(_SNIFFED))
    except (OSError, Unreadable):
        return False


def looks_like_text(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a text: hardly any control characters, no zeros."""
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    return bool(start) and len(start.translate(None, _CONTROLS)) == len(start)


def _in_archive(path: bytes) -> Iterator[StoryFile]:
    """The stories in a zip file; one that cannot be read is listed itself, so that the list can say why."""
    found: list[StoryFile] = []
    try:
        found = [StoryFile(*member) for member in members(path) if _is_story_inside(member.path)]
    except Unreadable:
        with suppress(OSError):
            status = _status(path)
            found = [StoryFile(path, status.st_size, status.st_mtime_ns)]
    yield from found


def _inside(path: bytes) -> StoryFile | None:
    """The file a path leads to in an archive, if it does."""
    try:
        found = member(path)
    except Unreadable:
        return None
    return StoryFile(*found) if found else None


def _is_story_inside(path: bytes) -> bool:
    return path.lower().endswith(EXTENSIONS)
