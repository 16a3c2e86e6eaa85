"""Writes a file in one step, so that a full disk or a crash leaves what was there before."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from reader.library.backup import settle


def write_whole(path: Path, pieces: Iterable[str]) -> None:
    """Write pieces of text, in UTF-8, to a file. Raises OSError, and then has changed nothing."""
    target = path.resolve()
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
        settle(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
