"""The subcommand ``convert``: stories as an EPUB, a page of HTML or clean text."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.failing import fail

if TYPE_CHECKING:
    from reader.publish.formats import Format
    from reader.story import Story


def add_convert_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``convert FILE… --to FORMAT`` to the command line."""
    parser = subparsers.add_parser("convert", help="write stories as EPUB, HTML or clean text")
    parser.add_argument("files", nargs="+", metavar="FILE", type=Path)
    parser.add_argument("--to", metavar="FORMAT", type=_format, default="epub", help="epub, html or txt")
    parser.add_argument("-o", "--output", metavar="OUT", type=Path, help="else a file here, by the title")
    parser.add_argument("--title", default="Stories", help="what a book of several stories is called")
    parser.add_argument(
        "--as-one", action="store_true", help="the files are chapters of one story, in their order"
    )
    parser.set_defaults(run=_convert)


def _format(suffix: str) -> Format:
    from reader.publish.formats import FORMATS, format_of

    form = format_of(suffix)
    if form is None:
        known = ", ".join(each.suffix for each in FORMATS)
        raise argparse.ArgumentTypeError(f"there is no format {suffix!r}, but {known}")
    return form


def _convert(arguments: argparse.Namespace) -> int:
    """Write the copy, and say where it is. Returns 1 if something could not be read or written, else 0."""
    from reader.files import Unreadable, display_name
    from reader.publish.copy import read_publication, save_copy, usual_name

    paths: list[Path] = arguments.files
    volumes = [paths] if arguments.as_one else [[path] for path in paths]
    try:
        publication = read_publication(volumes, arguments.title, _read, _nobody_waits)
    except Unreadable as error:
        return fail(str(error))
    author = publication.authors[0] if len(publication.authors) == 1 else ""
    output = arguments.output or Path(usual_name(publication.title, author, arguments.to))
    if output.resolve() in (path.resolve() for path in paths):
        return fail(f"{display_name(output)} is a story, and stories are never written to.")
    try:
        save_copy(publication, output, arguments.to, _nobody_waits)
    except OSError as error:
        return fail(f"{display_name(output)} could not be written: {error.strerror or error}.")
    sys.stdout.write(f"{output}\n")
    return 0


def _read(path: Path) -> Story:
    """Read a story. Raises Unreadable, which says of what."""
    from reader.files import Unreadable, display_name
    from reader.read import read

    try:
        return read(path)
    except Unreadable as error:
        raise Unreadable(f"{display_name(path)}: {error}") from error


def _nobody_waits(_done: float) -> None:
    """Hear how far it is, and keep it."""
