"""Files of what Python made of sources, and could make again: bytecode, and that of regular expressions."""

from __future__ import annotations

import marshal
import os
import shutil
import sys
from contextlib import suppress
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any
from zlib import crc32

_LEFT_FREE = 16_000_000
"""Bytes on the disk below which nothing is written that can be made again."""


def recall(file: Path) -> Any:
    """Return what was kept in a file; None if it is damaged, or another Python's, or was never kept."""
    try:
        stamp, packed = file.read_bytes().split(b"\n", 1)
    except (OSError, ValueError):
        return None
    return marshal.loads(packed) if stamp == _stamp(packed) else None  # noqa: S302 - nobody else writes there


def can_be_kept(file: Path) -> bool:
    """Whether there is a place for it; the last room on a disk is for bookmarks."""
    try:
        return os.access(file.parent, os.W_OK) and shutil.disk_usage(file.parent).free >= _LEFT_FREE
    except OSError:
        return False


def keep(file: Path, value: Any) -> None:
    """Keep what :mod:`marshal` can write, if that is possible."""
    packed = marshal.dumps(value)
    with suppress(OSError):
        file.write_bytes(_stamp(packed) + b"\n" + packed)


def _stamp(packed: bytes) -> bytes:
    python = f"{sys.implementation.cache_tag} {sys.hexversion:x} {MAGIC_NUMBER.hex()}"
    return f"4 {python} {crc32(packed):08x}".encode("ascii")
