"""The subcommands ``export`` and ``import``: all that is a person's own, as one document."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from reader.failing import fail

if TYPE_CHECKING:
    from reader.profile import Profile


def add_export_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``export [--markdown] [--profile DIR]`` to the command line."""
    parser = subparsers.add_parser("export", help="print bookmarks, notes, places and preferences as JSON")
    parser.add_argument("--markdown", action="store_true", help="bookmarks and notes alone, to be read")
    _add_profile(parser)
    parser.set_defaults(run=_export)


def add_import_command(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``import FILE [--profile DIR]`` to the command line."""
    parser = subparsers.add_parser("import", help="merge what export printed; nothing newer is overwritten")
    parser.add_argument("file", metavar="FILE", type=Path)
    _add_profile(parser)
    parser.set_defaults(run=_import)


def _add_profile(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--profile", type=Path, metavar="DIR", help="where it is kept, if not as usual")


def _export(arguments: argparse.Namespace) -> int:
    from reader.library.database import PlacesError
    from reader.library.exchange.export import export_json, export_markdown
    from reader.profile import UnusableProfile

    try:
        profile = _existing(arguments.profile)
        _open_library(profile)
        export = export_markdown(profile) if arguments.markdown else export_json(profile)
    except (UnusableProfile, PlacesError) as error:
        return fail(str(error))
    for piece in export.pieces:
        sys.stdout.buffer.write(piece.encode())
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from reader.library.database import PlacesError
    from reader.library.exchange.document import UnusableDocument, read_document
    from reader.library.exchange.merge import merge
    from reader.library.exchange.preferences import merge_preferences
    from reader.profile import UnusableProfile, open_profile

    try:
        document = read_document(arguments.file)
        profile = open_profile(arguments.profile)
        _open_library(profile)
        outcome = merge(profile.library, document)
        outcome["preferences"] = merge_preferences(profile.settings, document.preferences)._replace(
            unsound=document.unsound.get("preferences", 0),
        )
    except (UnusableDocument, UnusableProfile, PlacesError) as error:
        return fail(str(error))
    except OSError as error:
        return fail(f"The preferences could not be written: {error.strerror or error}.")
    for name, merged in outcome.items():
        sys.stdout.write(f"{name}: {merged}\n")
    return 0


def _existing(folder: Path | None) -> Profile:
    """The profile, which is not made where there is none."""
    from reader.profile import UnusableProfile, find_profile

    profile = find_profile(folder)
    if not profile.data.is_dir():
        raise UnusableProfile(f"Nothing of yours is kept in {profile.data}.")
    return profile


def _open_library(profile: Profile) -> None:
    """Say what had to be put right in the library, if anything: nobody else will."""
    from reader.library.place import Places

    with closing(Places(profile.library)) as places:
        if places.opened_with:
            sys.stderr.write(f"{places.opened_with}\n")
