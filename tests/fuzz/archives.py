"""Zip and gzip files: listed, and all that is in them read."""

from __future__ import annotations

import gzip
import os
import zipfile
from io import BytesIO
from pathlib import Path

from reader.archive import members, read_packed
from reader.files import Unreadable, is_there, state_of
from reader.library.walk import story_files
from tests.fuzz.target import Target

_NAMES = (
    "a.txt",
    "inner/b.txt",
    "../up.txt",
    "/abs.txt",
    "c\u202etxt.exe",
    "d.txt/",
    "A.txt",
    "é.txt",
    "." * 90 + "e.txt",
)


def _zips(_folder: Path) -> tuple[bytes, ...]:
    return tuple(
        _zip(packed)
        for packed in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    )


def _zip(packed: int) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", packed) as archive:
        for number, name in enumerate(_NAMES):
            archive.writestr(zipfile.ZipInfo(name), b"The Kiln\n\nNobody had been there.\n" * number, packed)
        archive.comment = b"a comment"
    return out.getvalue()


def _gzips(_folder: Path) -> tuple[bytes, ...]:
    one = gzip.compress(b"The Kiln\n\nNobody had been there.\n" * 90, mtime=0)
    return one, one + one, gzip.compress(b"", mtime=0)


def _unzip(content: bytes, folder: Path) -> None:
    path = folder / "box.zip"
    path.write_bytes(content)
    list(story_files(os.fsencode(folder), lambda _path, _error: None))
    try:
        found = members(os.fsencode(path))
    except Unreadable:
        return
    for member in found:
        _read(member.path)
        state_of(member.path), is_there(member.path)
    assert [each.name for each in folder.iterdir()] == ["box.zip"], "something was unpacked"


def _gunzip(content: bytes, folder: Path) -> None:
    path = folder / "a.txt.gz"
    path.write_bytes(content)
    _read(os.fsencode(path))


def _read(path: bytes) -> None:
    try:
        read_packed(path)
    except Unreadable:
        return


# An archive's time goes with what is in it, and opening files takes its own.
TARGETS = (Target("zip", _zips, _unzip, linear=10**7), Target("gzip", _gzips, _gunzip, linear=10**7))
