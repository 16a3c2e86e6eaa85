"""Finds out why no window can be had here; loaded only once there is none."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from importlib import import_module
from pathlib import Path

PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt's window classes need on Linux, and the Debian package each comes in."""

X11_PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides to talk to an X server."""


def missing_for_a_window() -> str:
    """Return one sentence saying why no window can be opened, or an empty string."""
    if not sys.platform.startswith("linux"):
        return ""
    if sentence := missing_for_qt():
        return sentence
    platform = _platform()
    if platform == "none":
        return "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY leads to one."
    return _missing_for_x11() if platform == "xcb" else ""


def missing_for_qt() -> str:
    """Return one sentence saying why Qt cannot be loaded, or an empty string."""
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        needed = {**PACKAGES, **X11_PACKAGES} if sys.platform.startswith("linux") else {}
        return _missing_libraries(needed) or f"Qt cannot be loaded: {error}."
    return ""


def _platform() -> str:
    """Return which of Qt's platforms will be used: ``xcb``, ``none`` for none at all, or another's name."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen:
        return chosen
    if _compositor_answers():
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else "none"


def _compositor_answers() -> bool:
    """Say whether a Wayland compositor can be reached; where none can, Qt goes on to X11."""
    if os.environ.get("WAYLAND_SOCKET"):
        return True
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    try:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name)))
    except OSError:
        return False
    return True


def _missing_for_x11() -> str:
    from PySide6 import QtCore

    folder = Path(QtCore.__file__).parent / "Qt" / "plugins" / "platforms"
    try:
        ctypes.CDLL(str(folder / "libqxcb.so"))
    except OSError as error:
        return _missing_libraries({**PACKAGES, **X11_PACKAGES}) or f"Qt cannot use this screen: {error}."
    return "" if _answers() else f"The screen {os.environ.get('DISPLAY', '')} does not answer."


def _answers() -> bool:
    """Say whether an X server can be reached, which Qt would abort over."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


def _missing_libraries(packages: dict[str, str]) -> str:
    missing = [package for library, package in packages.items() if not _loads(library)]
    if not missing:
        return ""
    return f"Qt needs system libraries that are missing; on Debian or Ubuntu: apt install {' '.join(missing)}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
