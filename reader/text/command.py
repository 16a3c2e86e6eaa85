"""The subcommand ``inspect``: what the reader understands of each file, one JSON object a line."""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any


def add_inspect_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``inspect FILE…`` and ``inspect --files-from LIST`` to the command line."""
    parser = subparsers.add_parser("inspect", help="print what is understood of each file, as JSON Lines")
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument(
        "--files-from", metavar="LIST", help="a file with one path per line; - is standard input"
    )
    parser.set_defaults(run=inspect)


def inspect(arguments: argparse.Namespace) -> int:
    """Report on every file. Returns 1 if one of them could not be read, else 0."""
    # Stories are many objects and no cycles: looking for cycles among them takes time and finds none.
    gc.disable()
    status = 0
    for path in _paths(arguments):
        found = _report(path)
        status = max(status, int("error" in found))
        _write(found)
    return status


def _paths(arguments: argparse.Namespace) -> Iterator[str]:
    yield from arguments.files
    if arguments.files_from == "-":
        yield from _listed(sys.stdin.buffer)
    elif arguments.files_from:
        try:
            yield from _listed(Path(arguments.files_from).read_bytes().splitlines())
        except OSError:
            yield arguments.files_from


def _listed(lines: Iterable[bytes]) -> Iterator[str]:
    for line in lines:
        path = line.rstrip(b"\r\n")
        if path:
            yield os.fsdecode(path)


def _report(path: str) -> dict[str, Any]:
    from reader.files import Unreadable
    from reader.read import read
    from reader.text.inspect import report

    try:
        return report(path, read(path))
    except Unreadable as reason:
        return {"path": path, "error": str(reason)}


def _write(found: dict[str, Any]) -> None:
    """Print an object in UTF-8 whatever the locale; bytes of a path that are no UTF-8 stay as they were."""
    try:
        line = json.dumps(found, ensure_ascii=False).encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        line = json.dumps(found).encode("ascii")
    sys.stdout.buffer.write(line + b"\n")
    sys.stdout.buffer.flush()
