"""Starts Inglenook, or says in one sentence why it cannot."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path

__version__ = "0.1.0"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status: 1 when it could not start."""
    # Loading makes many objects and hardly any garbage; collecting starts with the first paint.
    gc.disable()
    options = _parser().parse_args(arguments)
    try:
        # What needs no Qt comes first: Qt looks into the source of every module imported after it.
        import reader.library.place
        import reader.library.understood
        import reader.page.compose
        import reader.page.linebreak
        import reader.page.paginate
        import reader.text.words  # noqa: F401
        from ui.start import missing_for_a_window
    except ImportError as error:
        return _fail(f"A part of Inglenook is not installed: {error}.")
    sentence = missing_for_a_window()
    if sentence:
        return _fail(sentence)
    from ui.app import run
    from ui.profile import UnusableProfile

    try:
        return run(options.profile, options.paths, __version__)
    except UnusableProfile as error:
        return _fail(str(error))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inglenook", description="Reads stories kept as plain text files, set like a book."
    )
    parser.add_argument("paths", metavar="PATH", nargs="*", type=Path, help="a story, or a folder of stories")
    parser.add_argument(
        "--profile", metavar="DIR", type=Path, help="keep bookmarks, settings and cache under DIR"
    )
    parser.add_argument("--version", action="version", version=f"Inglenook {__version__}")
    return parser


def _fail(sentence: str) -> int:
    sys.stderr.write(f"inglenook: {sentence}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
