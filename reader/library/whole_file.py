"""Writes a file in one step, so that a full disk or a crash leaves what was there before."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from reader.library.backup import settle

_KEPT_OF_NAME = 40
"""Characters of the file's name in that of its beginnings, which must not be too long for a file system."""


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the place of ``path``, or of what that links to, once all is written.

    Raises OSError; then, and whatever else is raised meanwhile, nothing has changed.
    """
    target = path.resolve()
    unfinished = target.with_name(f".{target.name[:_KEPT_OF_NAME]}.{os.getpid()}.partial")
    try:
        with unfinished.open("wb") as file:
            yield file
        settle(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)


def write_whole(path: Path, pieces: Iterable[str]) -> None:
    """Write pieces of text, in UTF-8, to a file. Raises OSError, and then has changed nothing."""
    with whole_file(path) as file:
        file.writelines(piece.encode("utf-8") for piece in pieces)
