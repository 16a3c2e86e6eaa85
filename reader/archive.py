"""Stories inside ``.zip`` and ``.gz`` files, read in place: nothing is ever unpacked to the disk.

A story in an archive has a path as if the archive were a folder, ``box.zip/inner/story.txt``; a folder that
is really called so goes on being one. What is compressed is not trusted: the number of members, the bytes of
each, and how many times it grows are bounded (ISO/IEC 21320-1 and RFC 1952 describe the files).
"""

from __future__ import annotations

import gzip
import os
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import IO, cast

from reader.files import Unreadable, open_file
from reader.zipped import DAMAGED, Member, Zipped, bounded

ZIP, GZIP = b".zip", b".gz"
_SEPARATOR = os.fsencode(os.sep)
_kept: _Kept | None = None
"""The archive that was opened last, where somebody wants it kept open."""


class _Kept:
    """An archive that stays open, and what its file was like when it was opened."""

    def __init__(self) -> None:
        self.zipped: Zipped | None = None
        self.known_by: object = None

    def close(self) -> None:
        if self.zipped is not None:
            self.zipped.close()
        self.zipped = None


@contextmanager
def kept_open() -> Iterator[None]:
    """While this lasts an archive stays open until another one is read: thousands of stories may be in it.

    It is for a process that reads many files one after another, on one thread.
    """
    global _kept
    _kept = kept = _Kept()
    try:
        yield
    finally:
        _kept = None
        kept.close()


def archive_of(path: bytes) -> bytes | None:
    """Return the zip file that a path leads into; None if it leads into none."""
    lowered, start = path.lower(), 0
    while (found := lowered.find(ZIP + _SEPARATOR, start)) >= 0:
        start = found + len(ZIP)
        if _is_file(path[:start]):
            return path[:start]
    return None


def read_packed(path: bytes) -> bytes | None:
    """Return what is in a gzip, or a member of a zip; None if a path leads to neither.

    Raises Unreadable when it cannot be read, or grows too large.
    """
    archive = archive_of(path)
    if archive is not None:
        with _opened(archive) as zipped:
            return zipped.read(path[len(archive) + 1 :])
    if path.lower().endswith(ZIP) and _is_file(path):
        members(path)
        raise Unreadable("This is an archive of stories, not a story.")
    return _gunzipped(path) if path.lower().endswith(GZIP) else None


def members(archive: bytes) -> list[Member]:
    """Return what is in a zip file, folders and hidden things left out.

    Raises Unreadable if it cannot be read, is damaged or far too large.
    """
    with _opened(archive) as zipped:
        return zipped.members()


def member(path: bytes) -> Member | None:
    """Return what a zip file says of the member a path leads to; None if there is none.

    Raises as :func:`members`.
    """
    archive = archive_of(path)
    if archive is None:
        return None
    with _opened(archive) as zipped:
        return zipped.member(path[len(archive) + 1 :])


@contextmanager
def _opened(archive: bytes) -> Iterator[Zipped]:
    with _told():
        if _kept is not None:
            yield _still_open(_kept, archive)
            return
        with closing(_open(archive)) as zipped:
            yield zipped


def _still_open(kept: _Kept, archive: bytes) -> Zipped:
    status = Path(os.fsdecode(archive)).stat()
    known_by = archive, status.st_ino, status.st_size, status.st_mtime_ns
    if kept.zipped is None or kept.known_by != known_by:
        kept.close()
        kept.zipped, kept.known_by = _open(archive), known_by
    return kept.zipped


def _open(archive: bytes) -> Zipped:
    file = open_file(archive)
    try:
        return Zipped(archive, file)
    except BaseException:
        file.close()
        raise


@contextmanager
def _told() -> Iterator[None]:
    """Whatever is wrong with an archive is one sentence: each way of packing has errors of its own."""
    try:
        yield
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(DAMAGED) from error


def _gunzipped(path: bytes) -> bytes:
    with open_file(path) as file, _told(), gzip.GzipFile(fileobj=file) as stream:
        return bounded(cast("IO[bytes]", stream), os.fstat(file.fileno()).st_size)


def _is_file(path: bytes) -> bool:
    try:
        return stat.S_ISREG(Path(os.fsdecode(path)).stat().st_mode)
    except (OSError, ValueError):
        return False
