"""Fills the full-text index from folders of stories, as JSON Lines tell; it goes on where it stopped."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from types import FrameType

from reader.archive import kept_open
from reader.digest import sha256_of_text
from reader.files import Unreadable, read_bytes
from reader.library.fulltext.index import FullText
from reader.library.overruled import Overruled, said_of
from reader.library.walk import StoryFile, story_files
from reader.read import decode_as_said

_POLITE = 10
_COMMIT_SECONDS = 2.0
"""What a kill may lose."""


def fill(index: Path, folders: Sequence[str], overruled: Overruled) -> int:
    """Take in what is new in folders, leave out what is gone; returns the exit status."""
    signal.signal(signal.SIGTERM, _end)
    if hasattr(os, "nice"):
        os.nice(_POLITE)
    with closing(FullText(index)) as full_text, kept_open():
        try:
            _fill(full_text, folders, overruled)
            if full_text.renew_if_stale():
                _fill(full_text, folders, overruled)
        except BrokenPipeError:
            # Nobody listens any more; Python must not stumble over it again when it ends.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
        finally:
            full_text.commit()
    return 0


def _fill(full_text: FullText, folders: Sequence[str], overruled: Overruled) -> None:
    failed: list[bytes] = []
    files = {
        file.path: file
        for folder in folders
        for file in story_files(
            os.fsencode(Path(folder).absolute()), lambda path, _error: failed.append(path)
        )
    }
    known = full_text.known()
    if not failed:
        # A disk that is away takes nothing out of the index.
        full_text.forget(known.keys() - files.keys())
    _take_in(full_text, [file for file in files.values() if _is_new(file, known)], len(files), overruled)


def _is_new(file: StoryFile, known: Mapping[bytes, tuple[int, int]]) -> bool:
    return known.get(file.path) != (file.size, file.modified_ns)


def _take_in(full_text: FullText, new: Sequence[StoryFile], total: int, overruled: Overruled) -> None:
    kept = told = time.monotonic()
    for number, file in enumerate(new):
        try:
            content = read_bytes(file.path)
            text = decode_as_said(content, said_of(content, file.path, overruled)).text
        except (Unreadable, LookupError):
            text = ""
        full_text.add(file.path, file.size, file.modified_ns, sha256_of_text(text), text)
        now = time.monotonic()
        if now - kept > _COMMIT_SECONDS:
            full_text.commit()
            kept = now
        if now - told > 0.2:
            _tell(total - len(new) + number + 1, total)
            told = now
    full_text.commit()
    _tell(total, total)


def _tell(done: int, total: int) -> None:
    sys.stdout.write(json.dumps({"progress": [done, total]}) + "\n")
    sys.stdout.flush()


def _end(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)
