"""Starts Inglenook, or says in one sentence why it cannot."""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.profile import Profile
    from ui.instance.starting import Start

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
    given = sys.argv[1:] if arguments is None else list(arguments)
    if tuple(given[:2]) == ("-m", "reader"):
        # In a bundle there is no Python beside it that would run the reader.
        from reader.__main__ import main as run_reader

        return run_reader(given[2:])
    options = _parser().parse_args(given)
    try:
        if options.remove:
            return _remove(options.profile, options.remove)
        if options.install_desktop or options.uninstall_desktop:
            return _change_desktop(put_in_place=options.install_desktop)
        return _open(options)
    except ImportError as error:
        from ui.start import missing_for_qt

        return _fail(missing_for_qt() or f"A part of Inglenook is not installed: {error}.")


def _open(options: argparse.Namespace) -> int:
    """Open paths in the window that runs or, where none does or another one is wanted, in a new one."""
    from reader.profile import UnusableProfile, open_profile
    from ui.instance.address import address
    from ui.instance.client import hand_over
    from ui.instance.starting import Start

    try:
        profile = open_profile(options.profile)
    except UnusableProfile as error:
        return _fail(str(error))
    paths = options.paths
    if options.go_on:
        from ui.session import last_story

        paths = last_story(profile.library)
    listens_at = address(profile.data)
    start = Start(listens_at)
    if options.new_window:
        start.begin(patience=0)
    else:
        start.begin()
        if hand_over(listens_at, paths):
            start.end()
            return 0
    return _open_window(profile, paths, start)


def _open_window(profile: Profile, paths: Sequence[Path], start: Start) -> int:
    from reader.late_patterns import compile_late
    from reader.pattern_memory import PatternMemory
    from ui.loading.bytecode import remembered_in
    from ui.loading.enumerations import make_quickly
    from ui.loading.features import look_for_none

    make_quickly()
    patterns = PatternMemory(profile.patterns)
    compile_late("reader", "ui", libraries=("shibokensupport",), compile_now=patterns.compile)
    with remembered_in(profile.bytecode, "reader", "ui"):
        for name in BEFORE_QT:
            import_module(name)
        import_module("PySide6.QtWidgets")
        look_for_none()
        from ui.app import run

    def end_start() -> None:
        start.end()
        patterns.keep()

    status = run(profile, paths, __version__, end_start)
    patterns.keep()
    return status


def _remove(profile_folder: Path | None, path: Path) -> int:
    from reader.profile import UnusableProfile, open_profile
    from ui.session import without_path
    from ui.settings import load_settings, save_settings

    try:
        profile = open_profile(profile_folder)
    except UnusableProfile as error:
        return _fail(str(error))
    settings = load_settings(profile.settings)
    left = without_path(settings, str(path.absolute()))
    if left == settings:
        return _fail(f"{path} is no folder of the library.")
    if not save_settings(left, profile.settings):
        return _fail("The settings could not be written to the disk.")
    return 0


def _change_desktop(*, put_in_place: bool) -> int:
    from ui.desktop.command import DesktopUnchanged, change_desktop

    try:
        sentence = change_desktop(put_in_place=put_in_place)
    except DesktopUnchanged as error:
        return _fail(str(error))
    sys.stdout.write(f"{sentence}\n")
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
        "--continue", action="store_true", dest="go_on", help="open the story that was read last"
    )
    wanted.add_argument(
        "--remove", metavar="FOLDER", type=Path, help="take FOLDER out of the library; its files stay"
    )
    wanted.add_argument(
        "--install-desktop", action="store_true", help="put Inglenook into the menu of a Linux desktop"
    )
    wanted.add_argument("--uninstall-desktop", action="store_true", help="take it out of there again")
    parser.add_argument(
        "--new-window", action="store_true", help="open a window of its own beside one that runs"
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
