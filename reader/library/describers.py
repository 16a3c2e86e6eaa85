"""Describes many files at once, in processes of their own: understanding text keeps a core busy."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread

import reader
from reader.library.catalogue import CatalogueEntry, entry_from_json
from reader.library.overruled import Overruled
from reader.process import reader_command

_ENOUGH = 24
"""So many files are described sooner by the process that is there already."""
_CHUNK = 8
"""Files given to a process at a time."""
_MOST = 4
"""Processes, at most: reading many more files at once tires a disk, not a machine."""


def describe_all(
    paths: Sequence[bytes], overruled: Overruled, library: Path | None, processes: int | None = None
) -> Iterator[CatalogueEntry]:
    """Describe files, in any order, with as many processes as there are cores.

    ``overruled`` is what the user has said of files, and ``library`` the file that holds it, for the others.
    """
    if not paths:
        # Mostly nothing has changed, and what understands text takes longer to load than that takes to see.
        return iter(())
    number = processes if processes is not None else min(os.cpu_count() or 1, _MOST)
    if number < 2 or len(paths) <= _ENOUGH:
        return _here(paths, overruled)
    return _by_processes(paths, library, number)


def _here(paths: Iterable[bytes], overruled: Overruled) -> Iterator[CatalogueEntry]:
    from reader.library.describe import describe

    return (describe(path, overruled) for path in paths)


def _by_processes(paths: Iterable[bytes], library: Path | None, number: int) -> Iterator[CatalogueEntry]:
    described: SimpleQueue[CatalogueEntry | None] = SimpleQueue()
    chunks = _Chunks(paths)
    for _ in range(number):
        # Daemons: who stops listening need not wait for them, and their processes end with the pipe.
        Thread(target=_feed, args=(chunks, library, described), daemon=True).start()
    busy = number
    while busy:
        entry = described.get()
        if entry is None:
            busy -= 1
        else:
            yield entry


class _Chunks:
    """Hands out files, some at a time, to whoever asks."""

    def __init__(self, paths: Iterable[bytes]) -> None:
        self._paths, self._lock = iter(paths), Lock()

    def next(self) -> list[bytes]:
        with self._lock:
            return list(islice(self._paths, _CHUNK))


def _feed(chunks: _Chunks, library: Path | None, described: SimpleQueue[CatalogueEntry | None]) -> None:
    """Have one process describe files until there are no more; one that dies takes only one file with it."""
    process = _start(library)
    while chunk := chunks.next():
        while chunk:
            for entry in _answers(process, chunk):
                described.put(entry)
                chunk.pop(0)
            if chunk:
                from reader.library.describe import not_understood

                described.put(not_understood(chunk.pop(0)))
                _end(process)
                process = _start(library)
    _end(process)
    described.put(None)


def _answers(process: subprocess.Popen[bytes], chunk: list[bytes]) -> Iterator[CatalogueEntry]:
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError):
        process.stdin.write(b"".join(path + b"\0" for path in chunk))
        process.stdin.flush()
    for _ in range(len(chunk)):
        line = process.stdout.readline()
        if not line.endswith(b"\n"):
            return
        yield entry_from_json(json.loads(line))


def _start(library: Path | None) -> subprocess.Popen[bytes]:
    command = reader_command("describe", *(["--library", str(library)] if library else []))
    return subprocess.Popen(  # noqa: S603
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(reader.__file__).parents[1],
    )


def _end(process: subprocess.Popen[bytes]) -> None:
    assert process.stdin is not None
    with suppress(BrokenPipeError):
        process.stdin.close()
    process.wait()
