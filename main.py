"""Starts Inglenook, or says in one sentence why it cannot."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

__version__ = "0.1.0"

BEFORE_QT = (
    "reader.library.place",
    "reader.library.understood",
    "reader.page.compose",
    "reader.page.linebreak",
    "reader.page.paginate",
    "reader.text.words",
)
"""What the first page needs without Qt: Qt looks into the source of all that is imported after it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status: 1 when it could not start."""
    # Loading makes many objects and hardly any garbage; collecting starts with the first paint.
    gc.disable()
    options = _parser().parse_args(arguments)
    try:
        if options.remove:
            return _remove(options.profile, options.remove)
        return _open_window(options.profile, options.paths)
    except ImportError as error:
        return _fail(f"A part of Inglenook is not installed: {error}.")


def _open_window(folder: Path | None, paths: Sequence[Path]) -> int:
    from reader.profile import UnusableProfile, open_profile
    from ui.bytecode import remembered_in
    from ui.late_patterns import late_patterns

    try:
        profile = open_profile(folder)
    except UnusableProfile as error:
        return _fail(str(error))
    with remembered_in(profile.bytecode), late_patterns("shibokensupport"):
        for name in BEFORE_QT:
            import_module(name)
        from ui.start import missing_for_a_window

        sentence = missing_for_a_window()
        if sentence:
            return _fail(sentence)
        from ui.app import run
    return run(profile, paths, __version__)


def _remove(profile_folder: Path | None, path: Path) -> int:
    from reader.profile import UnusableProfile, open_profile
    from ui.session import without_path
    from ui.settings import load_settings, save_settings

    try:
        profile = open_profile(profile_folder)
    except UnusableProfile as error:
        return _fail(str(error))
    settings = load_settings(profile.settings)
    left = without_path(settings, str(path.expanduser().absolute()))
    if left == settings:
        return _fail(f"{path} is no folder of the library.")
    if not save_settings(left, profile.settings):
        return _fail("The settings could not be written to the disk.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="inglenook", description="Reads stories kept as plain text files, set like a book."
    )
    wanted = parser.add_mutually_exclusive_group()
    wanted.add_argument(
        "paths", metavar="PATH", nargs="*", type=Path, default=(), help="a story, or a folder of stories"
    )
    wanted.add_argument(
        "--remove", metavar="FOLDER", type=Path, help="take FOLDER out of the library; its files stay"
    )
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
