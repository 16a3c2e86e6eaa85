"""One zip file, opened but not trusted: its members, and what is in each."""

from __future__ import annotations

import os
import zipfile
from datetime import datetime, timezone
from typing import IO, NamedTuple

from reader.files import LARGEST, Unreadable
from reader.sentences import to_translate

MOST_MEMBERS = 10_000
DAMAGED = to_translate("Reader", "This archive is damaged.")
_ENTRY_LENGTH = 400
"""Bytes an entry of a zip's directory takes, at most, on an average: more is no list of stories."""
_RATIO, _ALLOWED = 200, 10 << 20
"""How many times its size something may grow, once it has grown to so many bytes (10 MiB)."""
_CHUNK = 1 << 16
_END_SIGNATURE, _END_LENGTH, _COMMENT = b"PK\x05\x06", 22, 1 << 16
_SEPARATOR = os.fsencode(os.sep)
_TOO_LARGE = to_translate("Reader", "This file is too large to be read as a story.")


class Member(NamedTuple):
    """A file in an archive."""

    path: bytes
    """The archive's path, and the member's name below it."""
    size: int
    """In bytes, unpacked, as the archive says."""
    modified_ns: int
    """When it was written, the archive says, and a trace of its content: changed, it has another."""


class Zipped:
    """A zip file whose directory has been read.

    Raises Unreadable if it is no zip file or far too large, and what :mod:`zipfile` does if it is damaged.
    """

    def __init__(self, path: bytes, file: IO[bytes]) -> None:
        _require_sane(file)
        self._path, self._file = path, file
        self._zip = zipfile.ZipFile(file)
        # Of two with one name the latter is an update.
        self._found = {_name(found): found for found in self._zip.infolist() if not found.is_dir()}

    def members(self) -> list[Member]:
        """Return what is in it, folders and hidden things left out."""
        return [self._member(name) for name in self._found if _is_visible(name)]

    def member(self, path: bytes) -> Member | None:
        """Return the member a path below the archive leads to."""
        name = path.replace(_SEPARATOR, b"/")
        return self._member(name) if name in self._found else None

    def read(self, path: bytes) -> bytes:
        """Return what is in a member."""
        found = self._found.get(path.replace(_SEPARATOR, b"/"))
        if found is None:
            raise Unreadable("This file is no longer in its archive.")
        if found.flag_bits & 0x1:
            raise Unreadable("This story is locked with a password.")
        with self._zip.open(found) as stream:
            return bounded(stream, found.compress_size)

    def close(self) -> None:
        """Let the file go."""
        self._zip.close()
        self._file.close()

    def _member(self, name: bytes) -> Member:
        found = self._found[name]
        path = self._path + _SEPARATOR + name.replace(b"/", _SEPARATOR)
        return Member(path, found.file_size, _modified(found))


def bounded(stream: IO[bytes], packed: int) -> bytes:
    """Return what comes out of ``packed`` bytes. Raises Unreadable if it grows too large."""
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
        raise Unreadable(DAMAGED)
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
