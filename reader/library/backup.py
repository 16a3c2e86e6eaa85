"""Keeps copies of library.db beside it, the newest few, each made whole or not at all."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

HOUR = 3_600.0
DAY = 24 * HOUR
KEPT = 8
FOLDER = "backups"


def backups(library: Path) -> list[Path]:
    """The backups of a library, newest first: by their numbers, since clocks are set back."""
    copies = (library.parent / FOLDER).glob(f"{library.stem}-*{library.suffix}")
    return sorted((copy for copy in copies if _number(copy)), key=_number, reverse=True)


def is_due(library: Path, every: float) -> bool:
    """Whether the newest backup is older than so many seconds, or dated in the future."""
    newest = next(iter(backups(library)), None)
    return newest is None or not 0 <= time.time() - newest.stat().st_mtime < every


def back_up(connection: sqlite3.Connection, library: Path, every: float = HOUR) -> Path | None:
    """Make a backup unless one is younger than `every` seconds; the oldest beyond eight are dropped.

    Raises sqlite3.Error or OSError, and then has changed nothing.
    """
    if not is_due(library, every):
        return None
    folder = library.parent / FOLDER
    folder.mkdir(exist_ok=True)
    _drop_unfinished(folder)
    number = max(map(_number, backups(library)), default=0) + 1
    copy = folder / f"{library.stem}-{number:06}{library.suffix}"
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}.partial")
    try:
        connection.execute("VACUUM INTO ?", (str(unfinished),))
        settle(unfinished, copy)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in backups(library)[KEPT:]:
        old.unlink(missing_ok=True)
    return copy


def settle(unfinished: Path, target: Path) -> None:
    """Put a finished file in its place so that a power cut leaves either all of it or none."""
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system lets folders be opened."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _number(copy: Path) -> int:
    digits = copy.stem.rpartition("-")[2]
    return int(digits) if digits.isdecimal() and len(digits) < 18 else 0


def _drop_unfinished(folder: Path) -> None:
    """What a killed process left; another one may be writing the young ones just now."""
    for partial in folder.glob("*.partial"):
        if abs(time.time() - partial.stat().st_mtime) > HOUR:
            partial.unlink(missing_ok=True)
