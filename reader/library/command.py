"""The subcommands ``scan``, what is new in folders of stories, and ``describe``, as JSON Lines."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from reader.late_patterns import compile_late
from reader.library.orphan import end_with_starter
from reader.pattern_memory import PATTERNS, PatternMemory


def add_scan_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``scan --index FILE [--library FILE] FOLDER…`` to the command line.

    Folders may also come from standard input, each ended by a zero byte: not every program that
    starts others can pass a name that is not UTF-8 as an argument. With such a program it ends.
    """
    parser = subparsers.add_parser("scan", help="print what is new in folders of stories, as JSON Lines")
    parser.add_argument("--index", required=True, type=Path, metavar="FILE", help="the index.db to fill")
    parser.add_argument("--library", type=Path, metavar="FILE", help="the library.db with the user's word")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="none: read from standard input")
    parser.set_defaults(run=_scan)


def add_describe_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``describe [--library FILE]`` to the command line: ``scan`` gives files to several of it."""
    parser = subparsers.add_parser(
        "describe", help="print what is in files whose names come from standard input, each ended by a zero"
    )
    parser.add_argument("--library", type=Path, metavar="FILE", help="the library.db with the user's word")
    parser.set_defaults(run=_describe)


def _describe(arguments: argparse.Namespace) -> int:
    from reader.library.stream import describe_input

    return describe_input(arguments.library)


def add_index_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``index --index FILE [--library FILE] FOLDER…`` to the command line; folders as for ``scan``."""
    parser = subparsers.add_parser("index", help="make the full texts of folders searchable")
    parser.add_argument("--index", required=True, type=Path, metavar="FILE", help="the fulltext.db to fill")
    parser.add_argument("--library", type=Path, metavar="FILE", help="the library.db with the user's word")
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="none: read from standard input")
    parser.set_defaults(run=_index)


def _index(arguments: argparse.Namespace) -> int:
    from reader.library.fulltext.fill import fill
    from reader.library.stream import overruled_in

    folders = arguments.folders or _folders_from_input()
    return fill(arguments.index, folders, overruled_in(arguments.library))


def _scan(arguments: argparse.Namespace) -> int:
    # Mostly a few files have changed, and to compile all that understands them would take as long again.
    patterns = PatternMemory(arguments.index.with_name(PATTERNS))
    compile_late("reader", compile_now=patterns.compile)
    # The other subcommands need not wait for what this one imports.
    from reader.library.stream import stream

    try:
        return stream(arguments.index, arguments.folders or _folders_from_input(), arguments.library)
    finally:
        patterns.keep()


def _folders_from_input() -> list[str]:
    end_with_starter()
    return [os.fsdecode(folder) for folder in sys.stdin.buffer.read().split(b"\0") if folder]
