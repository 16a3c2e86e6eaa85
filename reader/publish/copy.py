"""A copy in a file of its own: read from where the stories lie, safely named, written in one step."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from pathlib import Path

from reader.files import state_of
from reader.library.whole_file import whole_file
from reader.publish.formats import Format
from reader.publish.publication import EARLIEST, Progress, Publication, Volume
from reader.story import Story

_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
"""What some file system has no place for in a name."""
_LONGEST = 150
"""Bytes of a name without its ending: file systems have room for 255."""
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""What Windows takes for a device."""


def read_publication(
    volumes: Sequence[Sequence[Path]], title: str, read: Callable[[Path], Story], progress: Progress
) -> Publication:
    """Return stories, each given by its files in their order, as one publication.

    A single one is called as it calls itself. Raises what ``read`` and ``progress`` raise.
    """
    files, done, read_in = [file for volume in volumes for file in volume], 0, []
    for volume in volumes:
        stories = []
        for file in volume:
            progress(done / len(files))
            stories.append(read(file))
            done += 1
        read_in.append(Volume(tuple(stories), volume[0].stem))
    nanoseconds = max(state_of(os.fsencode(file))[1] for file in files)
    changed = max(datetime.fromtimestamp(nanoseconds / 1e9, timezone.utc), EARLIEST)
    return Publication(tuple(read_in), title if len(read_in) > 1 else read_in[0].title, changed)


def usual_name(title: str, author: str, suffix: str) -> str:
    """Return the name of a file by author and title, with an ending, that every file system takes."""
    wanted = " - ".join(filter(None, (author, title)))
    name = " ".join(_UNSAFE.sub(" ", wanted).split()).strip(". ")
    short = name.encode("utf-8")[:_LONGEST].decode("utf-8", "ignore").strip(". ")
    return f"{'_' if _DEVICES.match(short) else ''}{short or 'story'}.{suffix}"


def save_copy(publication: Publication, path: Path, form: Format, progress: Progress) -> None:
    """Write a publication to a file.

    Raises OSError and what ``progress`` raises, and then has changed nothing.
    """
    with whole_file(path) as file:
        form.write(publication, file, progress)
