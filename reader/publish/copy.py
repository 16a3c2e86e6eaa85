"""Puts a publication into a file: under a safe name, and in one step."""

from __future__ import annotations

import os
import re
from pathlib import Path

from reader.library.backup import settle
from reader.publish.formats import format_of
from reader.publish.publication import Progress, Publication

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
"""What some file system has no place for in a name."""
_LONGEST = 150
"""Bytes of a name without its ending: file systems have room for 255."""
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""What Windows takes for a device."""


def usual_name(publication: Publication, suffix: str) -> str:
    """Return a name by author and title that every file system takes."""
    author = publication.authors[0] if len(publication.authors) == 1 else ""
    name = f"{author} - {publication.title}" if author else publication.title
    return f"{safe_name(name)}.{suffix}"


def safe_name(wanted: str) -> str:
    """Return the name of a file without its ending, as like a wanted one as every file system allows."""
    name = " ".join(_UNSAFE.sub(" ", wanted).split()).strip(". ")
    short = name.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").strip(". ")
    return f"{'_' if _DEVICES.match(short) else ''}{short or 'story'}"


def save_copy(
    publication: Publication, path: Path, suffix: str, progress: Progress = lambda _done: None
) -> None:
    """Write a publication to a file in the format of a suffix.

    Raises OSError and what ``progress`` raises, and then has changed nothing.
    """
    form = format_of(suffix)
    assert form is not None, suffix
    target = path.resolve()
    unfinished = target.with_name(f".{os.getpid()}-{target.name[-80:]}.partial")
    try:
        with unfinished.open("wb") as file:
            form.write(publication, file, progress)
        settle(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
