"""The program's own icons, drawn in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

import resources
from ui.themes.theme import Theme

_FOLDER = resources.FOLDER / "icons"
_SIDE = 20
_SIDES = (16, 24, 32, 48, 64, 128)


def icon(name: str, theme: Theme, *, checkable: bool = False) -> QIcon:
    """Return ``resources/icons/NAME.svg`` in the theme's soft colour, and in its accent when checked."""
    made = QIcon()
    made.addPixmap(_drawn(name, theme.panel_soft), QIcon.Mode.Normal, QIcon.State.Off)
    if checkable:
        made.addPixmap(_drawn(name, theme.accent), QIcon.Mode.Normal, QIcon.State.On)
    return made


def program_icon() -> QIcon:
    """Return the program's icon, drawn for each size: scaled, its edges would blur."""
    made, source = QIcon(), (_FOLDER / "inglenook.svg").read_bytes()
    for side in _SIDES:
        made.addPixmap(_pixmap(source, side))
    return made


def _drawn(name: str, colour: str) -> QPixmap:
    scale = QGuiApplication.primaryScreen().devicePixelRatio()
    source = (_FOLDER / f"{name}.svg").read_text("ascii").replace("currentColor", colour)
    pixmap = _pixmap(source.encode("ascii"), round(_SIDE * scale))
    pixmap.setDevicePixelRatio(scale)
    return pixmap


def _pixmap(svg: bytes, side: int) -> QPixmap:
    # Reader and buffer keep references to what they read, which Python must not free before.
    source = QByteArray(svg)
    buffer = QBuffer(source)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side, side))
    return QPixmap.fromImage(reader.read())
