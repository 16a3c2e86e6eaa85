"""Puts what the desktop reads in place for one user, and takes it away again."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import resources
from ui.desktop.entry import with_command

NAME = "org.inglenook.Inglenook"
"""What the program is called by desktops."""
_ENTRY = f"applications/{NAME}.desktop"
_ICONS = "icons/hicolor"
_TAKES_AT_MOST = 30
"""Seconds the desktop may take over its list of what opens which files."""

FILES: Mapping[str, str] = {
    _ENTRY: f"desktop/{NAME}.desktop",
    f"metainfo/{NAME}.metainfo.xml": f"desktop/{NAME}.metainfo.xml",
    f"{_ICONS}/scalable/apps/{NAME}.svg": "icons/inglenook.svg",
    f"{_ICONS}/symbolic/apps/{NAME}-symbolic.svg": "icons/inglenook-symbolic.svg",
}
"""Where each file goes below the user's folder of data, and where it comes from."""


def install(home: Path, command: Sequence[str]) -> None:
    """Put everything below ``home``, the user's folder of data; ``command`` starts the program.

    Raises:
        OSError: when a file cannot be written.
    """
    for place, source in FILES.items():
        target = home / place
        target.parent.mkdir(parents=True, exist_ok=True)
        content = (resources.FOLDER / source).read_bytes()
        if place == _ENTRY:
            content = os.fsencode(with_command(content.decode("utf-8"), command))
        target.write_bytes(content)
    _tell(home)


def uninstall(home: Path) -> bool:
    """Remove what :func:`install` puts below ``home``, and nothing else; say whether there was any of it.

    Raises:
        OSError: when a file cannot be removed.
    """
    there = [home / place for place in FILES if (home / place).is_file()]
    for file in there:
        file.unlink()
    if there:
        _tell(home)
    return bool(there)


def _tell(home: Path) -> None:
    """Let desktops that remember what was there look again."""
    with suppress(OSError):
        os.utime(home / _ICONS)
    update = shutil.which("update-desktop-database")
    if update:
        with suppress(OSError, subprocess.TimeoutExpired):
            subprocess.run(  # noqa: S603 - it is the desktop's own
                [update, str((home / _ENTRY).parent)],
                check=False,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_TAKES_AT_MOST,
            )
