"""Story files as the operating system hands them out: their bytes, or one sentence why not."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from reader.clean import one_line
from reader.sentences import to_translate

if TYPE_CHECKING:
    import io

LARGEST = 1 << 30
"""The largest file that is read, in bytes (1 GiB)."""

_FOLDER = to_translate("Reader", "This is a folder, not a story.")
_DEVICE = to_translate("Reader", "This is a pipe or a device, not a story.")
_TOO_LARGE = to_translate("Reader", "This file is too large to be read as a story.")
_SENTENCES = to_translate(
    "Reader",
    {
        errno.ENOENT: "This file is no longer there.",
        errno.ENOTDIR: "This file is no longer there.",
        errno.EACCES: "You are not allowed to read this file.",
        errno.EPERM: "You are not allowed to read this file.",
        errno.EISDIR: _FOLDER,
        errno.ENXIO: _DEVICE,
        errno.ENODEV: _DEVICE,
        errno.ELOOP: "This is a link that leads back to itself.",
        errno.ENAMETOOLONG: "The name of this file is too long.",
        errno.EIO: "The disk failed while this file was read.",
    },
)

AnyPath = str | bytes | os.PathLike[str]


class Unreadable(Exception):
    """A file that cannot be read as a story; its text is one plain sentence for the reader."""


def read_bytes(path: AnyPath) -> bytes:
    """The whole content of a regular file, of a member of a zip, or what is in a gzip.

    It is never mapped into memory: a mapped file cut short by somebody else ends the process.

    Raises Unreadable when it cannot be read, is empty, no regular file, or larger than ``LARGEST``.
    """
    content = _packed(path) if may_be_packed(os.fsencode(path)) else None
    if content is None:
        content = _plain(path)
    if not content:
        raise Unreadable("This file is empty.")
    return content


def open_file(path: AnyPath) -> BinaryIO:
    """A regular file, opened for reading. Raises Unreadable if it cannot be, is none, or is too large."""
    try:
        file = open(path, "rb", buffering=0, opener=_open_at_once)  # noqa: SIM115
    except (OSError, ValueError) as error:
        raise Unreadable(_sentence(error, path)) from error
    try:
        _require_story(os.fstat(file.fileno()))
    except Unreadable:
        file.close()
        raise
    return cast("BinaryIO", file)


def may_be_packed(path: bytes) -> bool:
    """Whether a path may lead into a zip, or to a gzip: then it is worth asking :mod:`reader.archive`."""
    lowered = path.lower()
    return lowered.endswith((b".gz", b".zip")) or b".zip" + os.fsencode(os.sep) in lowered


def _packed(path: AnyPath) -> bytes | None:
    # Most readers never have one, and it would take milliseconds of every start.
    from reader.archive import read_packed

    return read_packed(os.fsencode(path))


def _plain(path: AnyPath) -> bytes:
    try:
        with open_file(path) as file:
            return cast("io.FileIO", file).readall()
    except (OSError, MemoryError) as error:
        raise Unreadable(_sentence(error, path)) from error


def state_of(path: bytes) -> tuple[int, int]:
    """A file's size in bytes and the time it was last written to, in nanoseconds since 1970."""
    if may_be_packed(path) and (inside := _state_inside(path)) is not None:
        return inside
    try:
        status = Path(os.fsdecode(path)).stat()
    except (OSError, ValueError):
        return 0, 0
    return status.st_size, status.st_mtime_ns


def _state_inside(path: bytes) -> tuple[int, int] | None:
    """The state of a member of a zip; None if the path leads into none."""
    from reader.archive import archive_of, member

    if archive_of(path) is None:
        return None
    try:
        found = member(path)
    except Unreadable:
        found = None
    return (found.size, found.modified_ns) if found else (0, 0)


def display_name(path: AnyPath) -> str:
    """A file's name, safe to show on one line whatever bytes or characters it is made of."""
    text = os.fsdecode(path)
    # A Path would be three times as slow, for every row of the list.
    return one_line(text.rpartition(os.sep)[2] or text)


def _open_at_once(path: str, flags: int) -> int:
    """Opening a pipe would otherwise wait until somebody writes to it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))


def _require_story(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(_FOLDER)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(_DEVICE)
    if status.st_size > LARGEST:
        raise Unreadable(_TOO_LARGE)


def _sentence(error: Exception, path: AnyPath) -> str:
    if isinstance(error, MemoryError):
        return _TOO_LARGE
    if not isinstance(error, OSError):
        return to_translate("Reader", "No file can have this name.")
    # Windows refuses to open a folder with the error it has for other people's files.
    if isinstance(error, PermissionError) and Path(os.fsdecode(path)).is_dir():
        return _FOLDER
    return _SENTENCES.get(error.errno or 0, to_translate("Reader", "This file could not be read."))
