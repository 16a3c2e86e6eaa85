"""Where the window of a profile listens for later starts."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from reader.digest import sha256_of

_LONGEST = 90
"""Bytes: the system cuts a socket's path off at some hundred."""


def address(folder: Path) -> str:
    """Return the path of a profile's socket, on Windows the name of its pipe; empty where none can be.

    ``folder`` is that of the profile's data. A window on another screen is one nobody would see, so that
    each screen has its own.
    """
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    known_by = os.fsencode(folder.resolve()) + b"\0" + os.fsencode(screen)
    name = f"inglenook-{sha256_of(known_by)[:16]}"
    if os.name == "nt":
        return rf"\\.\pipe\{name}"
    private = _private_folder()
    path = str(private / name) if private else ""
    return path if len(os.fsencode(path)) <= _LONGEST else ""


def _private_folder() -> Path | None:
    """Return a folder of this user alone; None if another one has taken its name."""
    given = os.environ.get("XDG_RUNTIME_DIR")
    if given and _is_private(Path(given)):
        return Path(given)
    made = Path(os.environ.get("TMPDIR") or "/tmp", f"inglenook-{os.getuid()}")  # noqa: S108
    try:
        made.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return made if _is_private(made) else None


def _is_private(folder: Path) -> bool:
    try:
        status = folder.lstat()
    except OSError:
        return False
    mine = status.st_uid == os.getuid() and not stat.S_IMODE(status.st_mode) & 0o077
    return mine and stat.S_ISDIR(status.st_mode)
