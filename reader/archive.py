"""Stories inside ``.zip`` and ``.gz`` files, read in place: nothing is ever unpacked to the disk.

A story in an archive has a path as if the archive were a folder, ``box.zip/inner/story.txt``; a folder that
is really called so goes on being one. What is compressed is not trusted: the number of members, the bytes of
each, and how many times it grows are bounded (ISO/IEC 21320-1 and RFC 1952 describe the files).
"""

from __future__ import annotations

import gzip
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import IO, NamedTuple, cast

from reader.files import LARGEST, Unreadable, open_file

ZIP, GZIP = b".zip", b".gz"
MOST_MEMBERS = 10_000
_ENTRY_LENGTH = 400
"""Bytes an entry of a zip's directory takes, at most, on an average: more is no list of stories."""
_RATIO, _ALLOWED = 200, 10 << 20
"""How many times its size something may grow, once it has grown to so many bytes (10 MiB)."""
_CHUNK = 1 << 16
_END_SIGNATURE, _END_LENGTH, _COMMENT = b"PK\x05\x06", 22, 1 << 16
_SEPARATOR = os.fsencode(os.sep)
_FAULTS = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
    MemoryError,
)  # fmt: skip
"""What comes of reading something that is no sound archive."""
_DAMAGED = "This archive is damaged."
_TOO_LARGE = "This file is too large to be read as a story."


class Member(NamedTuple):
    """A file in an archive."""

    path: bytes
    """The archive's path, and the member's name below it."""
    size: int
    """In bytes, unpacked, as the archive says."""
    modified_ns: int
    """When it was written, the archive says, and a trace of its content: changed, it has another."""


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
    if archive is None and path.lower().endswith(ZIP) and _is_file(path):
        members(path)
        raise Unreadable("This is an archive of stories, not a story.")
    if archive is None and not path.lower().endswith(GZIP):
        return None
    with open_file(archive or path) as file:
        try:
            return _gunzipped(file) if archive is None else _member(file, path[len(archive) + 1 :])
        except _FAULTS as error:
            raise Unreadable(_DAMAGED) from error


def members(archive: bytes) -> list[Member]:
    """Return what is in a zip file, folders and hidden things left out.

    Raises Unreadable if it cannot be read, is damaged or far too large.
    """
    with open_file(archive) as file:
        try:
            return list(_members(archive, file))
        except _FAULTS as error:
            raise Unreadable(_DAMAGED) from error


def member(path: bytes) -> Member | None:
    """Return what a zip file says of the member a path leads to; None if there is none.

    Raises as :func:`members`.
    """
    archive = archive_of(path)
    return next((each for each in members(archive) if each.path == path), None) if archive else None


def _members(archive: bytes, file: IO[bytes]) -> Iterator[Member]:
    _require_sane(file)
    with zipfile.ZipFile(file) as opened:
        for found in opened.infolist():
            name = _name(found)
            if not found.is_dir() and _is_visible(name):
                path = archive + _SEPARATOR + name.replace(b"/", _SEPARATOR)
                yield Member(path, found.file_size, _modified(found))


def _member(file: IO[bytes], path: bytes) -> bytes:
    _require_sane(file)
    name = path.replace(_SEPARATOR, b"/")
    with zipfile.ZipFile(file) as opened:
        found = next((each for each in opened.infolist() if _name(each) == name), None)
        if found is None:
            raise Unreadable("This file is no longer in its archive.")
        if found.flag_bits & 0x1:
            raise Unreadable("This story is locked with a password.")
        with opened.open(found) as stream:
            return _bounded(stream, found.compress_size)


def _gunzipped(file: IO[bytes]) -> bytes:
    with gzip.GzipFile(fileobj=file) as stream:
        return _bounded(cast("IO[bytes]", stream), os.fstat(file.fileno()).st_size)


def _bounded(stream: IO[bytes], packed: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        chunks.append(chunk)
        size += len(chunk)
        if size > LARGEST or (size > _ALLOWED and size > _RATIO * packed):
            raise Unreadable(_TOO_LARGE)
    return b"".join(chunks)


def _require_sane(file: IO[bytes]) -> None:
    """Look at the end of a zip before all of its directory is believed and read."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _COMMENT - _END_LENGTH))
    tail = file.read(_COMMENT + _END_LENGTH)
    end = tail.rfind(_END_SIGNATURE)
    if end < 0 or len(tail) - end < _END_LENGTH:
        raise Unreadable(_DAMAGED)
    number = int.from_bytes(tail[end + 10 : end + 12], "little")
    length = int.from_bytes(tail[end + 12 : end + 16], "little")
    # More than 65,534 members are written otherwise, and are too many as well.
    if number > MOST_MEMBERS or length > MOST_MEMBERS * _ENTRY_LENGTH:
        raise Unreadable("This archive holds too many files to be a library of stories.")
    file.seek(0)


def _name(found: zipfile.ZipInfo) -> bytes:
    """The name as it stands in the archive: where it is not said to be UTF-8, the bytes themselves."""
    if found.flag_bits & 0x800:
        return found.orig_filename.encode("utf-8", "surrogateescape")
    return found.orig_filename.encode("cp437", "replace")


def _is_visible(name: bytes) -> bool:
    parts = name.split(b"/")
    hidden = any(part.startswith(b".") or part in (b"", b"__MACOSX") for part in parts)
    return not hidden and b"\0" not in name


def _modified(found: zipfile.ZipInfo) -> int:
    try:
        seconds = int(datetime(*found.date_time, tzinfo=timezone.utc).timestamp())
    except ValueError:
        seconds = 0
    return seconds * 1_000_000_000 + found.CRC % 1_000_000_000


def _is_file(path: bytes) -> bool:
    try:
        return stat.S_ISREG(Path(os.fsdecode(path)).stat().st_mode)
    except (OSError, ValueError):
        return False
