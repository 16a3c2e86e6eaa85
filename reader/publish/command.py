"""The subcommand ``convert``: stories as an EPUB, a page of HTML or clean text."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime, timezone
from pathlib import Path


def add_convert_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``convert FILE… --to FORMAT`` to the command line."""
    parser = subparsers.add_parser("convert", help="write stories as EPUB, HTML or clean text")
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--to", choices=("epub", "html", "txt"), default="epub", help="the format (epub)")
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=Path,
        help="the file to write; else one beside you, by the title",
    )
    parser.add_argument("--title", default="", help="what a book of several stories is called")
    parser.add_argument(
        "--as-one", action="store_true", help="the files are chapters of one story, in their order"
    )
    parser.set_defaults(run=convert)


def convert(arguments: argparse.Namespace) -> int:
    """Write the copy, and say where it is. Returns 1 if something could not be read or written, else 0."""
    from reader.files import Unreadable
    from reader.publish.copy import save_copy, usual_name
    from reader.publish.publication import Volume, published
    from reader.read import read

    paths: list[Path] = arguments.files
    try:
        stories = [read(path) for path in paths]
        changed = max(datetime.fromtimestamp(path.stat().st_mtime, timezone.utc) for path in paths)
        volumes = [Volume((story,), path.stem) for story, path in zip(stories, paths, strict=True)]
        if arguments.as_one:
            volumes = [Volume(tuple(stories), paths[0].stem)]
        publication = published(volumes, changed, arguments.title)
        output = arguments.output or Path(usual_name(publication, arguments.to))
        if any(output.resolve() == path.resolve() for path in paths):
            raise Unreadable(f"{output} is the story itself, and stories are never written to.")
        save_copy(publication, output, arguments.to)
    except (Unreadable, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"{output}\n")
    return 0
