"""Tells as JSON Lines what has changed in folders, and keeps it in the index."""

from __future__ import annotations

import json
import math
import os
import signal
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from types import FrameType
from typing import Any

from reader.archive import kept_open
from reader.library.catalogue import Catalogue, CatalogueEntry, entry_to_json
from reader.library.overruled import Overruled
from reader.library.place import Places, PlacesError
from reader.library.scan import Entered, Event, Found, Gone, Problem, Progress, scan

_POLITE = 5
_INPUT = 65_536
_BATCH = 64
_BATCH_SECONDS = 1.0
_PROGRESS_SECONDS = 0.05


def stream(index: Path, folders: Sequence[str], library: Path | None = None) -> int:
    """Scan the folders one after another; returns the exit status.

    ``library`` is the library.db that holds what the user has said of files.

    Ended by SIGTERM or by nobody listening any more, it keeps what it has found in the index.
    """
    signal.signal(signal.SIGTERM, _end)
    if hasattr(os, "nice"):
        # Whoever reads meanwhile goes first.
        os.nice(_POLITE)
    try:
        overruled = overruled_in(library)
        with closing(Catalogue(index)) as catalogue, kept_open():
            paths = [os.fsencode(Path(folder).absolute()) for folder in folders]
            for path in paths:
                _scan(path, catalogue, overruled, library)
            if not catalogue.is_related:
                from reader.library.relate import relate

                relate(catalogue, paths)
    except BrokenPipeError:
        # Nobody listens any more; Python must not stumble over it again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return 0


def describe_input(library: Path | None) -> int:
    """Print the entry of every file named on standard input, each ended by a zero, until the input ends."""
    from reader.library.describe import describe

    overruled = overruled_in(library)
    with kept_open():
        for path in _paths_from_input():
            sys.stdout.write(json.dumps(entry_to_json(describe(path, overruled))) + "\n")
            sys.stdout.flush()
    return 0


def _paths_from_input() -> Iterator[bytes]:
    rest = b""
    while read := os.read(sys.stdin.fileno(), _INPUT):
        *paths, rest = (rest + read).split(b"\0")
        yield from paths


def overruled_in(library: Path | None) -> Overruled:
    """What the user has said of files.

    A library that cannot be read keeps no story out of the list; the window says what is wrong.
    """
    if library is None or not library.exists():
        return {}
    with suppress(PlacesError), closing(Places(library)) as places:
        return places.overruled()
    return {}


def _scan(folder: bytes, catalogue: Catalogue, overruled: Overruled, library: Path | None) -> None:
    batch = _Batch(catalogue)
    try:
        for event in _seldom(scan(folder, catalogue, overruled, library)):
            # Kept first: what the window was told must be known the next time.
            batch.add(event)
            _write(event)
    finally:
        batch.keep()


def _seldom(events: Iterable[Event]) -> Iterator[Event]:
    """Leave out progress nobody could see: thousands of known files take no time."""
    told = -math.inf
    for event in events:
        if isinstance(event, Progress) and event.done < event.total:
            if time.monotonic() - told < _PROGRESS_SECONDS:
                continue
            told = time.monotonic()
        yield event


class _Batch:
    """What the index does not hold yet: a commit for every single file would take most of the time."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._entries: list[CatalogueEntry] = []
        self._gone: list[bytes] = []
        self._since = time.monotonic()

    def add(self, event: Event) -> None:
        if isinstance(event, Found):
            self._entries.append(event.entry)
        elif isinstance(event, Gone):
            self._gone.append(event.path)
        if len(self._entries) >= _BATCH or time.monotonic() - self._since > _BATCH_SECONDS:
            self.keep()

    def keep(self) -> None:
        if self._entries:
            self._catalogue.keep(self._entries)
        if self._gone:
            self._catalogue.forget(self._gone)
        self._entries, self._gone = [], []
        self._since = time.monotonic()


def _write(event: Event) -> None:
    """Print at once: the window shows a story as soon as it is found."""
    sys.stdout.write(json.dumps(_as_json(event)) + "\n")
    sys.stdout.flush()


def _as_json(event: Event) -> dict[str, Any]:
    match event:
        case Found(entry):
            # The index has the sketch; the window has no use for it.
            return {"found": entry_to_json(entry._replace(sketch=b""))}
        case Gone(path):
            return {"gone": os.fsdecode(path)}
        case Entered(path):
            return {"entered": os.fsdecode(path)}
        case Progress(done, total):
            return {"progress": [done, total]}
        case Problem(sentence, folder):
            return {"problem": sentence, "folder": os.fsdecode(folder)}


def _end(_signal: int, _frame: FrameType | None) -> None:
    sys.exit(0)
