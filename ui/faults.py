"""What in the settings' file cannot be used, and what is used in its place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui import shortcuts
from ui.languages import languages
from ui.library.arrange_bar import is_arrangement
from ui.look_up.sites import SITES, is_address
from ui.settings import Settings, load_settings, members
from ui.themes.theme import OURS, OWN


def usable(settings: Settings) -> Settings:
    """Return the settings with the usual in place of whatever names something that is not there."""
    usual, site, theme = Settings(), settings.look_up_site, settings.theme
    arranged = is_arrangement(settings.shelf, settings.order, settings.group)
    at_first = usual if not arranged else settings
    return settings._replace(
        # One's own theme may come back.
        theme=theme if theme in ("system", *OURS) or theme.startswith(OWN) else usual.theme,
        language=settings.language if settings.language in ("", *languages()) else usual.language,
        look_up_site=site if site in SITES or is_address(site) else usual.look_up_site,
        shortcuts=shortcuts.usable(settings.shortcuts),
        shelf=at_first.shelf,
        order=at_first.order,
        group=at_first.group,
    )


def faults(path: Path) -> list[str]:
    """Return the names of what in a file of settings is not used as it stands there.

    A name that is no setting is not among them: it may be one of a later version.
    """
    try:
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return []
    except (OSError, ValueError, RecursionError):
        return [path.name]
    if not isinstance(found, dict):
        return [path.name]
    return list(_differing(found, json.loads(json.dumps(members(usable(load_settings(path)))))))


def told(names: list[str], path: Path) -> str:
    """Return a sentence that names what could not be used; empty if there is nothing to name.

    A file that cannot be read at all is kept beside the one that takes its place.
    """
    if not names:
        return ""
    if names == [path.name]:
        sentence = _tr("{} could not be read; the usual settings are used.").format(path)
        kept = _kept(path)
        return f"{sentence} {_tr('It is kept as {}.').format(kept.name)}" if kept else sentence
    if len(names) == 1:
        return _tr("“{}” in {} cannot be used; the usual is used.").format(names[0], path.name)
    listed = ", ".join(f"“{name}”" for name in names)
    return _tr("{} in {} cannot be used; the usual is used.").format(listed, path.name)


def _kept(path: Path) -> Path | None:
    beside = path.with_name(f"{path.name}.damaged")
    try:
        beside.write_bytes(path.read_bytes())
    except OSError:
        return None
    return beside


def _differing(found: Mapping[str, Any], used: Mapping[str, Any], within: str = "") -> Iterator[str]:
    # Of keys, a command that is not there is named, too.
    names = found if within == "shortcuts." else used
    for name in names:
        if name not in found or found[name] == used.get(name):
            continue
        if isinstance(used.get(name), dict) and isinstance(found[name], dict):
            yield from _differing(found[name], used[name], f"{within}{name}.")
        else:
            yield f"{within}{name}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Faults", text)
